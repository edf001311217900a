import type { Link } from '../wording/contract.ts';

/** Links in one line. The dot between two stays at the end of the first where the line breaks. */
export function Links({ links }: { links: readonly Link[] }) {
  return links.map(({ title, href }, index) => (
    <span key={href}>
      <a href={href}>{title}</a>
      {index < links.length - 1 && '\u00a0· '}
    </span>
  ));
}
