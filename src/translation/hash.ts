import { createHash } from 'node:crypto';

/** Line ends and spaces do not count: a wrapped line is no change. */
export const normal = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A short name for a text; 48 bits are plenty for a few thousand. */
export const hashOf = (text: string) =>
  createHash('sha256').update(normal(text)).digest('base64url').slice(0, 8);
