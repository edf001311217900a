import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formatProblem, isOfDraft } from '../../src/checks/problem.ts';
import type { Flow } from '../../src/practice/flow.ts';
import { situationOf } from '../../src/practice/flow.ts';
import { replay } from '../../src/practice/replay.ts';
import { shortestRoutes } from '../../src/practice/routes.ts';
import { addSample, copyProject, filesBelow, SAMPLE } from '../project-copy.ts';

/** No test depends on speed: a loaded machine takes its time. */
const PATIENCE = 300_000;

let root = '';

/** Loads a file of the copy as the build loads it. */
const load = async <Module>(file: string): Promise<Module> =>
  (await runnerImport<Module>(join(root, file), { root, configFile: false, logLevel: 'error' })).module;

beforeAll(() => {
  root = copyProject();
  addSample(root);
  execFileSync(process.execPath, ['src/checks/translations.ts', '--accept'], { cwd: root });
}, PATIENCE);

afterAll(() => rmSync(root, { recursive: true, force: true }));

const chapter = (title: string) => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  return text.split(/^## /m).find((one) => one.startsWith(`${title}\n`)) ?? '';
};

it('quotes the files of its example as they are', () => {
  const quoted = [...chapter('Add a flow').matchAll(/^( *)```\w+\n([\s\S]*?)^\1```$/gm)].map(
    ([, indent = '', code = '']) => code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );
  const files = filesBelow(SAMPLE).filter((path) => !path.includes('/zh-'));
  expect(quoted.toSorted()).toEqual(files.map((path) => readFileSync(join(SAMPLE, path), 'utf8')).toSorted());
});

it('adds a flow that every check of the build finds sound', { timeout: PATIENCE }, async () => {
  const { problemsOf, readProject } =
    await load<typeof import('../../src/checks/index.ts')>('src/checks/index.ts');
  const source = readProject(root);
  expect(Object.keys(source.flows)).toContain('change-language');
  expect(
    problemsOf(source)
      .filter((one) => !isOfDraft(one))
      .map(formatProblem),
  ).toEqual([]);
});

it('adds a flow that is played to its outcome, over its wrong turn too', { timeout: PATIENCE }, async () => {
  const { default: flow } = await load<{ default: Flow }>('src/flows/change-language/index.ts');
  const start = situationOf(flow, flow.scenarios.usual ?? {});
  expect(shortestRoutes(flow, start).get('saved')?.log).toEqual(['OPEN', 'SAVE:en']);
  const { snapshot, states } = replay(flow, start, ['OPEN', 'SAVE:zhCn', 'TRY_AGAIN', 'SAVE:en']);
  expect(states).toEqual(['profile', 'form', 'asked', 'form', 'saved']);
  expect(snapshot.status).toBe('done');
});
