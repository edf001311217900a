/**
 * `npm test`: every check, in order, going on after a failure so that one run tells everything. Ends with one
 * line that counts, such as `123 passed, 0 failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { SUB_SITE } from './sites.ts';

const RESULTS = 'test-results';
const count = { passed: 0, failed: 0 };

/** Runs a command and shows what it prints. */
function run(title: string, command: string, env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n── ${title}`);
  const started = Date.now();
  const { status } = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  console.log(
    `── ${title}: ${status === 0 ? 'done' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`,
  );
  return status === 0;
}

/** A command that passes or fails as a whole. */
function check(title: string, command: string, env?: NodeJS.ProcessEnv): boolean {
  const passed = run(title, command, env);
  count[passed ? 'passed' : 'failed'] += 1;
  return passed;
}

/** Adds a runner's own count; a runner that failed without one counts as one failure. */
function tally(passed: boolean, report: { passed: number; failed: number } | undefined) {
  count.passed += report?.passed ?? 0;
  count.failed += Math.max(report?.failed ?? 0, passed ? 0 : 1);
}

const readReport = (file: string) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

function vitest(title: string, project: string) {
  const file = `${RESULTS}/${project}.json`;
  const passed = run(
    title,
    `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${file}`,
  );
  const report = readReport(file);
  tally(passed, report && { passed: report.numPassedTests, failed: report.numFailedTests });
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);

check('Types', 'npm run --silent test:types');
check('Format and lint', 'npm run --silent test:lint');
check('Unused files and dependencies', 'npm run --silent test:unused');
vitest('Logic and content', 'source');
const built = check('Build', 'astro build');
// This build also sends no text with its search records, as a large site does: Pagefind is asked for it.
const builtBelow = check('Build under a sub-path', `astro build --outDir ${SUB_SITE.outDir}`, {
  ...SUB_SITE.env,
  SEARCH_CHARACTERS: '0',
});
const builtMore = check('Build with a fourth language', 'node tests/fourth-language/build.ts');
if (built && builtBelow && builtMore) {
  vitest('Built files', 'built');
  const passed = run('In the browser', 'playwright test');
  const stats = readReport(`${RESULTS}/e2e.json`)?.stats;
  tally(passed, stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky });
}

console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed === 0 ? 0 : 1);
