import type { Kind, SearchFile, SearchRecord } from '../contract.ts';
import { isHan, PAGE, TEXT } from './corpus.ts';
import type { Finder, Matches } from './find.ts';
import { partsOf, type Term, type Terms } from './terms.ts';
import {
  HELD,
  LEAST_COVERAGE,
  LEAST_UNKNOWN,
  NAMED_FROM,
  NAMES_READ,
  NEAR_MOST,
  WEIGHTS,
} from './weights.ts';

/** A record that was found. */
export interface Ranked {
  record: number;
  score: number;
  /** The share of the query that it holds, by weight. */
  coverage: number;
}

/**
 * Ranks the records that hold any of the terms, best first.
 *
 * @param nameFit how well a record's title or other names say what was asked, from 0 to 1
 * @param favour by how much a record is worth more than its words say
 */
export function rank(
  { terms, who }: Terms,
  finder: Finder,
  { records, pages }: Pick<SearchFile, 'records' | 'pages'>,
  nameFit: (record: number) => number,
  favour: (record: number) => number = () => 1,
): Ranked[] {
  const { sums, total } = addUp(terms, finder);
  if (total === 0) return [];
  /** As much as the best holds of those that hold the word that says the most. */
  const withHeaviest = Math.max(0, ...sums.map(({ heaviest, covered }) => (heaviest ? covered : 0)));
  const ranked = sums.map(({ record, score, covered, heaviest }): Ranked => {
    const coverage = Math.min(1, covered / total);
    const { kind = 'page', page = 0 } = records[record] ?? {};
    const about = kind === 'section' && pages[page]?.kind === 'page' ? WEIGHTS.aside : WEIGHTS.kinds[kind];
    const asked = who ? (WEIGHTS.who[kind] ?? 1) : 1;
    const held = heaviest || covered > withHeaviest ? 1 : WEIGHTS.lacking;
    const worth = about * asked * held * favour(record);
    return { record, coverage, score: (score / total) * coverage ** WEIGHTS.coverage * worth };
  });
  const most = Math.max(0, ...ranked.map(({ coverage }) => coverage));
  const least = terms.some(({ text }) => isHan(text)) ? LEAST_UNKNOWN.han : LEAST_UNKNOWN.words;
  if (most < least && !sums.some(({ telling }) => telling)) return [];
  const likely = ranked
    .filter(({ coverage }) => coverage >= Math.min(LEAST_COVERAGE, most * NEAR_MOST))
    .sort((a, b) => b.score - a.score);
  return spread(
    likely.map((one, at) =>
      at < NAMES_READ && nameCounts(one, records[one.record]?.kind, who)
        ? { ...one, score: one.score * (1 + WEIGHTS.fit * nameFit(one.record)) }
        : one,
    ),
    records,
  );
}

/** Whether the name of a record speaks for it: not that of a role where the query asks who has it. */
const nameCounts = ({ coverage }: Ranked, kind: Kind = 'section', who: boolean) =>
  coverage >= (NAMED_FROM[kind] ?? 0) && !(kind === 'role' && who);

/** What a record holds of all terms. */
interface Sum {
  record: number;
  score: number;
  covered: number;
  /** Whether it holds a term that says something by itself or several, and the one that says the most. */
  telling: boolean;
  held: number;
  heaviest: boolean;
}

/** Adds up what each record holds of the terms, and what they weigh together. */
function addUp(terms: readonly Term[], finder: Finder): { sums: Sum[]; total: number } {
  const weighed = terms.map((term) => weigh(term, finder));
  const tellsWhat = weighed.some(({ failing, best }) => !failing && best.size > 0);
  const light = (one: Weighed) => (one.failing && tellsWhat ? WEIGHTS.failing : 1);
  const heaviest = heaviestOf(weighed.filter((one) => light(one) === 1));
  const sums = new Map<number, Sum>();
  let total = 0;
  weighed.forEach((one, at) => {
    const weight = one.weight * light(one);
    total += weight;
    for (const [record, { score, share }] of one.best) {
      const sum = sums.get(record) ?? {
        record,
        score: 0,
        covered: 0,
        telling: false,
        held: 0,
        heaviest: false,
      };
      sum.score += score * light(one);
      sum.covered += share * weight;
      if (share >= HELD) {
        sum.held += 1;
        sum.telling ||= sum.held > 1 || isTelling(terms[at], terms);
        sum.heaviest ||= one === heaviest;
      }
      sums.set(record, sum);
    }
  });
  return { sums: [...sums.values()], total };
}

