const STYLE = /<style>([\s\S]*?)<\/style>/g;

/**
 * A page with one inline style where the last of them stood: the page's policy names each by a digest, which costs more
 * than the shortest of them.
 *
 * @param html a built page; styles that somebody still has to find, as while developing, have a name and stay
 */
export function inOneStyle(html: string): string {
  const styles = [...html.matchAll(STYLE)];
  const all = styles.map(([, css]) => css).join('');
  return html.replace(STYLE, (...found) =>
    found.at(-2) === styles.at(-1)?.index ? `<style>${all}</style>` : '',
  );
}
