import type { SearchFile, SoundTable } from '../contract.ts';
import { bridged } from './bridged.ts';
import { makeCorrector } from './correct.ts';
import { type Index, layIndex } from './index.ts';
import { nearest } from './nearest.ts';
import { makeWritten } from './written.ts';

/**
 * Teaches an index to mend what was mistyped, and what is said otherwise here. It is code of its own, for the first answer does not wait for it.
 *
 * @param table the sounds of its characters; without, pinyin and what sounds alike lead nowhere
 */
export function mending(index: Index, table?: SoundTable): Index {
  index.correct = makeCorrector(index.corpus, index.finder, index.lexicon, table, index.file.regional);
  const { records, names } = index.file;
  const written = makeWritten(index.file, index.corpus, index.fold);
  index.written = written;
  index.bridged = (query, terms) => bridged(query, terms, index, written);
  index.nearest = (query) =>
    nearest(
      query,
      [...records.map(({ title }) => title), ...names.map(([here]) => here.split('|')[0] ?? '')],
      index.fold,
    );
  return index;
}

/** Makes a language's file ready for searching, with all that mends what was typed. */
export const openIndex = (file: SearchFile, table?: SoundTable): Index => mending(layIndex(file), table);
