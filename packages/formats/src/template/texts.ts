import type { TagReading } from './model.js';

/** A text in quotes with more than one word, and so no key; nothing in it is escaped. */
const PHRASE = `(?:"[^"\\\\\\n{}<>]* [^"\\\\\\n{}<>]*"|'[^'\\\\\\n{}<>]* [^'\\\\\\n{}<>]*')`;

const SHOWN = new RegExp(
  `^[-~+\\s]*(?:trans|translate|t)?\\s*\\(?\\s*(${PHRASE})\\s*(?:\\)|\\|.*)?[-~\\s]*$`,
);

/** The text that a tag prints as it is: `{% trans "Beste klant" %}`; not one in an expression. A longer inside is not looked at. */
export function textIn(inside: string): Pick<TagReading, 'text'> {
  if (inside.length > 500 || !/["']/.test(inside)) return {};
  const quoted = SHOWN.exec(inside)?.[1];
  if (quoted === undefined) return {};
  const start = inside.lastIndexOf(quoted) + 1;
  return { text: { start, end: start + quoted.length - 2 } };
}
