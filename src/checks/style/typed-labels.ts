import { SOURCE_LOCALE } from '../../i18n/locales.ts';
import { leaves } from '../../translation/shape.ts';
import type { Problem } from '../problem.ts';
import { literally } from '../source/code-lines.ts';
import { type Source, stringsOf } from '../source/source.ts';

/** Controls whose names are everyday words. */
const EVERYDAY = ['next', 'close', 'submit', 'change', 'update'];

/**
 * Names of controls are never typed in a guide: what is bold or quoted and reads exactly like one is meant as one. And
 * a control's name does not stand as plain words beside the control: "选择[下一步]，跳过下一步" reads as nonsense.
 */
export function typedLabels(source: Source): Problem[] {
  return source.guides.flatMap(({ file, locale, shape }) => {
    const labels = stringsOf(source, locale, 'labels');
    const byText = new Map(Object.entries(labels).map(([id, text]) => [text, id]));
    return (shape ? [...leaves(shape)] : []).flatMap(({ source: written, text, line, labels: named }) => {
      const make = (message: string, fix: string) => ({ check: 'typed-labels', file, line, message, fix });
      const typed = [
        ...written.matchAll(/\*\*([^*]+)\*\*|“([^”]+)”|「([^」]+)」|\[([^\]]+)\](?!\()|`([^`]+)`/g),
      ]
        .map((match) => match.slice(1).find(Boolean) ?? '')
        // A bold lead-in, as in "**取消**：…", names what the item is about.
        .filter(
          (words) => byText.has(words) && !new RegExp(`^\\*\\*${literally(words)}\\*\\*[:：]`).test(written),
        );
      const beside = [...new Set(named)].filter((id) => {
        const name = labels[id];
        return locale !== SOURCE_LOCALE && EVERYDAY.includes(id) && name && text.includes(name);
      });
      return [
        ...typed.map((words) =>
          make(`"${words}" is the name of a control, typed.`, `Write <Label id="${byText.get(words)}" />.`),
        ),
        ...beside.map((id) =>
          make(
            `"${labels[id]}" stands both as a control and as plain words.`,
            `Say the words otherwise, or write <Label id="${id}" /> there too.`,
          ),
        ),
      ];
    });
  });
}
