import { LONGEST_QUERY } from '../../site/longest-query.ts';

/**
 * Makes what was typed, pasted or linked into one line that can be searched and shown.
 *
 * Controls, marks of direction and other characters without a shape are taken out, so that nothing can turn the line
 * around; the rest stays as it was typed.
 */
export function normalize(query: string): string {
  const line = query
    .slice(0, LONGEST_QUERY * 8)
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu, '')
    .trim();
  return [...line].slice(0, LONGEST_QUERY).join('').trim();
}
