import { expect, it } from 'vitest';
import { flowFile } from '../../src/wording/flow-words.ts';

it('a flow’s file of texts has another name whenever it says something else, and only then', () => {
  const steps = [['list'], ['license', 'download']];
  const { name, text } = flowFile('en', 'software-benefit', steps);
  expect(name).toMatch(/^software-benefit\.[\w-]{6}$/);
  expect(flowFile('en', 'software-benefit', steps)).toEqual({ name, text });
  expect(flowFile('en', 'software-benefit', steps.slice(1)).name).not.toBe(name);
  expect(flowFile('zh-TW', 'software-benefit', steps).name).not.toBe(name);
});
