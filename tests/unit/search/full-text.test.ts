import { afterEach, expect, it, vi } from 'vitest';
import { openFullText } from '../../../src/search/full-text.ts';

afterEach(() => void vi.restoreAllMocks());

const open = () => openFullText({ bundle: 'pagefind/', pages: {}, texts: 'texts/' }, '/');

it('tells that it cannot be asked from that it has nothing', async () => {
  // Nothing serves Pagefind here.
  await expect(open().pagesWith('bank transfer')).rejects.toThrow();
});

it('holds a text that never comes for none, and asks for it anew the next time', async () => {
  const patience = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal);
  const asked = vi.spyOn(globalThis, 'fetch').mockReturnValueOnce(new Promise(() => {}));
  const fullText = open();
  const none = fullText.textOf(3);
  patience.abort();
  expect(await none).toEqual([]);
  asked.mockResolvedValueOnce(new Response('["It came."]'));
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(new AbortController().signal);
  expect(await fullText.textOf(3)).toEqual(['It came.']);
  expect(asked).toHaveBeenCalledTimes(2);
});
