import { oncePerBuild } from '../site/once.ts';

/** The texts that were asked for, as `{locale} {file} {key}`, and what each said, with its values filled in. */
export type Asked = Map<string, Set<string>>;

/** One page is made after the other, so one note is enough. */
let noted: Asked = new Map();

/** Begins a new note, of the texts that are asked for from now on. */
export function noteFromNow(): Asked {
  noted = new Map();
  return noted;
}

/** Notes that a text was asked for. */
export function noteAsked(name: string, ...said: string[]): void {
  const before = noted.get(name);
  noted.set(name, new Set([...(before ?? []), ...said]));
}

/** Makes something, and tells which texts were asked for meanwhile: they are noted apart. */
export function withAsked<Made>(make: () => Made): { made: Made; asked: Asked } {
  const before = noted;
  const asked = noteFromNow();
  const made = make();
  noted = before;
  return { made, asked };
}

/** As `oncePerBuild`; the texts that went into an answer count as asked for whenever it is handed out. */
export function onceWithTexts<Key extends string, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const once = oncePerBuild((key: Key) => withAsked(() => make(key)));
  return (key) => {
    const { made, asked } = once(key);
    for (const [name, said] of asked) noteAsked(name, ...said);
    return made;
  };
}
