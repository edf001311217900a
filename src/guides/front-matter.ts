import { z } from 'astro/zod';
import { isDay } from '../i18n/dates.ts';
import { TASK_IDS } from '../roles/tasks.ts';

const day = z.iso.date('write it as YYYY-MM-DD, such as 2026-11-20');
const text = z.string('is missing or no text').trim().min(1, 'is empty: write it');

/** What every language's file says about itself. */
const words = {
  title: text,
  description: text,
  /** When this file's text last changed. */
  updated: z.preprocess((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value), day),
  /** What has changed on that day, for the feed. */
  changed: text.optional(),
};

/** Front matter of a translation: the facts stand in the English file. */
export const translationSchema = z.strictObject(words);

/** Front matter of the English file: its words, and what is the same in every language. */
export const sourceSchema = z.strictObject({
  ...words,
  /** The date of the facts: YYYY, YYYY-MM or YYYY-MM-DD. */
  documented: z.preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
    z
      .string()
      .regex(/^\d{4}(-\d\d){0,2}$/, 'write it as YYYY, YYYY-MM or YYYY-MM-DD')
      .refine(isDay, 'is no day: write it as YYYY, YYYY-MM or YYYY-MM-DD'),
  ),
  sources: z.array(text).min(1, 'name at least one source'),
  /** What the guide is about, as tasks of the role table. */
  tasks: z.array(z.enum(TASK_IDS)),
});
