/** A number, date, amount or span that a text states, in a form that is equal in every language. */
export interface Quantity {
  /** `90 day`, `100 dollar`, `25 percent`, `2018-07-24`, `07` (a month), `weekday 5`, `2 time`, `every month`, `6` … */
  value: string;
  /** How it was written. */
  written: string;
  /** Written so that another language may well leave it out: "a year", "both", 一次. */
  optional: boolean;
}

/** A rule reads what its pattern finds. `needs` tells quickly of most texts that the rule finds nothing in them. */
export type Rule = [
  pattern: RegExp,
  read: (groups: readonly (string | undefined)[]) => Omit<Quantity, 'written'>[],
  needs?: RegExp,
];

/** How a language writes quantities. */
export interface Reading {
  /** What a text has that states any. */
  states: RegExp;
  /** Words for a number that stands for itself, such as "a dozen", as the number. */
  dozens: readonly [pattern: RegExp, as: (many: string) => number][];
  /** In this order: what one has read, none reads again. */
  rules: readonly Rule[];
}

/** What another language states too. */
export const sure = (value: string) => [{ value, optional: false }];
/** What another language may leave out. */
export const maybe = (value: string) => [{ value, optional: true }];

/** A part of a date in two digits. */
export const two = (value: string | number) => String(value).padStart(2, '0');
/** A date, as far as it is given. */
export const date = (year: string, month?: string | number, day?: string | number) =>
  sure([year, ...(month ? [two(month)] : []), ...(day ? [two(day)] : [])].join('-'));
/** A ratio. */
export const fraction = (part: number, whole: number) => sure(`${part}/${whole}`);

/** A number whose unit stands at the end of a row: "5 to 10 days", "6,000、12,000或13,000美元". */
export const row = (number: string, glue: string, unit: string) => `(${number}(?:${glue}${number})*)${unit}`;
