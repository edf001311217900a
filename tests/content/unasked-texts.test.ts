import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/checks/problem.ts';
import { lineOfKey } from '../../src/checks/source/lines.ts';
import { LOCK_FILE } from '../../src/translation/lock.ts';
import { lockOf, problemsIn, SAMPLE_LOCALES, soundFiles } from './sample.ts';

const CODE = `
const kinds = kindsOf(['greet.warm']);
const keys = kinds.map((kind) => t(\`ui:kind.\${kind}\`));
const whole = [t('hello', { name }), t(one ? 'rule' : 'other.rule'), t(\`\${kind}.of\`)];
const some = (key: string) => /^say\\.all\\./.test(key);
const forms = ['count'];
`;

/** The sound site with these texts in every language, whose code asks for texts by their names. */
function told(namespace: string, keys: readonly string[], code = '') {
  const sound = soundFiles();
  const files: Record<string, string> = {
    'src/i18n/i18next.d.ts':
      "import ui from 'ui.json'; import labels from 'labels.json'; import 'rehearsal.json';",
    'src/frame/Page.ts': CODE + code,
    ...Object.fromEntries(
      SAMPLE_LOCALES.map((locale) => {
        const file = `locales/${locale}/${namespace}.json`;
        const texts = {
          ...JSON.parse(sound[file] ?? '{}'),
          ...Object.fromEntries(keys.map((key) => [key, 'OK'])),
        };
        return [file, JSON.stringify(texts, null, 2)];
      }),
    ),
  };
  const file = `locales/en/${namespace}.json`;
  const all = problemsIn({ ...files, [LOCK_FILE]: lockOf({ ...sound, ...files }) });
  return {
    all,
    shown: all.map(formatProblem),
    lineOf: (key: string) => lineOfKey(files[file] ?? '', key),
    unread: problemsIn(files),
  };
}

describe('a text that nothing asks for is told once, of English', () => {
  it.each([
    ['of the page', 'ui', 'foo.bar'],
    ['a label', 'labels', 'zebra'],
    ['a value that no screen shows', 'rehearsal', 'row.zebra'],
    ['an entry that the menu does not have', 'rehearsal', 'entry.zebra'],
  ])('%s', (_, namespace, key) => {
    const { all, lineOf, unread } = told(namespace, [key]);
    const once = [
      ['unasked-texts', `locales/en/${namespace}.json`, lineOf(key), `Nothing asks for "${key}".`],
    ];
    expect(all.map(({ check, file, line, message }) => [check, file, line, message])).toEqual(once);
    expect(all[0]?.fix).toMatch(/Take it out in each language/);
    // Nobody has to read what is taken out.
    expect(unread.map(({ check }) => check)).not.toContain('unread');
  });

  it('and not while a name is wrong that can be the one that was to ask for it', () => {
    expect(told('ui', ['foo.bar'], "t('foo.baz');").all.map(({ check }) => check)).toEqual(['asked-texts']);
  });
});

describe('a text that is asked for is not told', () => {
  it.each([
    ['by its name', 'ui', ['other.rule', 'greet.warm']],
    ['by a name that code joins', 'ui', ['kind.warm', 'kind.greet.warm']],
    ['by a pattern', 'ui', ['say.all.one', 'say.all.other.two']],
    ['in a form for one and for several', 'ui', ['count_one', 'count_other']],
    ['by what a screen can show', 'rehearsal', ['row.today']],
    ['by a kind of field', 'rehearsal', ['practice.text', 'practice.note']],
  ])('%s', (_, namespace, keys) => expect(told(namespace, keys).shown).toEqual([]));
});
