import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inTime, LONGEST_MS } from '../../src/offline/in-time.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work that ends after so many milliseconds. */
const after = (
  ms: number,
  end: (resolve: (value: string) => void, reject: (reason: Error) => void) => void,
) => new Promise<string>((resolve, reject) => setTimeout(() => end(resolve, reject), ms));

it('gives what the work gives, or what it fails with, and leaves no timer', async () => {
  const done = expect(inTime(after(LONGEST_MS - 1, (resolve) => resolve('there')))).resolves.toBe('there');
  const failed = expect(inTime(after(5, (_, reject) => reject(new Error('gone'))))).rejects.toThrow('gone');
  await vi.advanceTimersByTimeAsync(LONGEST_MS - 1);
  await done;
  await failed;
  expect(vi.getTimerCount()).toBe(0);
});

it("gives up what is never answered, and what fails later is nobody's error", async () => {
  const never = expect(inTime(new Promise(() => {}))).rejects.toThrow('No answer');
  const late = expect(
    inTime(
      after(20, (_, reject) => reject(new Error('late'))),
      10,
    ),
  ).rejects.toThrow('No answer');
  await vi.advanceTimersByTimeAsync(LONGEST_MS);
  await never;
  await late;
  expect(vi.getTimerCount()).toBe(0);
});
