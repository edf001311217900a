/** Builds the site under a sub-path from a copy of the project: two builds in one folder would write the same files. */
import { rmSync } from 'node:fs';
import { buildCopy, copyProject } from './project-copy.ts';
import { SUB_SITE } from './sites.ts';

const root = copyProject();
try {
  buildCopy(root, SUB_SITE);
} finally {
  rmSync(root, { recursive: true });
}
