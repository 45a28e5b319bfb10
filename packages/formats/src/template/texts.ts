import type { TagReading } from './model.js';

/** A text in quotes with more than one word, and so no key; nothing in it is escaped. */
const PHRASE = `(?:"[^"\\\\\\n{}<>]* [^"\\\\\\n{}<>]*"|'[^'\\\\\\n{}<>]* [^'\\\\\\n{}<>]*')`;
/** One word or more. */
const QUOTED = `(?:"[^"\\\\\\n{}<>]+"|'[^'\\\\\\n{}<>]+')`;

const SHOWN = new RegExp(
  `^[-~+\\s]*(?:__|_|t|\\$t|trans|translate|gettext|lang|_e)?\\s*\\(?\\s*(${PHRASE})\\s*(?:\\)|\\|.*)?[-~\\s]*$`,
);
const FALLBACK = new RegExp(
  `(?:\\bdefault\\s*(?::\\s*|\\(\\s*)|\\?\\?\\s*|\\|\\|\\s*|\\?:\\s*)(${QUOTED})\\s*\\)?[-~\\s]*$`,
);

/** The text that an expression prints, or prints where its value is missing. A longer inside is not looked at. */
export function textIn(inside: string): Pick<TagReading, 'text' | 'fallback'> {
  if (inside.length > 500 || !/["']/.test(inside)) return {};
  const shown = SHOWN.exec(inside);
  if (shown !== null) return { text: rangeOf(inside, shown[1] as string) };
  const fallback = FALLBACK.exec(inside);
  return fallback === null ? {} : { text: rangeOf(inside, fallback[1] as string), fallback: true };
}

function rangeOf(inside: string, quoted: string): { start: number; end: number } {
  const start = inside.lastIndexOf(quoted) + 1;
  return { start, end: start + quoted.length - 2 };
}
