import type { Kind, SearchRecord } from '../contract.ts';
import type { Finder, Matches } from './find.ts';
import { partsOf, type Term, type Terms } from './terms.ts';

/** A record that was found. */
export interface Ranked {
  record: number;
  score: number;
  /** The share of the query that it holds, by weight. */
  coverage: number;
}

/** What is worth how much. Tuned on one half of `npm run bench:search`, told by the other. */
export const WEIGHTS = {
  /** Of a match in the title, the other names, the page's title, the text. */
  fields: [2, 1.7, 0.35, 1],
  /** Of the same again in the text. */
  again: 0.16,
  /** When all parts of a term follow one another. */
  phrase: 0.35,
  /** The same of a name that the lexicon knows. */
  name: 0.5,
  /** Of a title, or another name, that holds nothing but what was asked. */
  fit: 0.9,
  /** How much what is missing costs. */
  coverage: 1.7,
  /** Each further record of one page and kind, so that a page does not fill the list. */
  repeated: 0.93,
  kinds: {
    guide: 1.02,
    section: 1.1,
    rehearsal: 1.02,
    screen: 0.86,
    task: 1,
    role: 1.05,
    term: 0.74,
    page: 0.7,
  },
  /** Who asks who, asks for roles. */
  who: { task: 1.35, role: 1.15 } as Partial<Record<Kind, number>>,
} as const;

/** Records that hold less of the query than this are no answer when others hold more. */
const LEAST_COVERAGE = 0.34;

/** How many of the likeliest have their names read closely. */
const NAMES_READ = 80;

/**
 * Ranks the records that hold any of the terms, best first.
 *
 * @param nameFit how well a record's title or other names say what was asked, from 0 to 1
 */
export function rank(
  { terms, who }: Terms,
  finder: Finder,
  records: readonly SearchRecord[],
  nameFit: (record: number) => number,
): Ranked[] {
  const scores = new Map<number, { score: number; covered: number }>();
  let total = 0;
  for (const term of terms) {
    const best = new Map<number, { score: number; share: number }>();
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
    total += weight;
    for (const [record, { score, share }] of best) {
      const sum = scores.get(record) ?? { score: 0, covered: 0 };
      sum.score += score;
      sum.covered += share * weight;
      scores.set(record, sum);
    }
  }
  if (total === 0) return [];

  const ranked: Ranked[] = [];
  for (const [record, { score, covered }] of scores) {
    const coverage = Math.min(1, covered / total);
    const kind = records[record]?.kind ?? 'page';
    const asked = who ? (WEIGHTS.who[kind] ?? 1) : 1;
    ranked.push({
      record,
      coverage,
      score: (score / total) * coverage ** WEIGHTS.coverage * WEIGHTS.kinds[kind] * asked,
    });
  }
  const most = Math.max(0, ...ranked.map(({ coverage }) => coverage));
  const likely = ranked
    .filter(({ coverage }) => coverage >= Math.min(LEAST_COVERAGE, most))
    .sort((a, b) => b.score - a.score);
  return spread(
    likely.map((one, at) =>
      at < NAMES_READ ? { ...one, score: one.score * (1 + WEIGHTS.fit * nameFit(one.record)) } : one,
    ),
    records,
  );
}

/** Which records hold the parts of a phrase, and how well. */
function gather(phrase: string, finder: Finder, { open, known }: Term) {
  const parts = partsOf(phrase, known);
  const found = new Map<number, { score: number; share: number }>();
  let full = 0;
  parts.forEach((part, at) => {
    const unfinished = open && at === parts.length - 1;
    const matches = merged(
      finder.find(part.text),
      unfinished && part.text.length > 1 ? finder.findPrefix(part.text) : undefined,
    );
    const worth = part.weight * rarity(matches.size, finder.corpus.records);
    full += worth;
    for (const [record, match] of matches) {
      const sum = found.get(record) ?? { score: 0, share: 0 };
      sum.score += worth * fitOf(match);
      sum.share +=
        worth * Math.max(...match.weight.map((weight, field) => (field === 2 ? weight * 0.6 : weight)));
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
  const again = Math.min(4, (count[3] ?? 0) - 1);
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
