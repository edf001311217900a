import type { Locale } from '../../i18n/locales.ts';

/** The Han characters of a double-byte encoding, read off its decoder. */
function hanOf(encoding: string, first: [number, number], second: [number, number]): Set<string> {
  const decoder = new TextDecoder(encoding);
  const found = new Set<string>();
  for (let high = first[0]; high <= first[1]; high += 1)
    for (let low = second[0]; low <= second[1]; low += 1) {
      const text = decoder.decode(new Uint8Array([high, low]));
      if ([...text].length === 1 && /\p{Script=Han}/u.test(text)) found.add(text);
    }
  return found;
}

/** Characters that both encodings know although only the other script writes them so. */
const FOREIGN: Partial<Record<Locale, string>> = {
  'zh-CN': '後於夥著藉乾',
  'zh-TW': '体价万与云听胜么从众无优斗适',
};

/** Other scripts that hold Han characters: of Japanese and of Korean. */
const WITH_HAN = /^(Jpan|Kore)$/;

let scripts: Partial<Record<Locale, Set<string>>> | undefined;

/** GB 2312 is what simplified Chinese was taught in, Big5 what traditional Chinese is written in. Built once. */
function scriptsOnce() {
  scripts ??= {
    'zh-CN': hanOf('gbk', [0xb0, 0xf7], [0xa1, 0xfe]),
    'zh-TW': hanOf('big5', [0xa4, 0xf9], [0x40, 0xfe]),
  };
  return scripts;
}

/** The Han characters of a text that do not belong to the script of its language. */
export function foreignCharacters(text: string, locale: Locale): string[] {
  const script = scriptsOnce()[locale];
  const han = text.match(/\p{Script=Han}/gu) ?? [];
  if (script) return han.filter((one) => !script.has(one) || FOREIGN[locale]?.includes(one));
  return WITH_HAN.test(new Intl.Locale(locale).maximize().script ?? '') ? [] : han;
}
