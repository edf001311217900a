/** Fills `{name}` of a text in the browser; what is filled in is never read as a pattern. What has no value stays. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => `${values[name] ?? whole}`);
