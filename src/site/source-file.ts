import { BRANCH, REPOSITORY } from 'astro:env/server';
import { inRepository } from './repository.ts';

/**
 * Where a file of the repository can be seen or edited; nothing where the host has not named the repository.
 *
 * @param file path from the project's root
 */
export const fileAddress = (how: 'blob' | 'edit', file: string): string | undefined =>
  REPOSITORY && inRepository(REPOSITORY, `${how}/${BRANCH}/${file}`);

/** Where a file can be begun that is not there yet. */
export const newFileAddress = (file: string): string | undefined =>
  REPOSITORY && inRepository(REPOSITORY, `new/${BRANCH}?filename=${encodeURIComponent(file)}`);
