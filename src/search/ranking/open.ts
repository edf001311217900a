import type { MendingFile, SearchFile } from '../contract.ts';
import { withMending } from '../mending.ts';
import { bridged } from './bridged.ts';
import { makeCorrector } from './correct.ts';
import { type Index, layIndex } from './index.ts';
import { nearest } from './nearest.ts';
import { makeWritten } from './written.ts';

/**
 * Teaches an index to mend what was mistyped, and what is said otherwise here. It is code of its own, for the first answer
 * does not wait for it.
 *
 * @param more what was sent apart; without, pinyin, what sounds alike, the other script of Chinese and names of controls
 * in other languages lead nowhere
 */
export function mend(index: Index, more?: MendingFile): Index {
  return teach(more ? Object.assign(index, layIndex(withMending(index.file, more))) : index, more);
}

/** Makes a language's file ready for searching, with all that mends what was typed. */
export const openIndex = (file: SearchFile, more?: MendingFile): Index =>
  teach(layIndex(more ? withMending(file, more) : file), more);

function teach(index: Index, more?: MendingFile): Index {
  index.correct = makeCorrector(index.corpus, index.finder, index.lexicon, more?.sounds, index.file.regional);
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
