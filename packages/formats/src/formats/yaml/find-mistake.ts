import type { Localized } from '@geestdrift/engine';
import type { CST } from 'yaml';
import type { Mistake } from '../../translations/mistake.js';
import { closing, EXPECTED } from './expected.js';

const BAD_START = /^[\t,%|>@`]/;

/** The first mistake in a token by itself, without those in its items; not all that a parser would find, but what people write. */
export function findMistake(token: CST.Token): Mistake | undefined {
  switch (token.type) {
    case 'error':
      return at(token.offset, EXPECTED.any);
    case 'scalar':
      return BAD_START.test(token.source) ? at(token.offset, EXPECTED.quoted) : undefined;
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      return isClosed(token.source) ? extraIn(token.end) : at(token.offset, EXPECTED.closed);
    case 'flow-collection': {
      const [end, ...rest] = token.end;
      const [type, close] = token.start.source === '[' ? ['flow-seq-end', ']'] : ['flow-map-end', '}'];
      return end?.type === type ? extraIn(rest) : at(token.offset, closing(close));
    }
    case 'block-map':
      return mapMistake(token);
    default:
      return undefined;
  }
}

function mapMistake({ items, indent }: CST.BlockMap): Mistake | undefined {
  for (const { start, key, sep, value } of items) {
    const tab = tabIn(start) ?? tabIn(sep);
    if (tab !== undefined) return at(tab, EXPECTED.spaces);
    if (key === undefined || key === null || isExplicit(start)) continue;
    if ('indent' in key && key.indent !== indent) return at(key.offset, EXPECTED.indent);
    if (sep === undefined || ('source' in key && key.source.includes('\n')))
      return at(key.offset, EXPECTED.colon);
    const isNested = value?.type === 'block-map' && !sep.some(({ type }) => type === 'newline');
    if (isNested) return at(value.offset, EXPECTED.quoted);
  }
  return undefined;
}

/** `? key`: may run over lines, and need not have a value. */
function isExplicit(start: readonly CST.SourceToken[]): boolean {
  return start.some(({ type }) => type === 'explicit-key-ind');
}

/** A tab where a line is indented. */
function tabIn(tokens: readonly CST.SourceToken[] = []): number | undefined {
  const index = tokens.findIndex(
    ({ type, source }, place) =>
      type === 'space' && source.startsWith('\t') && tokens[place - 1]?.type === 'newline',
  );
  return tokens[index]?.offset;
}

function isClosed(quoted: string): boolean {
  return quoted.length > 1 && quoted.endsWith(quoted.charAt(0));
}

function extraIn(end: readonly CST.SourceToken[] | undefined): Mistake | undefined {
  const extra = end?.find(({ type }) => type !== 'space' && type !== 'newline' && type !== 'comment');
  return extra && at(extra.offset, EXPECTED.end);
}

function at(offset: number, expected: Localized): Mistake {
  return { offset, expected };
}
