import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { FEATURES } from '../../src/guides/features.ts';
import { alignment, pictures } from '../../src/guides/markdown.ts';

const html = (markdown: string) =>
  markdownToHtml(markdown, { features: FEATURES, mdastPlugins: [pictures], hastPlugins: [alignment] }).html;

it('finds a picture in the folder beside the guide, and leaves other addresses alone', () => {
  expect(html('![List](media/list.png)')).toContain('src="./media/list.png"');
  expect(html('![List](./media/list.png)')).toContain('src="./media/list.png"');
  expect(html('![List](../en/media/list.png)')).toContain('src="../en/media/list.png"');
});

it('aligns cells without a style attribute, which the security policy refuses', () => {
  const table = html('| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |');
  expect(table).not.toMatch(/style=| align=/);
  expect(table.match(/data-align="center"/g)).toHaveLength(2);
  expect(table.match(/data-align="right"/g)).toHaveLength(2);
});
