import { isLate, type MendingFile, type SearchFile } from './contract.ts';

const BASE = 36;

/** Each variant as how far it is from the one before, after the one it is read as: most follow one another. */
function shortVariants(variants: string): string {
  const characters = [...variants];
  let last = 0;
  return characters
    .map((character, at) => {
      if (at % 2 === 1) return '';
      const code = character.codePointAt(0) ?? 0;
      const far = code - last;
      last = code;
      return `${characters[at + 1] ?? ''}${far.toString(BASE)}`;
    })
    .join('');
}

function longVariants(short: string): string {
  let last = 0;
  return short.replace(/(\D)(-?[\da-z]+)/gu, (_, readAs: string, far: string) => {
    last += Number.parseInt(far, BASE);
    return String.fromCodePoint(last) + readAs;
  });
}

/** What is sent apart of a file that is made. */
export const packMending = ({
  names,
  variants,
  regional,
  records,
}: SearchFile): Omit<MendingFile, 'sounds'> => ({
  elsewhere: names.map(([, elsewhere]) => elsewhere),
  variants: shortVariants(variants),
  texts: records.filter(isLate).map(({ text }) => text),
  ...(regional && { regional }),
});

/** A file that was sent, with what was sent apart. */
export function withMending(
  file: SearchFile,
  { elsewhere, variants, regional, texts }: MendingFile,
): SearchFile {
  const late = texts.values();
  return {
    ...file,
    records: file.records.map((record) =>
      isLate(record) ? { ...record, text: late.next().value ?? '' } : record,
    ),
    names: file.names.map(([here], at) => [here, elsewhere[at] ?? '']),
    variants: longVariants(variants),
    ...(regional && { regional }),
  };
}
