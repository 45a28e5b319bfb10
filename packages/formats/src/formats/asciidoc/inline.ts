import {
  asNothing,
  asOpaque,
  type InlinePiece,
  type InlineRule,
  type InlineSyntax,
  matching,
} from '../../markup/inline-syntax.js';
import { readCharacterReference } from '../../prose/character-reference.js';

/** Attributes that stand for a character. */
const CHARACTERS: Readonly<Record<string, string>> = {
  nbsp: '\u00A0',
  sp: ' ',
  empty: '',
  zwsp: '\u200B',
  wj: '\u2060',
  apos: "'",
  quot: '"',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  deg: '°',
  plus: '+',
  brvbar: '¦',
  vbar: '|',
  amp: '&',
  lt: '<',
  gt: '>',
  startsb: '[',
  endsb: ']',
  caret: '^',
  asterisk: '*',
  tilde: '~',
  backslash: '\\',
  backtick: '`',
  'two-colons': '::',
  'two-semicolons': ';;',
  cpp: 'C++',
};

/** Letters of all languages, by their ranges: the classes of Unicode take longer. */
const LETTER = '[0-9A-Za-z_\\u00AA-\\u1FFF\\u2C00-\\uFEFE]';
const WORD = new RegExp(LETTER);
const MACRO =
  /([a-z]{3,12}):(?!:)([^\s[\]]{0,300})\[((?:[^[\]\\\n]|\\.|\n(?![ \t]{0,99}\n)|\[[^[\]\n]{0,100}\]){0,1000})\]/y;
/** Macros whose brackets hold text. */
const LINKS: ReadonlySet<string> = new Set(['link', 'mailto', 'xref', 'http', 'https', 'ftp', 'irc']);
/** Macros that leave nothing; a footnote is a block of its own. */
const SILENT: ReadonlySet<string> = new Set(['footnote', 'footnoteref', 'anchor', 'indexterm', 'bibitem']);
const URL = /(?:https?|ftp|irc|mailto):\/?\/?[^\s[\]<>]{0,2000}[^\s[\]<>.,;:!?)'"]/y;

/** `*bold*`: only around whole words, unless doubled. */
function marked(marker: string): InlineRule {
  const sign = `[${marker}]`;
  const double = new RegExp(
    `${sign}${sign}((?:[^${marker}\\n]|\\n(?![ \\t]{0,99}\\n)|${sign}(?!${sign})){1,300})${sign}${sign}`,
    'y',
  );
  const single = new RegExp(
    `${sign}(?=\\S)((?:[^${marker}\\n]|\\n(?![ \\t]{0,99}\\n)|${sign}(?=${LETTER})){0,300}[^\\s${marker}])${sign}(?!${LETTER})`,
    'y',
  );
  return (text, at) => {
    double.lastIndex = at;
    const doubled = double.exec(text);
    if (doubled !== null) return content(at, double.lastIndex, 2);
    if (WORD.test(text.charAt(at - 1))) return undefined;
    single.lastIndex = at;
    return single.test(text) ? content(at, single.lastIndex, 1) : undefined;
  };
}

function content(at: number, end: number, width: number, plain?: true): InlinePiece {
  return { end, as: 'content', from: at + width, to: end - width, ...(plain ? { plain } : {}) };
}

const macro = matching(MACRO, (match, at, end) => {
  const name = match[1] as string;
  const target = match[2] as string;
  const inside = match[3] as string;
  if (SILENT.has(name)) return { end, as: 'nothing' };
  if (!LINKS.has(name) || inside.trim() === '')
    return target === '' && !inside ? undefined : { end, as: 'opaque' };
  const to = end - 1;
  const from = to - inside.length;
  // `text,window=_blank`: attributes only where the text has an equals sign.
  const comma = /,\s*[\w-]+=|\^$/.exec(inside);
  return at < from ? { end, as: 'content', from, to: comma === null ? to : from + comma.index } : undefined;
});

const attribute = matching(/\{([\w-]{1,80})\}|\{(?:set|counter2?):[^{}\n]{1,80}\}/y, (match, _, end) => {
  const name = match[1]?.toLowerCase();
  const text = name !== undefined && Object.hasOwn(CHARACTERS, name) ? CHARACTERS[name] : undefined;
  if (text === '') return { end, as: 'nothing' };
  return text === undefined ? { end, as: 'opaque' } : { end, as: 'text', text };
});

