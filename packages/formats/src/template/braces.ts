import { delimited } from './delimited.js';
import type { Content, Syntax, TagReading } from './model.js';
import { turned } from './percent.js';
import { textIn } from './texts.js';

/** The tags in single braces of a language: `{if $a}`, `{$naam}`. */
export interface BraceKeywords {
  readonly opens: ReadonlyMap<string, Content>;
  readonly parts: ReadonlySet<string>;
  /** What prints a word. */
  readonly prints: ReadonlySet<string>;
  /** Patterns of what starts raw text, which is not read, with those of what ends it. */
  readonly hides: readonly (readonly [RegExp, RegExp])[];
}

const WORD = /^([A-Za-z_]\w*)\s*(.*)$/s;
const LONGEST = 1000;

/** Comments `{* … *}`, and tags in braces behind which no white space stands. */
export function braces(keywords: BraceKeywords): readonly Syntax[] {
  const comment = delimited({ open: '{*', close: '*}', read: () => ({ role: 'comment' }) });
  const tag = delimited({
    open: '{',
    close: '}',
    opener: String.raw`\{(?=[$/*A-Za-z_"'=#])`,
    longest: LONGEST,
    forbidden: /\{/,
    read: (inside) => readBrace(inside, keywords),
  });
  return [
    {
      opener: tag.opener,
      read: (scan, at) => (scan.source.startsWith('{*', at) ? comment : tag).read(scan, at, ''),
    },
  ];
}

function readBrace(inside: string, { opens, parts, prints, hides }: BraceKeywords): TagReading | undefined {
  const first = inside.charAt(0);
  if ('$=#"\''.includes(first)) return { role: 'value' };
  if (first === '/') return { role: 'close', keyword: inside.slice(1).trim() };
  const hidden = hides.find(([start]) => start.test(inside));
  if (hidden !== undefined) return { role: 'comment', upTo: hidden[1] };
  const [, word = '', rest = ''] = WORD.exec(inside) ?? [];
  if (word === '_' || word.startsWith('_'))
    return { role: 'value', ...textIn(inside.slice(1)), ...shifted(inside) };
  if (parts.has(word))
    return { role: 'else', keyword: /^elseif|^case/.test(word) || /^if\b/.test(rest) ? 'elseif' : 'else' };
  const content = opens.get(word);
  if (content !== undefined) return { role: 'open', keyword: word, content: turned(content, rest) };
  if (prints.has(word)) return { role: 'value' };
  // A word alone in braces is a placeholder or a tag that shows nothing; other signs are no tag.
  return /^[A-Za-z_]\w*(?:\s|$)/.test(inside) ? { role: 'silent' } : undefined;
}

/** `{_'tekst'}`: the text's range counts from the brace. */
function shifted(inside: string): Pick<TagReading, 'text'> {
  const { text } = textIn(inside.slice(1));
  return text === undefined ? {} : { text: { start: text.start + 1, end: text.end + 1 } };
}
