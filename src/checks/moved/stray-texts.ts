import { isDraft } from '../../i18n/drafts.ts';
import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import { type Source, type TextFile, textsOf } from '../source/source.ts';
import type { OfFile } from './set-aside.ts';

/** How a file of texts is called. */
const NAME = /^(?:flows\/)?[a-z][a-z\d-]*$/;

/** The file that lists what texts there are; a project of a test has none. */
export const LIST = 'src/i18n/i18next.d.ts';

/** From this share of keys on, two files are the same texts. */
const SAME = 0.8;

const make = (file: string, message: string, fix: string, covers: string[] = []): OfFile => ({
  check: 'files',
  file,
  line: 0,
  message,
  fix,
  covers,
  strays: [file],
});

/** Files of `locales/` that nothing reads, by their name or their ending: an author would wait for their texts in vain. */
export const strayTexts = (source: Source): OfFile[] => [
  ...otherEndings(source),
  ...otherNames(source),
  ...readByNobody(source),
];

/** The namespaces that are called rightly and that more than one language has. */
const common = ({ texts }: Source): string[] => {
  const names = texts.map(({ namespace }) => namespace).filter((name) => NAME.test(name));
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
};

function otherEndings(source: Source): OfFile[] {
  const { paths, locales } = source;
  const names = common(source);
  return paths.flatMap((file) => {
    const [, locale, name = '', ending] = /^locales\/([^/]+)\/(.+)\.([^./]+)$/.exec(file) ?? [];
    if (!locales.some((one) => one === locale) || ending === 'json') return [];
    if (paths.some((path) => path.startsWith(`${file}/`))) return [];
    const right = `locales/${locale}/${name.toLowerCase()}.json`;
    const isMissing = names.includes(name.toLowerCase()) && !paths.includes(right);
    return make(
      file,
      'Only .json files are texts.',
      isMissing ? `Name it ${right}.` : 'Delete it: nothing reads it.',
      isMissing ? [right] : [],
    );
  });
}

const keysOf = ({ strings }: TextFile) => Object.keys(strings);

/** Whether one file has the keys of another. */
function hasKeysOf(one: TextFile, other: TextFile): boolean {
  const keys = new Set(keysOf(other));
  return (
    keys.size > 0 &&
    keysOf(one).filter((key) => keys.has(key)).length >= SAME * Math.max(keys.size, keysOf(one).length)
  );
}

/** A file under a name that no other language has: one that is missing under its own, or a copy. */
function otherNames(source: Source): OfFile[] {
  const { texts } = source;
  const names = common(source);
  return texts
    .filter(({ namespace, error }) => !names.includes(namespace) && !error)
    .flatMap((one) => {
      const same = texts.filter(
        (other) => other !== one && names.includes(other.namespace) && hasKeysOf(one, other),
      );
      const missing = same.find(({ namespace }) => !textsOf(source, one.locale, namespace));
      const right = missing && `locales/${one.locale}/${missing.namespace}.json`;
      if (right)
        return make(
          one.file,
          `Nothing reads it by this name: its texts are those of ${missing.file}.`,
          `Name it ${right}.`,
          [right],
        );
      const [first] = same.filter(({ locale }) => locale === one.locale);
      // A flow that is new is in one language first.
      if (NAME.test(one.namespace)) return [];
      return make(
        one.file,
        first ? `Nothing reads it: its texts are those of ${first.file}.` : 'Nothing reads it by this name.',
        first
          ? 'Delete it.'
          : 'Delete it, or give it a name of small letters, with a dash between two words.',
      );
    });
}

/** English that no code asks for, with its translations. The texts of a flow are told by `flow-texts`. */
function readByNobody({ texts, code }: Source): OfFile[] {
  if (!code.some(({ file }) => file === LIST)) return [];
  return texts
    .filter(
      ({ locale, namespace }) =>
        locale === SOURCE_LOCALE && NAME.test(namespace) && !namespace.startsWith('flows/'),
    )
    .filter(({ namespace }) => !code.some(({ text }) => text.includes(`${namespace}.json`)))
    .map(({ file, namespace }) => ({
      ...make(
        file,
        'Nothing reads these texts.',
        `Delete the file in every language, or name it in ${LIST}.`,
      ),
      strays: texts
        .filter((one) => one.namespace === namespace && !isDraft(one.locale))
        .map((one) => one.file),
    }));
}
