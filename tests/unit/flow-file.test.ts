import { expect, it } from 'vitest';
import { flowFile, flowWords } from '../../src/wording/flow-words.ts';

it('a flow’s file of texts has another name whenever it says something else, and only then', () => {
  const steps = [['list'], ['license', 'download']];
  const name = flowFile(flowWords('en', 'software-benefit', steps));
  expect(name).toMatch(/^software-benefit\.[\w-]{6}$/);
  expect(flowFile(flowWords('en', 'software-benefit', steps))).toBe(name);
  expect(flowFile(flowWords('en', 'software-benefit', steps.slice(1)))).not.toBe(name);
  expect(flowFile(flowWords('zh-TW', 'software-benefit', steps))).not.toBe(name);
});
