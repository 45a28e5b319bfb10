import type { Content, TagReading } from './model.js';
import { textIn } from './texts.js';

/** What the tags `{% … %}` of a language say, by their first words. */
export interface Keywords {
  readonly opens: ReadonlyMap<string, Content>;
  /** Between branches; true: another branch may follow that is left out (`elsif`). */
  readonly parts: ReadonlySet<string>;
  /** What prints a word. */
  readonly prints: ReadonlySet<string>;
  /** What is not read up to its end tag: comments, raw text. */
  readonly hides: ReadonlySet<string>;
}

const WORD = /^([A-Za-z_]\w*)(?!\s*=)\s*(.*)$/s;
const CONDITIONAL = /^(?:elif|elsif|elseif|when|case)$/;

/** Reads the inside of `{% … %}`. `withTexts`: whether texts in it are shown. */
export function readPercent(keywords: Keywords, withTexts: boolean): (inside: string) => TagReading {
  // One for each word, since what was found for it is kept.
  const ends = new Map([...keywords.hides].map((word) => [word, endOf(word)]));
  return (inside) => {
    const text = inside.replace(/^[-+~]?\s*|\s*[-+~]?$/g, '');
    if (text.startsWith('#')) return { role: 'comment' };
    const [, word = '', rest = ''] = WORD.exec(text) ?? [];
    const end = ends.get(word);
    if (end !== undefined) return { role: 'comment', upTo: end };
    if (keywords.parts.has(word)) {
      const isElseIf = CONDITIONAL.test(word) || /^if\b/.test(rest);
      return { role: 'else', keyword: isElseIf ? 'elseif' : 'else' };
    }
    const content = keywords.opens.get(word);
    if (content !== undefined) return { role: 'open', keyword: word, content: turned(content, rest) };
    const closing = /^end(\w*)$/.exec(word);
    if (closing !== null) return { role: 'close', keyword: closing[1] as string };
    if (!keywords.prints.has(word)) return { role: 'silent' };
    return { role: 'value', ...(withTexts ? textIn(inside) : {}) };
  };
}

/** `if not x` is shown where `if x` is not. */
export function turned(content: Content, condition: string): Content {
  return content === 'optional' && /^\(?\s*(?:not\b|!(?!=))/.test(condition) ? 'inverted' : content;
}

function endOf(word: string): RegExp {
  return new RegExp(`\\{%[-+~]?\\s{0,20}end${word}\\s{0,20}[-+~]?%\\}`);
}
