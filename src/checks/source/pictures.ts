/** How the files of each kind of picture begin that the site can show. */
const BEGINNINGS: readonly RegExp[] = [
  /^\x89PNG\r\n/,
  /^\xff\xd8\xff/,
  /^GIF8[79]a/,
  /^RIFF.{4}WEBP/s,
  /^.{4}ftypavi[fs]/s,
  /^(?:II\*\0|MM\0\*)/,
  /<svg[\s>]/,
];

/** The endings that the names of such files have. */
const ENDING = /\.(?:png|jpe?g|gif|webp|avif|tiff|svg)$/i;

/** How much of a file is looked at; an SVG can begin with a long comment. */
const HEAD = 4096;

/** Whether a file is a picture, by its name and by what it holds: a text does not become one by its name. */
export const isPicture = (file: string, bytes: Buffer): boolean => {
  const head = bytes.toString('latin1', 0, HEAD);
  return ENDING.test(file) && BEGINNINGS.some((beginning) => beginning.test(head));
};
