import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import { copyProject } from '../project-copy.ts';

const GUIDE = 'content/guides/zh-TW/action-pack.mdx';
const EN = 'content/guides/en/manage-users.mdx';
/** The line of a refusal, once the import above it is taken out. */
const REFUSAL = readFileSync('src/flows/technical-benefit/screens.ts', 'utf8')
  .split('\n')
  .findIndex((line) => line.includes('refusal('));
/** No command takes so long; a loaded machine may. */
const PATIENCE = 300_000;

let root = '';
const running = new Set<ChildProcess>();

beforeAll(() => {
  root = copyProject();
});

afterAll(() => {
  for (const one of running) one.kill();
  rmSync(root, { recursive: true, force: true });
});

const edit = (file: string, from: string | RegExp, to: string) => {
  const before = readFileSync(join(root, file), 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${from} is not in ${file}.`);
  writeFileSync(join(root, file), after);
  return () => writeFileSync(join(root, file), before);
};

/** Starts a command of Astro in the copy, and lets a test wait for what it prints. */
const astro = (...words: string[]) => astroWith({}, ...words);

/** The same, with something more in the environment. */
function astroWith(more: Record<string, string>, ...words: string[]) {
  const child = spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), ...words], {
    cwd: root,
    // As an author starts it: Vite watches nothing when it thinks that it is tested.
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      ...more,
    },
  });
  running.add(child);
  let printed = '';
  const waiting = new Set<() => void>();
  const heard = (data: Buffer) => {
    printed += data.toString();
    for (const look of waiting) look();
  };
  child.stdout.on('data', heard);
  child.stderr.on('data', heard);
  const ended = new Promise<number | null>((done) =>
    child.on('close', (code) => {
      running.delete(child);
      done(code);
    }),
  );
  return {
    ended,
    printed: () => printed,
    /** Waits until something is printed after the place that the last wait came to. */
    until: (wanted: RegExp, from = 0) =>
      new Promise<number>((found) => {
        const look = () => {
          const match = wanted.exec(printed.slice(from));
          if (!match) return;
          waiting.delete(look);
          found(from + match.index + match[0].length);
        };
        waiting.add(look);
        look();
      }),
    stop: () => child.kill(),
  };
}

describe('npm run build', () => {
  it(
    'stops at a value of the environment or of .env that cannot be used, and says which and why',
    async () => {
      writeFileSync(join(root, '.env'), 'SITE=https://docs.example.com/guides/\nCONTACT=nobody\n');
      const build = astroWith({ FRAMED_BY: 'intranet', CONTACT: 'mailto:a@example.com' }, 'build');
      const code = await build.ended;
      rmSync(join(root, '.env'));
      expect(code).toBe(1);
      expect(build.printed()).toContain('Say SITE=https://docs.example.com, and the path in BASE');
      expect(build.printed()).toContain('FRAMED_BY names intranet.');
      // What the environment says counts above the file.
      expect(build.printed()).not.toContain('CONTACT');
      expect(build.printed()).not.toMatch(/unhandled|stack|\.ts:\d+:\d+|at .*node_modules/i);
    },
    PATIENCE,
  );

  it(
    'prints what is wrong before anything is read, and nothing else',
    async () => {
      const back = [
        edit(GUIDE, '> [!IMPORTANT]', '> [!NOTE]'),
        edit(EN, /^title: /m, 'titel: '),
        edit('locales/zh-CN/ui.json', '{', '{\n  "lost": "x",'),
      ];
      const build = astro('build');
      const code = await build.ended;
      for (const undo of back) undo();
      const printed = build.printed();
      expect(code, printed).toBe(1);
      expect(printed).toMatch(
        /content\/guides\/zh-TW\/action-pack\.mdx:\d+ {2}parity\n {2}The alert is \[!NOTE\]/,
      );
      expect(printed).toContain(
        `${EN}:2  guide-files\n  The front matter has an unknown entry "titel".\n  Did you mean "title"?`,
      );
      expect(printed).toMatch(/locales\/zh-CN\/ui\.json:2 {2}texts\n {2}"lost" is not in English/);
      expect(printed).toMatch(/\d to put right in guides and texts/);
      expect(printed).not.toMatch(/unhandled|stack|InvalidContentEntry|\.ts:\d+:\d+|at .*node_modules/i);
    },
    PATIENCE,
  );

  it.each([
    [
      'a state that is none',
      'src/flows/view-agreement/machine.ts',
      /target: '\w+'|: '\w+'/,
      ": 'savd'",
      /src\/flows\/view-agreement\/machine\.ts:\d+ {2}checks\n {2}"savd" is no state/,
    ],
    [
      'a name that is not imported, in the line that was written,',
      'src/flows/technical-benefit/screens.ts',
      /^import \{ refusal \} .*\n/m,
      '',
      new RegExp(
        `technical-benefit/screens\\.ts:${REFUSAL} {2}checks\\n {2}The checks cannot run: refusal is not`,
      ),
    ],
    [
      'an import of a file that is not there',
      'src/flows/technical-benefit/index.ts',
      './machine.ts',
      './machines.ts',
      /technical-benefit\/index\.ts:[1-9]\d* {2}checks\n {2}It imports "\.\/machines\.ts"/,
    ],
    [
      'a glossary that is no JSON',
      'content/glossary.json',
      '"id"',
      'id"',
      /content\/glossary\.json:\d+ {2}checks\n {2}The JSON cannot be read/,
    ],
  ])(
    'reports %s by its place, and no stack',
    async (_, file, from, to, report) => {
      const undo = edit(file, from, to);
      const build = astro('build');
      const code = await build.ended;
      undo();
      expect(code).toBe(1);
      expect(build.printed()).toMatch(report);
      expect(build.printed()).not.toMatch(/unhandled|at .*node_modules/i);
    },
    PATIENCE,
  );
});

/** Nobody translates into it: the project may have drafts of its own. */
const DRAFT = 'en-XB';

/** A language that is a draft: some texts, a guide and a mistake. */
function addDraft() {
  edit(
    'src/i18n/locales.ts',
    '\n} as const',
    `\n  '${DRAFT}': { name: 'Français (ébauche)', draft: true },\n} as const`,
  );
  for (const folder of [`content/guides/${DRAFT}`, `locales/${DRAFT}`]) mkdirSync(join(root, folder));
  writeFileSync(join(root, `locales/${DRAFT}/ui.json`), '{\n  "home.title": "Bonjour",\n  "lost": "x"\n}');
  writeFileSync(
    join(root, `content/guides/${DRAFT}/action-pack.mdx`),
    '---\ntitle: Le paquet\ndescription: Le tout.\nupdated: 2026-11-20\n---\n\nUn paragraphe : [renouveler](#renew).\n',
  );
}

// Building takes longest of all: one build is looked at for both.
describe('npm run build with a draft of a language, and with English that is newer than its translations', () => {
  const page = (path: string) => readFileSync(join(root, 'dist', path, 'index.html'), 'utf8');

  beforeAll(async () => {
    const back = edit(EN, 'Give no more permissions', 'Give only those permissions');
    edit(EN, /^description: /m, 'description: Now ');
    const stale = astro('build');
    expect(await stale.ended).toBe(1);
    expect(stale.printed()).toMatch(/4 to put right in guides and texts:\s+\S+:\d+ {2}stale/);
    // What a draft lacks stops nothing; a mistake in what it has does.
    addDraft();
    const wrong = astroWith({ ALLOW_STALE: '1' }, 'build');
    expect(await wrong.ended).toBe(1);
    expect(wrong.printed()).toMatch(
      /1 to put right in guides and texts:\s+locales\/en-XB\/ui\.json:3 {2}texts\n {2}"lost" is not in English/,
    );
    writeFileSync(join(root, `locales/${DRAFT}/ui.json`), '{ "home.title": "Bonjour" }');
    writeFileSync(
      join(root, `locales/${DRAFT}/about.json`),
      '{ "translate.gap.part": "Il manque une partie.", "translate.quote.english": "En anglais : " }',
    );
    const host = { SITE: 'https://docs.example.com', REPOSITORY: 'https://github.com/example/guides' };
    const build = astroWith({ ALLOW_STALE: '1', ...host }, 'build');
    expect(await build.ended, build.printed()).toBe(0);
    expect(build.printed()).toMatch(/\d+ left to do in translations/);
    back();
  }, PATIENCE);

  it('builds the draft beside the others, marked as one, with English for what is missing', () => {
    expect(page(DRAFT)).toContain('Bonjour');
    expect(page(`${DRAFT}/guides/action-pack`)).toContain('Le paquet');
    expect(page(`${DRAFT}/guides/manage-users`)).toMatch(/<h1 lang="en"[^>]*>Add users/);
    for (const path of [
      DRAFT,
      `${DRAFT}/guides/action-pack`,
      `${DRAFT}/guides/manage-users`,
      `${DRAFT}/glossary`,
    ]) {
      expect(page(path), path).toContain('<html lang="en-XB">');
      expect(page(path), path).toContain('<meta name="robots" content="noindex">');
      expect(page(path), path).toMatch(
        /<summary>(?:(?!<\/summary>).)*Français \(ébauche\)<\/span><\/summary>/s,
      );
    }
    expect(page('en')).not.toContain('noindex');
    const list = page(`${DRAFT}/translate`);
    expect(list).toMatch(/<p>Il manque une partie\.<\/p> ?<p>En anglais : ?<span lang="en">/);
    expect(list).not.toMatch(/is missing:|There is no file/);
  });

  it('leads to English for each section that a guide of the draft lacks', () => {
    const html = page(`${DRAFT}/guides/action-pack`);
    for (const id of ['what-it-holds', 'renew', 'next-steps'])
      expect(html).toMatch(
        new RegExp(`<h2 id="${id}" lang="en"> ?<a href="/en/guides/action-pack/#${id}" hreflang="en">`),
      );
    // Other pages of the draft lead there.
    expect(page(`${DRAFT}/guides/manage-membership`)).toContain(`/${DRAFT}/guides/action-pack/#renew"`);
    for (const path of ['zh-TW/guides/action-pack', `${DRAFT}/guides/manage-users`])
      expect(page(path)).not.toMatch(/<h2 [^>]*lang="en"/);
  });

  it('tells nobody of the draft but who looks for it', () => {
    expect(page('en')).toContain(`data-language="${DRAFT}"`);
    for (const path of ['en', 'en/guides/action-pack', DRAFT, `${DRAFT}/guides/action-pack`]) {
      const head = page(path).split('</head>')[0];
      expect(head, path).not.toMatch(/<link[^>]* hreflang="en-XB"|"og:locale:alternate" content="en_XB"/);
      expect(head?.includes('rel="canonical"'), path).toBe(!path.startsWith(DRAFT));
    }
    for (const file of ['sitemap-0.xml', 'llms.txt']) {
      const said = readFileSync(join(root, 'dist', file), 'utf8');
      expect(said, file).toContain('/zh-TW/guides/action-pack/');
      expect(said, file).not.toContain(DRAFT);
    }
  });

  it('lets what the draft lacks be begun, and what it has be edited', () => {
    const at = 'href="https://github.com/example/guides';
    const begun = (file: string) => `${at}/new/main?filename=${encodeURIComponent(file)}"`;
    const edited = (file: string) => `${at}/edit/main/${file}"`;
    const guide = (slug: string) => `content/guides/${DRAFT}/${slug}.mdx`;
    expect(page(`${DRAFT}/guides/action-pack`)).toContain(edited(guide('action-pack')));
    expect(page(`${DRAFT}/guides/manage-users`)).toContain(begun(guide('manage-users')));
    expect(page(`${DRAFT}/translate/ui`)).toContain(edited(`locales/${DRAFT}/ui.json`));
    expect(page(`${DRAFT}/translate/roles`)).toContain(begun(`locales/${DRAFT}/roles.json`));
  });

  it('names a term in a draft only where it has a word for it', () => {
    expect(page(`${DRAFT}/glossary`)).toContain('<dt lang="en">Partner Center</dt>');
    expect(page('en/glossary')).not.toContain(`<span lang="${DRAFT}"`);
  });

  it('marks what is newer in English for readers, and lists it for translators', () => {
    const marks = (path: string) =>
      [...page(path).matchAll(/<p class="newer".*?<a href="([^"]+)" hreflang="en"/g)].map(([, to]) => to);
    for (const locale of ['zh-CN', 'zh-TW']) {
      expect(marks(`${locale}/guides/manage-users`)).toEqual([
        '/en/guides/manage-users/',
        '/en/guides/manage-users/#add-user.4',
      ]);
      expect(marks(`${locale}/guides/action-pack`)).toEqual([]);
      // The copy for other programs says it in the same places, with whole addresses.
      const copy = readFileSync(join(root, 'dist', locale, 'guides/manage-users/index.md'), 'utf8');
      const { 'guide.newer': words } = JSON.parse(
        readFileSync(join(root, `locales/${locale}/ui.json`), 'utf8'),
      );
      expect(copy.split(`[${words}](https://docs.example.com/en/guides/manage-users/`)).toHaveLength(3);
      expect(copy).toContain('/en/guides/manage-users/#add-user.4)');
      const list = page(`${locale}/translate`);
      expect(list).toMatch(/data-left="stale">[^<]*2</);
      // What is left to do is said in the reader's language; what it quotes stays as it is.
      const about = JSON.parse(readFileSync(join(root, `locales/${locale}/about.json`), 'utf8'));
      expect(list.split(about['translate.gap.stale'])).toHaveLength(3);
      expect(list).toMatch(new RegExp(`<p>${about['translate.quote.now']} ?<span lang="en">Now `));
      expect(list).not.toContain('English has changed');
      expect(list).toContain(
        `href="https://github.com/example/guides/edit/main/content/guides/${locale}/manage-users.mdx"`,
      );
    }
    expect(marks('en/guides/manage-users')).toEqual([]);
    expect(page('en/guides/manage-users')).toContain('id="add-user.4"');
    expect(page('en/translate')).not.toContain('data-left');
  });
});

