import type { Problem } from '../problem.ts';

/** What is wrong where in a text. */
export type Fault = Pick<Problem, 'line' | 'message' | 'fix'>;

/** One piece of JSON; a quote that is not closed in its line is told below, and so is what is none of these. */
const PIECE = /\s+|"(?:[^"\\\n]|\\.)*"|[{}[\]:,]|-?\d[\d.eE+-]*|[A-Za-z_$][\w$]*|./gsu;

/** A place in JSON: what can stand there. */
type Due = 'value' | 'key' | 'colon' | 'more' | 'end';

const DUE: Readonly<Record<Due, string>> = {
  value: 'a text in straight quotes is due',
  key: 'a key in straight quotes is due',
  colon: 'a colon is due after the key',
  more: 'a comma or the end is due',
  end: 'nothing more is due',
};

/** A fault as it stands: the piece that is wrong, what was due, and what stands around it. */
interface Place {
  piece: string;
  due: Due;
  before: string;
  /** The rest of the line, from the piece on. */
  rest: string;
  /** How what is open is closed. */
  close: string;
}

/** What most people get wrong, from what is told by the piece alone to what needs its place. */
const CURES: readonly [is: (place: Place) => boolean, cure: string | ((place: Place) => string)][] = [
  [
    ({ piece }) => /[“”]/.test(piece),
    'Write straight quotes around the key and the text; curly ones are only for inside it.',
  ],
  [({ piece }) => piece === '：', 'Write a half-width colon after the key.'],
  [({ piece }) => /[，、]/.test(piece), 'Write a half-width comma.'],
  [({ piece }) => piece === "'", 'Write straight double quotes.'],
  [({ rest }) => /^(?:\/\/|\/\*|#)/.test(rest), 'JSON has no comments: take it out.'],
  [({ piece, close }) => piece === '' && close !== '', ({ close }) => `Write ${close} at the end.`],
  [
    ({ piece, before }) => /[}\]]/.test(piece) && before === ',',
    'Take out the comma at the end of the line before.',
  ],
  [({ piece, due }) => piece === ',' && due !== 'more', 'Take out the comma that is too many.'],
  [
    ({ piece, due }) => due === 'more' && /^["{[]/.test(piece),
    'Write a comma at the end of the line before.',
  ],
  [
    ({ piece, due, close }) => due === 'more' && /[}\]]/.test(piece) && close !== '',
    ({ close }) => `Write ${close} first.`,
  ],
  [({ due }) => due === 'end', 'Take it out, or take out the bracket that ended the file too early.'],
  [
    ({ piece }) => piece === '"',
    'Write a quote at its end, in the same line. A line break inside a text is \\n.',
  ],
];

const cureOf = (place: Place): string => {
  const cure = CURES.find(([is]) => is(place))?.[1];
  if (cure === undefined)
    return 'Write "key": "text", with a comma between two entries; a quote inside the text is \\".';
  return typeof cure === 'string' ? cure : cure(place);
};

/** What cannot stand inside a text. */
function insideText(piece: string): { message: string; fix: string } | undefined {
  const control = [...piece].find((sign) => sign < ' ');
  if (control === '\t') return { message: 'a tab stands inside a text', fix: 'Write a space, or \\t.' };
  if (control !== undefined)
    return { message: 'a control character stands inside a text', fix: 'Take it out: it cannot be seen.' };
  const [mark] = /\\(?!["\\/bfnrt]|u[\da-fA-F]{4})./u.exec(piece.replace(/\\\\/g, '')) ?? [];
  return mark === undefined
    ? undefined
    : {
        message: `${mark} means nothing inside a text`,
        fix: `Write \\${mark} to show it, or take the \\ out.`,
      };
}

/** Whether a piece is a value that stands alone. */
const isValue = (piece: string) => /^(?:"(?:.*)"|true|false|null|-?\d.*)$/s.test(piece) && piece !== '"';

/** The first place at which a text stops being JSON; nothing where it is JSON. */
export function faultOfJson(text: string): Fault | undefined {
  if (text.trim() === '')
    return {
      line: 0,
      message: 'The file is empty.',
      fix: 'Restore it from git, or write what belongs into it.',
    };
  const open: ('}' | ']')[] = [];
  let due: Due = 'value';
  let before = '';
  let line = 1;
  const told = (why: string, fix: string): Fault => ({
    line,
    message: `The JSON cannot be read: ${why}.`,
    fix,
  });
  const after = () => (open.length === 0 ? 'end' : 'more');
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    if (piece.trim() === '') {
      line += piece.split('\n').length - 1;
      continue;
    }
    const here = open.at(-1);
    const closes = piece === here && (due === 'more' || before === '{' || before === '[');
    const wrong = piece.length > 1 && piece.startsWith('"') ? insideText(piece) : undefined;
    if (wrong) return told(wrong.message, wrong.fix);
    if (closes) {
      open.pop();
      due = after();
    } else if (due === 'more' && piece === ',') due = here === '}' ? 'key' : 'value';
    else if (due === 'colon' && piece === ':') due = 'value';
    else if (due === 'key' && piece.length > 1 && isValue(piece) && piece.startsWith('"')) due = 'colon';
    else if (due === 'value' && (piece === '{' || piece === '[')) {
      open.push(piece === '{' ? '}' : ']');
      due = piece === '{' ? 'key' : 'value';
    } else if (due === 'value' && isValue(piece)) due = after();
    else {
      const rest = text.slice(index).split('\n')[0] ?? '';
      return told(
        `${DUE[due]} before ${rest.slice(0, 20).trim()}`,
        cureOf({ piece, due, before, rest, close: here ?? '' }),
      );
    }
    before = piece;
  }
  if (due === 'end') return undefined;
  const close = [...open].reverse().join('');
  return told('it ends too early', cureOf({ piece: '', due, before, rest: '', close }));
}
