/**
 * Builds the site with a fourth language that only tests have: English with accents, a third longer. Nothing of the
 * project is changed for it but the list of languages, by one line; the flow of CONTRIBUTING is added too.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addSample, buildCopy, copyProject, filesBelow, runIn } from '../project-copy.ts';
import { FOURTH_LANGUAGE, FOURTH_SITE } from '../sites.ts';
import { pseudo, pseudoGuide, pseudoTexts } from './pseudo.ts';

const root = copyProject();

const edit = (path: string, change: (text: string) => string) => {
  const before = readFileSync(join(root, path), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${path} is as it was.`);
  writeFileSync(join(root, path), after);
};

/** Writes what English has into the other language's folder. */
function translate(folder: string, ending: string, translated: (text: string) => string) {
  for (const path of filesBelow(join(root, folder, 'en')).filter((one) => one.endsWith(ending))) {
    const file = join(root, folder, FOURTH_LANGUAGE, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, translated(readFileSync(join(root, folder, 'en', path), 'utf8')));
  }
}

addSample(root);
edit('src/i18n/locales.ts', (text) =>
  text.replace(/^\} as const/m, `  '${FOURTH_LANGUAGE}': { name: '${pseudo('English')}' },\n$&`),
);
translate('locales', '.json', pseudoTexts);
translate('content/guides', '.mdx', pseudoGuide);
edit('content/glossary.json', (text) =>
  JSON.stringify(
    JSON.parse(text).map((term: { en: string }) => ({ ...term, [FOURTH_LANGUAGE]: pseudo(term.en) })),
  ),
);
// `npm run pictures` draws one for each language.
copyFileSync(join(root, 'public/share-en.png'), join(root, `public/share-${FOURTH_LANGUAGE}.png`));

try {
  runIn(root, FOURTH_SITE.env, 'src/checks/translations.ts', '--accept');
  buildCopy(root, FOURTH_SITE);
} finally {
  rmSync(root, { recursive: true });
}
