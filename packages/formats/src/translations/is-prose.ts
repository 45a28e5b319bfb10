/** What one looks for in a value without white space: a path, an address, a key, a class, a colour, a version. */
const NAME = /[/\\_@#=]|[\p{L}\d][.:][\p{L}\d]|\p{Ll}\p{Lu}|\d\p{L}|^[.#$]/u;

/** Elements, and the space that does not break. */
const MARKUP = /<\/?[a-z][^<>]*>|&(?:nbsp|#160|#xa0);/gi;

/** Whether a value is something to read, and no path, address or key. */
export function isProse(text: string): boolean {
  if (!/\p{L}/u.test(text)) return false;
  const value = text.replace(MARKUP, ' ').trim();
  return /\s/.test(value) || !NAME.test(value);
}
