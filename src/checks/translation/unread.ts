import { normal } from '../../translation/hash.ts';
import { changesOf, LOCK_FILE, type Piece } from '../../translation/lock.ts';
import { type Problem, quoting } from '../problem.ts';
import type { GuideFile, Source, TextFile } from '../source/source.ts';
import { acceptCommand, documentsOf, placeOf } from './stale.ts';

/** How many lines a message names. */
const MOST_LINES = 5;

/** The lines of a piece, and those of the tags and empty lines before it: what is wrong there comes first. */
function withTags(of: GuideFile | TextFile, pieces: readonly Piece[], index: number) {
  const [before, piece] = [pieces[index - 1], pieces[index]];
  const { line, end } = piece ? placeOf(of, piece) : { line: 0, end: 0 };
  return { from: Math.min(before ? placeOf(of, before).end + 1 : 1, line), to: end };
}

/**
 * What came to English and to a translation since somebody read them, once for each document: what the lock does not
 * know can never become stale. What only English has is missing, which `parity` and `texts` tell.
 */
export function unread(source: Source): Problem[] {
  const { lock } = source;
  return documentsOf(source).flatMap((document): Problem[] => {
    const { name, locale, english, translation, own, ofEnglish } = document;
    // A document that the lock does not know at all is told as one, by `stale`.
    if (!lock.madeFrom[locale]?.[name] || english.length !== translation.length) return [];
    const added = changesOf(lock, locale, name, english).flatMap((change) => {
      const here = change.kind === 'added' ? translation[change.index] : undefined;
      return change.kind === 'added' && here ? [{ ...change, here }] : [];
    });
    const [first] = added;
    if (!first) return [];
    const lines = [...new Set(added.map(({ here }) => placeOf(own, here).at))];
    const more = lines.length > MOST_LINES ? `, and ${lines.length - MOST_LINES} more` : '';
    const where = `line${lines.length > 1 ? 's' : ''} ${lines.slice(0, MOST_LINES).join(', ')}${more}`;
    return [
      {
        check: 'unread',
        unfinished: 'stale',
        gap: 'unread',
        file: own.file,
        line: lines[0] ?? 0,
        ...quoting(
          `${LOCK_FILE} does not say which English ${where} ${lines.length > 1 ? 'were' : 'was'} made from: nobody has read it yet.`,
          {
            english: normal(first.piece.text),
            here: normal(first.here.text),
          },
        ),
        fix: `Read what is new against English, then: ${acceptCommand(locale, name)}`,
        about: added.flatMap(({ index }) => [
          { file: ofEnglish.file, ...withTags(ofEnglish, english, index) },
          { file: own.file, ...withTags(own, translation, index) },
        ]),
      },
    ];
  });
}
