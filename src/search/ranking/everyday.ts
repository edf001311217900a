/**
 * The characters of everyday Chinese: level 1 of GB 2312, 3,755 of them, in the order of their sounds. Every browser
 * decodes GB 2312 (the Encoding Standard asks for it), so they need not be sent.
 */
export function everyday(): string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  const decoded = new TextDecoder('gb2312').decode(new Uint8Array(bytes));
  return [...decoded].filter((one) => /\p{Script=Han}/u.test(one));
}
