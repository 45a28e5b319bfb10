const LETTER = /\p{L}/u;

/** Gives `text` the capitals of `original`: a first capital, or capitals throughout. */
export function keepCase(original: string, text: string): string {
  if (isAllCapitals(original)) return text.toUpperCase();
  return startsWithCapital(original) ? capitalize(text) : text;
}

/** The text with its first letter as a capital (a leading digraph `ij` wholly). */
export function capitalize(text: string): string {
  const at = text.search(LETTER);
  if (at < 0) return text;
  const length = text.startsWith('ij', at) ? 2 : 1;
  return text.slice(0, at) + text.slice(at, at + length).toUpperCase() + text.slice(at + length);
}

export function startsWithCapital(text: string): boolean {
  const first = LETTER.exec(text)?.[0];
  return first !== undefined && first !== first.toLowerCase();
}

/** Two letters or more, none of them small. */
export function isAllCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length > 1 && text === text.toUpperCase();
}
