import { OPAQUE } from '@geestdrift/engine';
import { closing, EXPECTED } from '../formats/yaml/expected.js';
import { NOTHING } from '../source/mask.js';
import type { Mistake } from '../translations/mistake.js';
import { BLOCK_HEADER } from './yaml-scalar.js';

/** What a template will fill in may mend what looks wrong. */
const TEMPLATE = /\{\{|\{%|<[%?]/;
const MASKED = new RegExp(`${OPAQUE}|${NOTHING}`, 'u');
/** A key of any form with what stands behind it; of one in quotes the quotes may hold a colon. */
const KEY = /^(?:"[^"\n]*"|'[^'\n]*'|[^\n]*?)[ \t]*:(?=[ \t]|$)[ \t]*/;
/** What goes on from above, or is written in a way that is not followed here. */
const PASSED = /^(?:[ \t#\]}[{?<&*!|>.%@`]|-(?:[ \t]|$)|$)/;
const AFTER_VALUE = /^[ \t]*(?:[ \t]#.*)?$/;
/** The characters that no text without quotes begins with. */
const NO_START = /^[@`%,]/;

/**
 * The first mistake in YAML between two offsets, of those that people make at its top level: a colon or mark in a text without quotes, a quote or
 * bracket that does not close, text behind a quote, a key without a colon, a tab. It may pass over mistakes, and takes nothing right for wrong. Where
 * the text belongs to a template, none; `source`: the text before tags were masked.
 */
export function findMistake(text: string, from: number, to: number, source = text): Mistake | undefined {
  if (TEMPLATE.test(source.slice(from, to)) || MASKED.test(text.slice(from, to))) return undefined;
  for (let at = from; at < to; ) {
    const end = endOfLine(text, at, to);
    const line = text.slice(at, end);
    const key = PASSED.test(line) ? '' : KEY.exec(line)?.[0];
    if (key === undefined) return { offset: at, expected: EXPECTED.colon };
    const stop = endOfEntry(text, endOfQuoted(text, at + key.length, to) ?? end + 1, to);
    if (key !== '') {
      const mistake = inValue(text, at + key.length, end, stop);
      if (mistake !== undefined) return mistake;
    }
    at = stop;
  }
  return undefined;
}

/** Where the next line without indentation begins. */
function endOfEntry(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /[ \t\n]/.test(text.charAt(at))) at = endOfLine(text, at, to) + 1;
  return Math.min(at, to);
}

/** Where the line behind a quoted value begins: its lines may stand at the margin, as Ruby and others take them. */
function endOfQuoted(text: string, at: number, to: number): number | undefined {
  const quote = text.charAt(at);
  if (quote !== '"' && quote !== "'") return undefined;
  const close = closeOf(text, at, to, quote);
  const end = endOfLine(text, close, to);
  return close < to && AFTER_VALUE.test(text.slice(close + 1, end)) ? end + 1 : undefined;
}

function endOfLine(text: string, at: number, to: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 || end > to ? to : end;
}

/** `lineEnd`: of the line on which the value begins; `stop`: where the next entry begins. */
function inValue(text: string, at: number, lineEnd: number, stop: number): Mistake | undefined {
  const value = text.slice(at, lineEnd);
  const first = value.charAt(0);
  if (first === '' || first === '#') return inIndentation(text, lineEnd + 1, stop);
  if (first === '"' || first === "'") return inQuotes(text, at, stop, first);
  if (first === '[' || first === '{') return inBrackets(text, at, stop, first);
  const isWrongBlock = /^[|>]/.test(value) && !BLOCK_HEADER.test(value);
  const bare = value.replace(/(?:^|[ \t])#.*/, '');
  const hasColon = !/^[&*!|>?-]/.test(value) && /:(?:[ \t]|$)/.test(bare);
  return isWrongBlock || hasColon || NO_START.test(value)
    ? { offset: at, expected: EXPECTED.quoted }
    : undefined;
}

function inIndentation(text: string, from: number, stop: number): Mistake | undefined {
  const below = text.slice(from, stop);
  const blank = /^(?:[ \t]*(?:#.*)?\n)*/.exec(below)?.[0].length ?? 0;
  return /^\t+[^\s#]/.test(below.slice(blank))
    ? { offset: from + blank, expected: EXPECTED.spaces }
    : undefined;
}

/** Where a quotation ends; `stop` or behind it where it does not. */
function closeOf(text: string, at: number, stop: number, quote: string): number {
  let close = at + 1;
  for (; close < stop; close++) {
    const character = text[close];
    if (character === '\\' && quote === '"') close++;
    else if (character !== quote) continue;
    else if (quote === "'" && text[close + 1] === quote) close++;
    else break;
  }
  return close;
}

function inQuotes(text: string, at: number, stop: number, quote: string): Mistake | undefined {
  const close = closeOf(text, at, stop, quote);
  if (close >= stop) return { offset: at, expected: EXPECTED.closed };
  const rest = text.slice(close + 1, endOfLine(text, close, stop));
  const extra = close + 1 + rest.search(/[^ \t]/);
  return AFTER_VALUE.test(rest) ? undefined : { offset: extra, expected: EXPECTED.end };
}

/** Quotes count only where a value may begin: *[vraag 't na]*. */
const TOKEN = /(?<=[[{,:]\s*)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')|\s#[^\n]*|[[\]{}]/gs;

function inBrackets(text: string, at: number, stop: number, open: string): Mistake | undefined {
  // A bracket that closes at the margin is often meant well.
  const end = /^[\]}]/.test(text.slice(stop, stop + 1)) ? stop + 1 : stop;
  let depth = 0;
  for (const [token] of text.slice(at, end).matchAll(TOKEN)) {
    if (token === '[' || token === '{') depth++;
    else if (token === ']' || token === '}') depth--;
    if (depth === 0) return undefined;
  }
  return { offset: at, expected: closing(open === '[' ? ']' : '}') };
}
