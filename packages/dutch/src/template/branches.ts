import type { DocumentView } from '@geestdrift/engine';
import { lastBelow } from '../last-below.js';
import { tagsIn } from './expressions.js';
import { TAGS } from './languages.js';
import { readNamePath } from './value-names.js';

/** A tag that steers. */
interface Tag {
  readonly start: number;
  readonly kind: 'open' | 'else' | 'close';
  /** `if`, `section`; empty where an end tag does not say what it ends. */
  readonly keyword: string;
  /** Whether a condition asks for the reader's name, or for its absence. */
  readonly asks: 'name' | 'no-name' | undefined;
}

const OPENS =
  /^[#^]?(if|ifeq|ifset|isset|unless|with|each|foreach|for|while|range|case|switch|block|define|capture|section)(?![\w.])(.*)/s;
const SECTION = /^([#^])([\p{L}_].*)/su;
const LOOP = /\bdo(?:\s*\|[^|]*\|)?$/;
const ELSE = /^(?:\}\s*)?(?:elsif|elseif|elif|else|when)(?![\w.])(.*)|^\^$/s;
const CLOSES = /^(?:end(\w*)|\/(\w*).*|\}.*)$/s;

/** What turns a condition round: each of these once. */
const NOT = /\bnot\b|!(?!=)/gi;
const ABSENT =
  /(?:==|\beq\b|\bis(?: not)?)\s*(?:nil|null|none|blank|empty|''|"")|\.(?:blank|empty|nil)\?|\b(?:empty|isEmpty|isBlank|is_null)\s*\(/gi;

/**
 * Whether an offset of the source lies where a branch before it had the reader's name, or where the name is known to be
 * missing: in the `else` of `if voornaam`, or in `unless voornaam`.
 */
export function isNameless(document: DocumentView, offset: number): boolean {
  return lastBelow(document.recall(readStretches), offset, ({ start }) => start)?.isNameless ?? false;
}

/** Where tags stand, and whether the name is known to be missing behind each. */
function readStretches(
  document: DocumentView,
): readonly { readonly start: number; readonly isNameless: boolean }[] {
  const open: { keyword: string; asked: boolean; now: boolean }[] = [];
  return document.recall(readTags).map((tag) => {
    const top = open.at(-1);
    if (tag.kind === 'open') {
      open.push({ keyword: tag.keyword, asked: tag.asks === 'name', now: tag.asks === 'no-name' });
    } else if (tag.kind === 'close') {
      const at = open.findLastIndex(({ keyword }) => tag.keyword === '' || keyword === tag.keyword);
      if (at >= 0) open.length = at;
    } else if (top !== undefined) {
      top.now = top.asked;
      top.asked ||= tag.asks === 'name';
    }
    return { start: tag.start, isNameless: open.some(({ now }) => now) };
  });
}

/** Whether a tag that steers stands between two offsets. */
export function hasTagBetween(document: DocumentView, from: number, to: number): boolean {
  return (lastBelow(document.recall(readTags), to, ({ start }) => start)?.start ?? -1) >= from;
}

function readTags(document: DocumentView): readonly Tag[] {
  const { template } = document;
  return tagsIn(document, template?.tags ?? TAGS).flatMap(({ inner, start }) => readTag(inner, start) ?? []);
}

/** Capitals, and colons for blanks, as in mailings: `IF:FNAME`, `ELSE:`, `END:IF`. */
const CAPITALS = /^(END(?::?IF)?|IF(?:NOT)?|ELSE(?:IF)?)\b:?/;
const WORDS: Readonly<Record<string, string>> = { 'END:IF': 'endif', IFNOT: 'unless' };

function readTag(inner: string, start: number): Tag | undefined {
  const text = inner
    .replace(/^[-~+=\s]+|[-~+:;{\s]+$/g, '')
    .replace(CAPITALS, (_, word: string) => `${WORDS[word] ?? word.toLowerCase()} `)
    .trim();
  const otherwise = ELSE.exec(text);
  if (otherwise !== null) {
    return { start, kind: 'else', keyword: '', asks: asksFor(otherwise[1] ?? '', false) };
  }
  const opening = OPENS.exec(text);
  if (opening !== null) {
    const [, keyword = '', condition = ''] = opening;
    return { start, kind: 'open', keyword, asks: asksFor(condition, keyword === 'unless') };
  }
  const section = SECTION.exec(text);
  if (section !== null) {
    const [, sign, condition = ''] = section;
    const keyword = /^\w*/.exec(condition)?.[0] ?? '';
    return { start, kind: 'open', keyword, asks: asksFor(condition, sign === '^') };
  }
  if (LOOP.test(text)) return { start, kind: 'open', keyword: 'do', asks: undefined };
  const closing = CLOSES.exec(text);
  if (closing === null) return undefined;
  return { start, kind: 'close', keyword: closing[1] ?? closing[2] ?? '', asks: undefined };
}

function asksFor(condition: string, negated: boolean): Tag['asks'] {
  if (readNamePath(condition) === undefined) return undefined;
  const turns = [...condition.matchAll(NOT), ...condition.matchAll(ABSENT)].length + (negated ? 1 : 0);
  return turns % 2 === 1 ? 'no-name' : 'name';
}
