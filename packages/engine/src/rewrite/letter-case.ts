const LETTER = /\p{L}/u;
const FIRST = /[\p{L}\p{N}{[<%]/u;
/** *'s avonds, 't, 's-Hertogenbosch*: never a capital itself. */
const CLITIC = /^['’‘][kmnrst](?:\s+|-|$)/;
/** What a person or a template fills in: `[naam]`, `{{ voornaam }}`, `<naam>`, `%naam%`. */
const PLACEHOLDER = /(\[[^\]]*\]|\{[^}]*\}+|<[^>]*>|%[\w.]+%)/;

/** Gives `text` the capitals of `original`: a first capital, or capitals throughout. */
export function keepCase(original: string, text: string): string {
  if (isAllCapitals(original)) return text.split(PLACEHOLDER).map(raise).join('');
  return startsWithCapital(original) ? capitalize(text) : text;
}

/** Every other part is a placeholder, whose name means nothing in capitals. */
function raise(part: string, index: number): string {
  return index % 2 === 0 ? part.toUpperCase() : part;
}

/**
 * The text with its first letter as a capital (a leading digraph `ij` wholly; of `'s avonds` the second word). What
 * starts with a number or a placeholder stays.
 */
export function capitalize(text: string): string {
  const from = CLITIC.exec(text)?.[0].length ?? 0;
  const at = from + text.slice(from).search(FIRST);
  if (at < from || !LETTER.test(text[at] as string)) return text;
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
