import { OPAQUE } from '@geestdrift/engine';
import { type Fill, NOTHING } from '../source/mask.js';

/** No text without one of these has a placeholder. */
const MAY_HAVE = /[{%$@:_<*]/;

/** What stands for a word, by the libraries that fill it in. */
const VALUES = [
  /\{\{\{?[^{}]{1,200}\}?\}\}/, // i18next, Angular, Vue, Liquid
  /[$%]\{[^{}\n]{1,120}\}/, // Ruby, JavaScript
  /%\([^()\s]{1,80}\)[-#0+]*\d*(?:\.\d+)?[a-zA-Z]/, // Python
  /\{[ \t]*(?:[\w.$@:[\]-]+(?:[ \t]*[,|:][^{}\n]{0,200})?|'[^'{}\n]{0,20}')?[ \t]*\}/, // ICU, Python, .NET, Vue
  /\$t\([^()\n]{1,200}\)/, // i18next
  /@(?:\.\w{1,20})?:(?:\([^()\n]{1,120}\)|\{[^{}\n]{1,120}\}|[\w.-]+)/, // Vue
  /%#@\w{1,60}@/, // Apple
  /%%[\w.-]{1,60}%%/,
  /%[A-Za-z_][\w.-]{0,60}%/, // Symfony, Drupal
  /%(?:\d+\$)?[-#0+]*\d*(?:\.\d+)?(?:hh|h|ll|l|q|z|t|j|L)?[@sdiufFeEgGxXoc](?![A-Za-zÀ-ÿ])/, // printf
  /(?<![\w.:/])[:@][A-Za-z_]\w{1,60}(?![\w]*[.@:])/, // Laravel, Drupal
  /\$[A-Za-z_]\w{0,60}\$/, // WebExtensions
  /__[A-Za-z]\w{0,60}__/,
  /\*\|[\w:]{1,60}\|\*/, // Mailchimp
  /<%[=-][^%\n]{0,200}%>/, // ERB, EJS
];
/** What is left out and parts no word. */
const TAGS = [/<\/?\d{1,3}[ \t]*\/?>/, /\{%[^%\n]{0,200}%\}/];

const PLACEHOLDER = new RegExp(
  `(?<tag>${TAGS.map(({ source }) => source).join('|')})|${VALUES.map(({ source }) => source).join('|')}`,
  'g',
);

/** The placeholders of a text as fills: what is filled in stands for a word, the numbered tags of React for nothing. */
export function findPlaceholders(text: string): Fill[] {
  if (!MAY_HAVE.test(text)) return [];
  return Array.from(text.matchAll(PLACEHOLDER), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    with: match.groups?.tag === undefined ? OPAQUE : NOTHING,
  }));
}
