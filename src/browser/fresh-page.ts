/**
 * Loads the page anew, for what did not come when it was asked for again: some engines never ask twice for a script
 * that failed once (Firefox), and after an update of the site its address may be another. Where the host does not
 * answer, the page that is there stays.
 */
export async function freshPage(): Promise<void> {
  const answers = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (answers) location.reload();
}
