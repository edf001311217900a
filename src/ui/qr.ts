import { encode } from 'uqr';

/** The quiet zone that a QR code needs around it, in modules (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code: the path of its dark modules, each 1 wide, on a square with the quiet zone around it. */
export interface QrShape {
  path: string;
  size: number;
}

/**
 * The QR code of a link. Loaded when it is asked for.
 *
 * @throws when the link is too long for one: 2,331 bytes
 */
export function qrOf(link: string): QrShape {
  const { data, size } = encode(link, { ecc: 'M', border: QUIET });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
  return { path: path.join(''), size };
}
