import type { Attribute } from './scan-tags.js';

/** What hides text from all who read. `mso-hide` does so in Outlook alone, where a comment often says the same. */
const HIDING =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0*\.?0*(?![\d.])|(?:max-height|font-size)\s*:\s*0(?:px|pt|em)?\s*(?:[;!]|$))/i;
const PREHEADER = /(?:^|[\s_-])(?:pre-?header|preview-?text)/i;
/** What mail programs put around the mail that is answered, and around a signature. */
const QUOTED =
  /\b(?:gmail_(?:quote|attr|signature)|moz-(?:cite-prefix|signature|forward-container)|yahoo_quoted|protonmail_quote)/i;
/** What holds the words of one customer; a section of *testimonials* has the writer's own too. */
const TESTIMONIAL =
  /(?:^|[\s_-])(?:(?:testimonial|getuigenis)(?:[_-]+(?:item|card|text|tekst|content|body|quote))?|(?:review|recensie|quote)[_-]+(?:text|tekst|content|body|quote))(?:$|\s)/i;
const BUTTON_CLASS = /(?:^|[\s_-])(?:btn|button|knop|cta)(?:$|[\s_-])/i;
const BOX = /(?:^|[;\s])display\s*:\s*inline-block/i;
const FILLED = /(?:^|[;\s])background/i;

/** Whether the value of a `class` or `style` says something that is asked here; the others are not kept. */
export function isTelling(name: string, value: string): boolean {
  return name === 'style'
    ? HIDING.test(value) || isButtonStyle(value)
    : PREHEADER.test(value) || QUOTED.test(value) || TESTIMONIAL.test(value) || BUTTON_CLASS.test(value);
}

/** Whether an element holds a mail that is answered, or a signature. */
export function isQuotedMail(text: string, attributes: readonly Attribute[]): boolean {
  return says(text, attributes, 'class', (value) => QUOTED.test(value));
}

/** Whether an element holds what a customer says: a testimonial, by its class. */
export function isTestimonial(text: string, attributes: readonly Attribute[]): boolean {
  return says(text, attributes, 'class', (value) => TESTIMONIAL.test(value));
}

/** Whether the style of an element hides it. */
export function isHidden(text: string, attributes: readonly Attribute[]): boolean {
  return says(text, attributes, 'style', (value) => HIDING.test(value));
}

/** Whether an element is one that the list of an inbox shows and the mail does not: hidden, or called so. */
export function mayBePreheader(text: string, attributes: readonly Attribute[]): boolean {
  return isHidden(text, attributes) || says(text, attributes, 'class', (value) => PREHEADER.test(value));
}

/** Whether a link looks like a button. */
export function looksLikeButton(text: string, attributes: readonly Attribute[]): boolean {
  return (
    says(text, attributes, 'class', (value) => BUTTON_CLASS.test(value)) ||
    says(text, attributes, 'style', isButtonStyle) ||
    says(text, attributes, 'role', (value) => value.trim().toLowerCase() === 'button')
  );
}

function isButtonStyle(value: string): boolean {
  return BOX.test(value) && FILLED.test(value);
}

function says(
  text: string,
  attributes: readonly Attribute[],
  name: string,
  what: (value: string) => boolean,
): boolean {
  return attributes.some((one) => one.name === name && what(text.slice(one.start, one.end)));
}
