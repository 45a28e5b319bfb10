const LONGEST = 160;
const ACTUAL = '{actual}';

/** A message with the words found put in, on one line; they are cut at a word where the whole would pass 160 characters. */
export function fillMessage(template: string, actual: string): string {
  const count = template.split(ACTUAL).length - 1;
  if (count === 0) return template;
  const room = Math.floor((LONGEST - template.length) / count) + ACTUAL.length;
  return template.replaceAll(ACTUAL, () => shorten(actual, room));
}

function shorten(text: string, room: number): string {
  if (text.length <= room) return text;
  const cut = text.slice(0, room - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > 0 ? space : undefined)}…`;
}