describe('npm run dev', () => {
  it(
    'prints at every change what the change has done, and goes on',
    async () => {
      const dev = astro('dev', '--port', '0');
      onTestFailed(() => console.log(dev.printed().slice(-3000)));
      const started = await dev.until(/watching for file changes|ready in/i);
      // A component that finds no answer to whether it is to be exchanged refuses to run: no rehearsal would play.
      const [home] = /http:\/\/localhost:\d+\//.exec(dev.printed()) ?? [];
      expect(await (await fetch(`${home}en/rehearse/add-user/`)).text()).toContain('$RefreshReg$ =');
      const undoAlert = edit(GUIDE, '> [!IMPORTANT]', '> [!NOTE]');
      const first = await dev.until(/parity\n {2}The alert is \[!NOTE\]/, started);
      const undoText = edit('locales/zh-CN/ui.json', '{', '{\n  "lost": "x",');
      const second = await dev.until(/"lost" is not in English/, first);
      // What was told already is not told again.
      expect(dev.printed().slice(first)).not.toMatch(/The alert is \[!NOTE\]/);
      undoText();
      const third = await dev.until(/1 put right, \d+ left/, second);
      undoAlert();
      await dev.until(/1 put right|sound again/, third);
      dev.stop();
      await dev.ended;
    },
    PATIENCE,
  );
});
