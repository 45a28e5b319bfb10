import { AMPSCRIPT_BLOCK } from './ampscript-block.js';
import { curly } from './curly.js';
import { alike, BLANK_LINE, delimited, LONGEST_VALUE, placed } from './delimited.js';
import { createFinder } from './find-tags.js';
import type { Content, Syntax } from './model.js';
import { type Keywords, readPercent } from './percent.js';
import { PHP, server } from './server.js';

/** Tags of languages that nobody named, as they stand in texts: of each what is nothing else. */
const KEYWORDS: Keywords = {
  opens: new Map<string, Content>([
    ['if', 'optional'],
    ['ifchanged', 'optional'],
    ['ifequal', 'optional'],
    ['ifnotequal', 'inverted'],
    ['ifversion', 'optional'],
    ['unless', 'inverted'],
    ['case', 'cases'],
    ['switch', 'cases'],
    ['for', 'always'],
    ['foreach', 'always'],
    ['while', 'always'],
    ['tablerow', 'always'],
    ['blocktrans', 'always'],
    ['blocktranslate', 'always'],
  ]),
  parts: new Set(['else', 'elif', 'elsif', 'elseif', 'when', 'empty', 'plural', 'pluralize', 'default']),
  prints: new Set(['trans', 'translate', 'url', 'static', 'cycle', 'now', 'hackmd', 'echo']),
  hides: new Set(['comment', 'raw', 'verbatim']),
};

const PERCENT = delimited({ open: '{%', close: '%}', read: readPercent(KEYWORDS, false) });
const CURLY = curly({ handlebars: true, go: true });

/** `[!INCLUDE[naam](bestand)]` of Microsoft's documentation. */
const INCLUDE_TAG = /^\[!include ?\[[^\]\n\r]*\]\([^)\n\r]*\)\s?\]/i;
const INCLUDE: Syntax = {
  opener: String.raw`\[!(?:INCLUDE|include)(?= ?\[)`,
  read: ({ source }, start) => {
    const match = INCLUDE_TAG.exec(source.slice(start, start + 2000));
    return match === null ? undefined : { role: 'value', start, end: start + match[0].length };
  },
};

/** `*|FNAME|*`, `*|IF:FNAME|*`. */
export const MAILCHIMP: Syntax = delimited({
  open: '*|',
  close: '|*',
  opener: String.raw`\*\|(?=[A-Z])`,
  longest: 200,
  read: (inside) => {
    if (!/^[A-Z][\w :.=!<>'"@/+-]*$/.test(inside)) return undefined;
    const [, word = '', rest = ''] = /^([A-Z_]+)(?::(.*))?$/s.exec(inside) ?? [];
    if (word === 'END')
      return { role: 'close', keyword: rest.startsWith('IF') ? 'IF' : (rest.split(':')[0] as string) };
    if (word === 'ELSE') return { role: 'else', keyword: 'else' };
    if (word === 'ELSEIF') return { role: 'else', keyword: 'elseif' };
    if (word === 'IFNOT') return { role: 'open', keyword: 'IF', content: 'inverted' };
    if (word === 'IF' || word === 'INTERESTED' || word === 'RSSITEMS')
      return { role: 'open', keyword: word, content: word === 'RSSITEMS' ? 'always' : 'optional' };
    return { role: 'value' };
  },
});

/** `%%naam%%`, and `%%=v(@naam)=%%`. */
const PERCENT_VALUE = /^%%(?:=[^\n]{1,500}?=|[A-Za-z_][\w.:-]{0,80})%%/;
/** A comment is one only where it is for us. */
const PERCENT_COMMENT = /^%%\s*geestdrift-[^%\n]{1,500}%%/;
export const DOUBLE_PERCENT: Syntax = {
  opener: String.raw`%%(?=[=A-Za-z_]|\s?geestdrift-)`,
  read: (scan, start) => {
    const ahead = scan.source.slice(start, start + 510);
    const comment = PERCENT_COMMENT.exec(ahead);
    const found = comment ?? PERCENT_VALUE.exec(ahead);
    if (found === null) return undefined;
    const end = start + found[0].length;
    const role = comment === null ? 'value' : 'comment';
    return placed(scan, { role }, { start, from: start + 2, to: end - 2, end });
  },
};

/** `${naam}`, `${vertaal("…")}`. */
const DOLLAR: Syntax = delimited({
  open: '${',
  close: '}',
  opener: String.raw`\$\{(?=[\w!(])`,
  longest: 200,
  forbidden: /[{\n]/,
  read: () => ({ role: 'value' }),
});

/** FreeMarker's. */
const FREEMARKER_COMMENT = alike('<#--', '-->', 'comment');
const HASH_COMMENT = alike('{#', '#}', 'comment');
/** With a space behind it: `{#kop}` is an attribute of Markdown's. */
const SPACED_HASH_COMMENT = delimited({
  open: '{#',
  close: '#}',
  opener: String.raw`\{#(?=\s)`,
  longest: LONGEST_VALUE,
  forbidden: BLANK_LINE,
  read: () => ({ role: 'comment' }),
});

/** Of Smarty and its like only what is nothing else in HTML. */
const BRACE_WORDS = String.raw`\/?(?:if|else|elseif|foreach|for|while|section|block|include|capture|literal)\b`;
const BRACE_WORD = new RegExp(`^${BRACE_WORDS}`);
const BRACES: Syntax = delimited({
  open: '{',
  close: '}',
  opener: String.raw`\{(?=\$|${BRACE_WORDS})`,
  longest: 200,
  forbidden: /[{\n]/,
  read: (inside) => {
    if (inside.startsWith('$')) return { role: 'value' };
    const word = BRACE_WORD.exec(inside)?.[0] ?? '';
    if (word.startsWith('/')) return { role: 'close', keyword: word.slice(1) };
    if (word.startsWith('else')) return { role: 'else', keyword: word };
    if (word === 'if') return { role: 'open', keyword: word, content: 'optional' };
    if (/^(?:for|foreach|while|section)$/.test(word))
      return { role: 'open', keyword: word, content: 'always' };
    return { role: 'silent' };
  },
});

const EVERYWHERE = [...CURLY, PERCENT];

/** The tags of people's own text: Markdown, plain text. */
export const findInText = createFinder([
  ...EVERYWHERE,
  SPACED_HASH_COMMENT,
  INCLUDE,
  MAILCHIMP,
  AMPSCRIPT_BLOCK,
  DOUBLE_PERCENT,
]);

/** The tags of HTML. */
export const findInMarkup = createFinder([
  ...EVERYWHERE,
  DOLLAR,
  HASH_COMMENT,
  FREEMARKER_COMMENT,
  ...server(/^[-=:]/),
  PHP,
  MAILCHIMP,
  AMPSCRIPT_BLOCK,
  DOUBLE_PERCENT,
  BRACES,
]);
