import { BRANCH, REPOSITORY } from 'astro:env/server';

/**
 * Where a file of the repository can be seen or edited; nothing where the host has not named the repository.
 *
 * @param file path from the project's root
 */
export const fileAddress = (how: 'blob' | 'edit', file: string): string | undefined =>
  REPOSITORY && `${REPOSITORY.replace(/\/$/, '')}/${how}/${BRANCH}/${file}`;

/** Where a file can be begun that is not there yet. */
export const newFileAddress = (file: string): string | undefined =>
  REPOSITORY && `${REPOSITORY.replace(/\/$/, '')}/new/${BRANCH}?filename=${encodeURIComponent(file)}`;
