/**
 * How a name is written in running text: the glossary's data spaces Latin from Han, our pages do not. Their stylesheet
 * sets the gap.
 */
export const unspaced = (text: string): string =>
  text.replace(/(?<=\p{Script=Han}) +(?=[\w(])|(?<=[\w)]) +(?=\p{Script=Han})/gu, '');
