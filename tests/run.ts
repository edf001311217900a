/**
 * `npm test`: every check, in order, going on after a failure so that one run tells everything. Ends with one
 * line that counts, such as `123 passed, 0 failed`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { FIREFOX } from './firefox/where.ts';

const RESULTS = 'test-results';
const count: Count = { passed: 0, failed: 0 };

interface Check {
  title: string;
  command: string;
  env?: NodeJS.ProcessEnv;
}

/** Runs a command, and shows what it prints: at once, or all when it has ended. */
async function run({ title, command, env = {} }: Check, at: 'at once' | 'at the end'): Promise<boolean> {
  const started = Date.now();
  if (at === 'at once') console.log(`\n── ${title}`);
  const child = spawn(command, {
    shell: true,
    stdio: [
      'inherit',
      ...(at === 'at once' ? (['inherit', 'inherit'] as const) : (['pipe', 'pipe'] as const)),
    ],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  const [status] = await once(child, 'close');
  if (at === 'at the end') console.log(`\n── ${title}\n${printed}`);
  console.log(
    `── ${title}: ${status === 0 ? 'done' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`,
  );
  return status === 0;
}

/** Runs commands that pass or fail as a whole, one after the other. */
async function checks(...all: Check[]): Promise<boolean[]> {
  const passed: boolean[] = [];
  for (const one of all) passed.push(await run(one, 'at the end'));
  for (const each of passed) count[each ? 'passed' : 'failed'] += 1;
  return passed;
}

/** A runner's own count. */
interface Count {
  passed: number;
  failed: number;
}

/** Adds a runner's own count; a runner that failed without one counts as one failure. */
function tally(passed: boolean, report: Count | undefined, to = count) {
  to.passed += report?.passed ?? 0;
  to.failed += Math.max(report?.failed ?? 0, passed ? 0 : 1);
}

const readReport = (file: string) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

async function vitest(title: string, project: string, at: 'at once' | 'at the end', to = count) {
  const file = `${RESULTS}/${project}.json`;
  const command = `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${file}`;
  const passed = await run({ title, command }, at);
  const report = readReport(file);
  tally(passed, report && { passed: report.numPassedTests, failed: report.numFailedTests }, to);
}

/** What passed in Firefox is told apart: not every machine has one. */
const inFirefox: Count = { passed: 0, failed: 0 };

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);

// Two rows of commands that keep one core busy each. Two builds in one folder would write the same files, so all but one
// are made from copies of the project, beside which the project's own files can be read.
const [[, built], [builtMore, , , builtBelow]] = await Promise.all([
  checks(
    { title: 'Types', command: 'npm run --silent test:types' },
    { title: 'Build', command: 'astro build' },
  ),
  checks(
    { title: 'Build with a fourth language', command: 'node tests/fourth-language/build.ts' },
    { title: 'Format and lint', command: 'npm run --silent test:lint' },
    { title: 'Unused files and dependencies', command: 'npm run --silent test:unused' },
    // This build also sends no text with its search records, as a large site does: Pagefind is asked for it.
    {
      title: 'Build under a sub-path',
      command: 'node tests/sub-path.ts',
      env: { SEARCH_CHARACTERS: '0' },
    },
  ),
]);
await vitest('Logic and content', 'source', 'at once');
if (built && builtMore && builtBelow) {
  await vitest('Built files', 'built', 'at once');
  const beside = FIREFOX && vitest('In Firefox', 'firefox', 'at the end', inFirefox);
  const passed = await run({ title: 'In the browser', command: 'playwright test' }, 'at once');
  const stats = readReport(`${RESULTS}/e2e.json`)?.stats;
  tally(passed, stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky });
  await beside;
}

const failed = count.failed + inFirefox.failed;
if (FIREFOX) console.log(`\nIn Firefox: ${inFirefox.passed} passed`);
console.log(`\n${count.passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
