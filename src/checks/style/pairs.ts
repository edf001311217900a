/** Marks that stand in pairs, in every language. ‘ ’ is left out: ’ is an apostrophe too. */
const PAIRS = ['（）', '()', '“”', '「」', '『』', '《》'] as const;

const CLOSED_BY = new Map<string, string>(PAIRS.map(([open = '', close = '']) => [open, close]));
const OPENED_BY = new Map<string, string>(PAIRS.map(([open = '', close = '']) => [close, open]));

/** A mark of a pair without the other, where it stands, and what to do. */
export interface Lone {
  at: number;
  message: string;
  fix: string;
}

/** A bracket of the other width than the one that it belongs to. */
const isOtherWidth = (open: string, close: string) => /[（(]/.test(open) && /[）)]/.test(close);

/** Whether a text ends in the mark of a list within a sentence: "1) sign, or 2) wait". */
const isOfList = (text: string) => /(?<!\w)(?:\d{1,2}|[a-z])[)）]$/.test(text);

/** The first mark of a text that closes nothing, is never closed, or closes what another mark opened. */
export function lonePair(text: string): Lone | undefined {
  const open: { mark: string; at: number }[] = [];
  let at = 0;
  for (const mark of text) {
    const opener = OPENED_BY.get(mark);
    const last = open.at(-1);
    if (CLOSED_BY.has(mark)) open.push({ mark, at });
    else if (opener && last?.mark === opener) open.pop();
    else if (opener && !(!last && isOfList(text.slice(0, at + mark.length))))
      return wrongEnd(mark, at, last?.mark);
    at += mark.length;
  }
  const [never] = open;
  if (!never) return undefined;
  const close = CLOSED_BY.get(never.mark);
  return {
    at: never.at,
    message: `${never.mark} is never closed`,
    fix: `Write ${close} where it ends, or take it out.`,
  };
}

function wrongEnd(mark: string, at: number, open: string | undefined): Lone {
  const close = open && CLOSED_BY.get(open);
  if (open && isOtherWidth(open, mark))
    return { at, message: `${mark} closes ${open}`, fix: `Write ${close}` };
  return open
    ? { at, message: `${mark} stands where ${close} is due`, fix: `Close ${open} with ${close} first.` }
    : {
        at,
        message: `${mark} closes nothing`,
        fix: `Write ${OPENED_BY.get(mark)} where it begins, or take it out.`,
      };
}