const reference: InlineRule = (text, at, limit) => {
  const found = readCharacterReference(text, at, limit, true);
  return found === undefined ? undefined : { end: at + found.length, as: 'text', text: found.text };
};

const code = matching(
  /``(?:[^`\n]|\n(?![ \t]{0,99}\n)|`(?!`)){1,300}``|`(?=[^\s`])(?:[^`\n]|\n(?![ \t]{0,99}\n)){0,300}`(?!['"\w])/y,
  asOpaque,
);
const crossReference = matching(/<<([^<>,\n]{1,200})(?:,([^<>]{1,300}))?>>/y, (match, _, end) => {
  const text = match[2];
  return text === undefined
    ? { end, as: 'opaque' }
    : { end, as: 'content', from: end - 2 - text.length, to: end - 2 };
});
const autolink = matching(/<(?:https?|ftp|mailto):[^\s<>]{1,2000}>/y, asOpaque);
const anchor = matching(/\[\[[^\]\n]{1,200}\]\]/y, asNothing);
const role = matching(/\[[^[\]\n]{1,100}\](?=[#*_`])/y, asNothing);
const indexTerm = matching(/\(\(\([^()\n]{1,300}\)\)\)/y, asNothing);
const shownTerm = matching(/\(\((?!\()([^()\n]{1,300})\)\)(?!\))/y, (_, at, end) => content(at, end, 2));
const passed = matching(/\+\+\+([^+]{1,500})\+\+\+|\+\+([^+]{1,500})\+\+/y, (match, at, end) => {
  return content(at, end, match[1] === undefined ? 2 : 3, true);
});
const literal: InlineRule = (text, at) => {
  if (WORD.test(text.charAt(at - 1))) return undefined;
  LITERAL.lastIndex = at;
  return LITERAL.test(text) ? content(at, LITERAL.lastIndex, 1, true) : undefined;
};
const LITERAL = /\+(?=\S)[^+\n]{0,300}\S\+(?!\w)/y;
const lineBreak: InlineRule = (text, at) => {
  BREAK.lastIndex = at;
  return /\s/.test(text.charAt(at - 1)) && BREAK.test(text) ? { end: at + 1, as: 'nothing' } : undefined;
};
const BREAK = /\+(?=[ \t]*(?:\n|$))/y;
const escaped: InlineRule = (text, at) => {
  const end = at + 1;
  return /[*_`#^~+{<[(\\&|"']|[a-z]{3,12}:/y.test(text.slice(end, end + 14))
    ? { end: end + 1, as: 'content', from: end, to: end + 1, plain: true }
    : undefined;
};
/** Quotation marks that bend: `"\`…\`"`. */
const openQuote = matching(/(["'])`(?=\S)/y, (match, _, end) => ({
  end,
  as: 'text',
  text: match[1] === '"' ? '“' : '‘',
}));
const closeQuote = matching(/`(["'])/y, (match, _, end) => ({
  end,
  as: 'text',
  text: match[1] === '"' ? '”' : '’',
}));

/** What AsciiDoc marks up inside a paragraph. */
export const ASCIIDOC: InlineSyntax = {
  stop: /[*_`#^~+{<[(\\&]|["'](?=`)|\b[a-z]{3,12}:(?=\S)/g,
  breaksWord: /[`#^+{<[(\\&:]/,
  rules: {
    '*': [marked('*')],
    _: [marked('_')],
    '#': [marked('#')],
    '^': [matching(/\^[^^\s]{1,100}\^/y, (_, at, end) => content(at, end, 1))],
    '~': [matching(/~[^~\s]{1,100}~/y, (_, at, end) => content(at, end, 1))],
    '`': [code, closeQuote],
    '"': [openQuote],
    "'": [openQuote],
    '+': [passed, literal, lineBreak],
    '{': [attribute],
    '<': [crossReference, autolink],
    '[': [anchor, role],
    '(': [indexTerm, shownTerm],
    '\\': [escaped],
    '&': [reference],
    ...Object.fromEntries(
      Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => [letter, [macro, matching(URL, asOpaque)]]),
    ),
  },
};
