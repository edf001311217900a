import type { SearchRecord } from './contract.ts';
import type { FullText } from './full-text.ts';
import { isHan, layOut } from './ranking/corpus.ts';
import { makeFinder } from './ranking/find.ts';
import {
  type Answer,
  type AnswerOptions,
  type Index,
  present,
  rankAll,
  type Understood,
} from './ranking/index.ts';
import type { Ranked } from './ranking/rank.ts';
import { partsOf, type Term } from './ranking/terms.ts';

/** Answers a query from the records of a site and its full text together. */
export async function askBoth(
  understood: Understood,
  index: Index,
  fullText: FullText,
  options: AnswerOptions,
): Promise<Answer> {
  const parted = { ...understood, terms: understood.terms.map(withSeams) };
  await lookUp(parted, index, fullText);
  return deepen(parted, rankAll(parted, index), index, fullText, options);
}

/** Tells words of Chinese apart, where the browser can. */
const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/** The pairs of characters of a run where two words meet; characters alone are a word nobody knew. */
function seamsOf(run: string): string[] {
  const words = [...(segmenter?.segment(run) ?? [])];
  return words.flatMap(({ index, segment }, at) => {
    const before = words[at - 1]?.segment ?? '';
    return before && before.length + segment.length > 2 ? [run.slice(index - 1, index + 1)] : [];
  });
}

/** Tells of a run of Han characters where words meet: on a large site some page holds whatever pair they happen to make. */
const withSeams = (term: Term): Term =>
  term.known || !isHan(term.text)
    ? term
    : { ...term, apart: new Set(term.stands.flatMap(({ text }) => seamsOf(text))) };

/** More words than these say nothing new, and each is a question. */
const MOST_QUESTIONS = 14;

/** Tells the index which pages hold the words of a query in their text: they count as if it stood in the records. */
async function lookUp({ terms }: Understood, { finder, pageRecord, written }: Index, fullText: FullText) {
  const asWritten = (text: string) => written?.of(text) ?? text;
  const words = terms.flatMap(({ stands }) =>
    stands.flatMap(({ text, weight }) => {
      const parts = partsOf(text).filter((part) => part.weight > 0.3);
      return [
        ...parts.map((part) => ({
          text: part.text,
          asked: asWritten(part.text),
          worth: part.weight * weight,
        })),
        ...(parts.length > 1 ? [{ text, asked: `"${asWritten(text)}"`, worth: weight }] : []),
      ];
    }),
  );
  // What is asked for twice is asked once.
  const sorted = words.sort((a, b) => b.worth - a.worth);
  const worthiest = [...new Map(sorted.map((word) => [word.text, word])).values()].slice(0, MOST_QUESTIONS);
  await Promise.all(
    worthiest.map(async ({ text, asked }) => {
      const pages = await fullText.pagesWith(asked);
      finder.learn(
        text,
        pages.flatMap((page) => pageRecord.get(page) ?? []),
      );
    }),
  );
}

/** As many pages are read to find the section. */
const PAGES_READ = 5;

/**
 * What a page is worth more that holds all of the query in one section. A long page holds nearly every pair of
 * characters somewhere, and Pagefind tells no more than that.
 */
const IN_ONE_SECTION = 0.3;

/** Reads the likeliest pages, ranks them by what one section holds, and puts that section in the place of its page. */
async function deepen(
  understood: Understood,
  ranked: Ranked[],
  index: Index,
  fullText: FullText,
  options: AnswerOptions,
): Promise<Answer> {
  const { records, pages } = index.file;
  const likeliest = [...new Set(ranked.map(({ record }) => records[record]?.page ?? -1))].slice(
    0,
    PAGES_READ,
  );
  const read = new Map<number, SearchRecord>();
  await Promise.all(
    likeliest.map(async (page) => {
      const first = index.pageRecord.get(page) ?? 0;
      for (const [at, text] of (await fullText.textOf(page)).entries()) {
        const record = records[first + at];
        if (record) read.set(first + at, { ...record, text });
      }
    }),
  );
  const numbers = [...read.keys()].sort((a, b) => a - b);
  const full = numbers.flatMap((number) => read.get(number) ?? []);
  const finder = makeFinder(layOut({ records: full, pages }, index.fold));
  const within = rankAll(understood, { ...index, finder, file: { ...index.file, records: full } });
  const best = new Map<number, number>();
  const held = new Map<number, number>();
  for (const { record, coverage } of within) {
    const page = full[record]?.page ?? -1;
    if (!best.has(page)) best.set(page, numbers[record] ?? 0);
    held.set(page, Math.max(held.get(page) ?? 0, coverage));
  }
  const most = Math.max(...held.values());
  const anew = rankAll(understood, index, (record) => {
    const share = held.get(records[record]?.page ?? -1);
    return share ? 1 + (IN_ONE_SECTION * share) / most : 1;
  });
  const taken = new Set<number>();
  const placed = anew.flatMap((one) => {
    const page = records[one.record]?.page ?? -1;
    const record = one.record === index.pageRecord.get(page) ? (best.get(page) ?? one.record) : one.record;
    if (taken.has(record)) return [];
    taken.add(record);
    return [{ ...one, record }];
  });
  return present(understood, placed, index, { ...options, textOf: (record) => read.get(record)?.text });
}
