/**
 * Makes each answer once in a build and hands out the same afterwards: a build of many pages asks for the same few
 * things on every one. While one writes (`npm run dev`), files change under it, so nothing is kept.
 *
 * @param make gives the answer for a key; it is the same for the same key, and nobody changes it afterwards
 */
export function oncePerBuild<Key extends string, Value>(make: (key: Key) => Value): (key: Key) => Value {
  if (import.meta.env?.DEV) return make;
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