/** What a term weighs, and how well each record holds it in any of its forms. */
function weigh(term: Term, finder: Finder): Weighed {
  const best: Weighed['best'] = new Map();
  let weight = 0;
  for (const stand of term.stands) {
    const { found, full } = gather(stand.text, finder, term);
    weight = Math.max(weight, full * stand.weight);
    for (const [record, { score, share }] of found) {
      const known = best.get(record);
      const mine = { score: score * stand.weight, share: share * stand.weight };
      if (!known || known.score < mine.score) best.set(record, mine);
    }
  }
  return { weight, best, failing: term.failing };
}

interface Weighed {
  weight: number;
  best: Map<number, { score: number; share: number }>;
  failing?: boolean;
}

/** The term that says the most of those that any record holds. */
const heaviestOf = (weighed: readonly Weighed[]): Weighed | undefined =>
  weighed
    .filter(({ best }) => [...best.values()].some(({ share }) => share >= HELD))
    .reduce<Weighed | undefined>((most, one) => (one.weight > (most?.weight ?? 0) ? one : most), undefined);

/** Whether a term says something by itself: a name or a word that readers use for one, or what Chinese leaves in letters. */
const isTelling = (term: Term | undefined, among: readonly Term[]) =>
  term !== undefined &&
  (term.known
    ? term.text.length > 1 || !isHan(term.text)
    : !isHan(term.text) && term.text.length > 2 && among.some(({ text }) => isHan(text)));

/** Which records hold the parts of a phrase, and how well. */
function gather(phrase: string, finder: Finder, { open, known, apart }: Term) {
  const parts = partsOf(phrase, known);
  const found = new Map<number, { score: number; share: number }>();
  let full = 0;
  parts.forEach((part, at) => {
    const unfinished = open && at === parts.length - 1;
    const matches = merged(
      finder.find(part.text),
      unfinished && part.text.length > 1 ? finder.findPrefix(part.text) : undefined,
    );
    const weight = apart?.has(part.text) ? Math.min(part.weight, WEIGHTS.apart) : part.weight;
    const worth = weight * rarity(matches.size, finder.corpus.records);
    full += worth;
    for (const [record, match] of matches) {
      const sum = found.get(record) ?? { score: 0, share: 0 };
      sum.score += worth * fitOf(match);
      sum.share +=
        worth * Math.max(...match.weight.map((weight, field) => (field === PAGE ? weight * 0.6 : weight)));
      found.set(record, sum);
    }
  });
  if (full === 0) return { found, full };
  for (const sum of found.values()) sum.share /= full;
  if (parts.length > 1)
    for (const record of finder.find(phrase).keys()) {
      const sum = found.get(record);
      if (sum) sum.score *= 1 + (known ? WEIGHTS.name : WEIGHTS.phrase);
    }
  return { found, full };
}

/** A part found in few records says more than one found in many. */
const rarity = (holding: number, records: number) => Math.log(1 + (records + 1) / (holding + 1));

function fitOf({ weight, count }: { weight: number[]; count: number[] }): number {
  const again = Math.min(4, (count[TEXT] ?? 0) - 1);
  return (
    WEIGHTS.fields.reduce((sum, worth, field) => sum + worth * (weight[field] ?? 0), 0) +
    Math.max(0, again) * WEIGHTS.again
  );
}

function merged(one: Matches, two: Matches | undefined): Matches {
  if (!two || two.size === 0) return one;
  const both: Matches = new Map(one);
  for (const [record, match] of two) {
    const known = both.get(record);
    both.set(
      record,
      known
        ? {
            weight: known.weight.map((weight, at) => Math.max(weight, match.weight[at] ?? 0)),
            count: known.count,
          }
        : match,
    );
  }
  return both;
}

/** Sorts, and lets the records of one page and kind make room for others. */
function spread(ranked: Ranked[], records: readonly SearchRecord[]): Ranked[] {
  const seen = new Map<string, number>();
  return ranked
    .sort((a, b) => b.score - a.score || a.record - b.record)
    .map((one) => {
      const { page = 0, kind = '' } = records[one.record] ?? {};
      const before = seen.get(`${page} ${kind}`) ?? 0;
      seen.set(`${page} ${kind}`, before + 1);
      return { ...one, score: one.score * WEIGHTS.repeated ** before };
    })
    .sort((a, b) => b.score - a.score || a.record - b.record);
}
