import { BRANCH, REPOSITORY } from 'astro:env/server';
import { existsSync } from 'node:fs';
import { inAddress, inRepository } from './repository.ts';

/**
 * Where a file of the repository can be seen or edited; nothing where the host has not named the repository.
 *
 * @param file path from the project's root
 */
export const fileAddress = (how: 'blob' | 'edit', file: string): string | undefined =>
  REPOSITORY && inRepository(REPOSITORY, `${how}/${inAddress(BRANCH)}/${file}`);

/** Where a file can be edited, or begun: a draft does not have each yet. */
export const editAddress = (file: string): string | undefined =>
  existsSync(file)
    ? fileAddress('edit', file)
    : REPOSITORY && inRepository(REPOSITORY, `new/${inAddress(BRANCH)}?filename=${encodeURIComponent(file)}`);
