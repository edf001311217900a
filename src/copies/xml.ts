const MARKS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as XML writes it, between tags and in attributes. */
export const inXml = (text: string) => text.replace(/[&<>"']/g, (mark) => MARKS[mark] ?? '');
