import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a build took. Seconds by the clock, seconds of work, the most memory at once, and what came out. */
export interface Built {
  seconds: number;
  work: number;
  memoryMb: number;
  htmlMb: number;
}

/** Written when the build's process ends: its own count of time and memory. */
const probe = (result: string) =>
  `data:text/javascript,${encodeURIComponent(
    `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(result)}, JSON.stringify(process.resourceUsage())));`,
  )}`;

/**
 * Builds a project in its folder, and takes the folder away.
 *
 * @param commands what to run there, one after the other
 * @throws when one fails, with what it printed
 */
export function measureBuild(folder: string, commands: readonly (readonly string[])[]): Built {
  let seconds = 0;
  let work = 0;
  let memoryMb = 0;
  const result = join(tmpdir(), `usage-${process.pid}.json`);
  for (const [script = '', ...args] of commands) {
    const started = performance.now();
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', probe(result), script, ...args],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
    );
    if (status !== 0) throw new Error(`${script} failed in ${folder}:\n${stdout}\n${stderr}`);
    const usage = JSON.parse(readFileSync(result, 'utf8'));
    seconds += (performance.now() - started) / 1000;
    work += (usage.userCPUTime + usage.systemCPUTime) / 1e6;
    memoryMb = Math.max(memoryMb, usage.maxRSS / 1024);
  }
  const html = readdirSync(join(folder, 'dist'), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.html'))
    .reduce((bytes, file) => bytes + statSync(join(folder, 'dist', file)).size, 0);
  rmSync(folder, { recursive: true });
  rmSync(result);
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    seconds: round(seconds),
    work: round(work),
    memoryMb: Math.round(memoryMb),
    htmlMb: round(html / 1e6),
  };
}
