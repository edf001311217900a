import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One rule of a host's `_headers`. */
export interface HeaderRule {
  /** The addresses it is about. */
  pattern: RegExp;
  headers: ReadonlyMap<string, string>;
}

/** What a built site's `_headers` says, as hosts that heed it read it: `*` is anything, `:name` one part of an address. */
export function headerRules(outDir: string): HeaderRule[] {
  const file = join(outDir, '_headers');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split(/\n(?=\S)/)
    .map((block) => {
      const [address = '', ...lines] = block.split('\n');
      const pattern = address.replace(/[.]/g, '[.]').replace(/:\w+/g, '[^/]+').replace('*', '.*');
      const headers = lines.map((line) => /^\s*([\w-]+): (.*)$/.exec(line)?.slice(1) as [string, string]);
      return { pattern: new RegExp(`^${pattern}$`), headers: new Map(headers) };
    });
}
