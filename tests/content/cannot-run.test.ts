import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { cannotRun } from '../../src/checks/cannot-run.ts';

const root = resolve('.');
const INDEX = 'src/flows/technical-benefit/index.ts';

it.each([
  `Failed to load url ./machine.ts (resolved id: ./machine.ts) in ${root}/${INDEX}. Does the file exist?`,
  `Cannot find module './machine.ts' imported from '${root}/${INDEX}'`,
  `Cannot find package './machine.ts' imported from ${root}/${INDEX}`,
])('an import of what is not there is told where it is written: %#', (message) => {
  const { file, line, message: told } = cannotRun(new Error(message), root);
  expect(file).toBe(INDEX);
  expect(line).toBeGreaterThan(0);
  expect(told).toBe('It imports "./machine.ts", which is not there.');
});

it('a file that is gone meanwhile is told without a line', () => {
  const message = `Cannot find module './a.ts' imported from '${root}/src/flows/gone/index.ts'`;
  expect(cannotRun(new Error(message), root)).toMatchObject({ file: 'src/flows/gone/index.ts', line: 0 });
});

it('what is thrown in a flow is told of the flow, and not of what all flows share', () => {
  const error = new Error('x is not defined');
  error.stack = `Error: x\n    at eval (${root}/src/practice/events.ts:4:1)\n    at eval (${root}/${INDEX}:7:2)`;
  expect(cannotRun(error, root)).toMatchObject({ file: INDEX, line: 7 });
});

it('a tag that is none is told where the languages are listed', () => {
  expect(cannotRun(new RangeError('Incorrect locale information provided'), root)).toMatchObject({
    file: 'src/i18n/locales.ts',
    message: 'A tag in LOCALES is no language tag.',
  });
});
