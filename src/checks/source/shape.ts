import { choices } from '../problem.ts';

/** What is another than it has to be, somewhere in data that code has written. */
export interface Misfit {
  /** The names that lead to it, from the outermost. */
  path: readonly string[];
  /** The word to look for in the code, and how it may stand there, which is looked for first. */
  word: string;
  exactly?: string;
  message: string;
  fix: string;
  /** Whether it is of another kind than it has to be, or lacks a part: nothing can be read off what holds it. */
  isUnreadable?: boolean;
}

/** What a value has to be. `takes` is for the compiler alone: the kind of each part has to fit its type. */
export interface Shape<in Value = never> {
  readonly takes?: (value: Value) => void;
  /** What it is called, and how it is written. */
  kind: string;
  written: string;
  /** Whether a value is of that kind, whatever it holds. */
  is: (value: unknown) => boolean;
  /** What is wrong in a value of that kind. */
  inside?: (value: never, path: readonly string[]) => Misfit[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a value is, in the words of a message. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  const kinds: Partial<Record<string, string>> = {
    object: 'an object',
    string: 'a text',
    boolean: 'yes or no',
  };
  return kinds[typeof value] ?? `a ${typeof value}`;
}

/** A value as it may stand in code. */
const codeOf = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(codeOf).join(', ')}]`
    : typeof value === 'string'
      ? `'${value.replaceAll("'", "\\'")}'`
      : String(value);

/** What is wrong in a value; one that is not there is nobody's fault here. */
export function misfitsOf(shape: Shape, value: unknown, path: readonly string[] = []): Misfit[] {
  if (value === undefined) return [];
  if (shape.is(value)) return shape.inside?.(value as never, path) ?? [];
  const [name = ''] = path.filter((one) => !/^\d+$/.test(one)).slice(-1);
  const isPlain = ['string', 'number', 'boolean'].includes(typeof value);
  // What was meant is plain where the value stands for a list of one, or only lacks its quotes.
  const meant = [[value], String(value)].find((one) => shape.is(one) && misfitsOf(shape, one).length === 0);
  return [
    {
      path,
      word: name,
      ...(isPlain && { exactly: `${name}: ${codeOf(value)}` }),
      message: `${name} is ${kindOf(value)}${isPlain ? `, ${codeOf(value)}` : ''}; it has to be ${shape.kind}.`,
      fix: `Write ${name}: ${isPlain && meant !== undefined ? codeOf(meant) : shape.written}.`,
      isUnreadable: true,
    },
  ];
}

/** Something that is not looked into. */
export const anything: Shape<unknown> = { kind: 'anything', written: '…', is: () => true };

/** Any text. */
export const text: Shape<string> = {
  kind: 'a text',
  written: "'…'",
  is: (value) => typeof value === 'string',
};

export const yes: Shape<boolean> = {
  kind: 'yes or no',
  written: 'true',
  is: (value) => typeof value === 'boolean',
};

/** One of a closed list of names. */
export const oneOf = (what: string, names: readonly string[]): Shape<string> => ({
  ...text,
  inside: (value: string, path) =>
    names.includes(value)
      ? []
      : [
          {
            path,
            word: value,
            message: `There is no ${what} "${value}"`,
            fix: choices('Names', value, names),
          },
        ],
});

/** Where something has to stand and nothing does, as where a name of the code is mistyped. */
const gap = (path: readonly string[], place: string): Misfit[] => {
  const word = path.findLast((one) => !/^\d+$/.test(one)) ?? place;
  return [
    {
      path,
      word,
      message: `${word} has nothing at ${/^\d+$/.test(place) ? `place ${Number(place) + 1}` : `"${place}"`}`,
      fix: 'Write what is to stand there: the name that is written may be another.',
      isUnreadable: true,
    },
  ];
};

/** A list of things of one kind; with gaps, where one may be left out. */
export const list = <One>(of: Shape<One>, { gaps = false } = {}): Shape<readonly (One | undefined)[]> => ({
  kind: 'a list',
  written: `[${of.written}]`,
  is: Array.isArray,
  inside: (values: readonly unknown[], path) =>
    values.flatMap((value, index) =>
      value === undefined && !gaps
        ? gap(path, String(index))
        : misfitsOf(of, value, [...path, String(index)]),
    ),
});

/** Things of one kind, each under a name of its own. */
export const named = <One>(of: Shape<One>): Shape<Readonly<Record<string, One>>> => ({
  kind: 'an object',
  written: '{ … }',
  is: isObject,
  inside: (value: object, path) =>
    Object.entries(value).flatMap(([name, one]) =>
      one === undefined ? gap(path, name) : misfitsOf(of, one, [...path, name]),
    ),
});

/** A part that has to be there. */
type Must<Value> = Shape<Value> & { must: true };

export const must = <Value>(shape: Shape<Value>): Must<Value> => ({ ...shape, must: true });

/** The parts of something: the compiler asks for each of them here, for no other, and for its kind. */
type Parts<Whole> = {
  readonly [Name in keyof Whole]-?: object extends Pick<Whole, Name>
    ? Shape<Exclude<Whole[Name], undefined>>
    : Must<Whole[Name]>;
};

/**
 * Something with named parts.
 *
 * @param what it, in the words of a message
 * @param how what is written to get it, where that is no object; what a part of it is called
 */
export function whole<Whole extends object>(
  what: string,
  parts: Parts<Whole>,
  { written, part: called = `property of ${what}` }: { written?: string; part?: string } = {},
): Shape<Whole> {
  const known = Object.entries<Shape & { must?: true }>(parts);
  const names = known.map(([name]) => name);
  const needed = known.filter(([, part]) => part.must);
  return {
    kind: what,
    written: written ?? `{ ${needed.map(([name, one]) => `${name}: ${one.written}`).join(', ')} }`,
    is: isObject,
    inside: (value: Readonly<Record<string, unknown>>, path) => {
      const missing = needed.filter(([name]) => value[name] === undefined);
      const unknown = Object.keys(value).filter((name) => !names.includes(name));
      return [
        ...unknown.map(
          (name): Misfit => ({
            path: [...path, name],
            word: name,
            exactly: `${name}:`,
            message: `There is no ${called} "${name}"`,
            fix: choices('Names', name, names),
            // It can be what is missing, by another name.
            isUnreadable: missing.length > 0,
          }),
        ),
        ...(unknown.length > 0 ? [] : missing).map(
          ([name, one]): Misfit => ({
            path,
            word: path.findLast((step) => !/^\d+$/.test(step)) ?? name,
            message: `${what.charAt(0).toUpperCase()}${what.slice(1)} has no ${name}`,
            fix: `Write ${name}: ${one.written}.`,
            isUnreadable: true,
          }),
        ),
        ...known.flatMap(([name, part]) => misfitsOf(part, value[name], [...path, name])),
      ];
    },
  };
}

/** One kind or another. */
export const either = <One, Other>(one: Shape<One>, other: Shape<Other>): Shape<One | Other> => ({
  kind: `${one.kind} or ${other.kind}`,
  written: one.written,
  is: (value) => one.is(value) || other.is(value),
  inside: (value: unknown, path) => misfitsOf(one.is(value) ? one : other, value, path),
});
