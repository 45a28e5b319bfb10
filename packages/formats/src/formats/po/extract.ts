import type { Document, Range } from '@geestdrift/engine';
import { findLineComments } from '../../directives/find-line-comments.js';
import { type Decoded, Decoding, decodeSlice } from '../../prose/decoding.js';
import { isDutch } from '../../source/language.js';
import { resolveEscape } from '../../translations/c-escapes.js';
import { ValueList } from '../../translations/value-list.js';
import { findEntries, type PoEntry, type PoString } from './find-entries.js';

/** Reads the translations of a PO file; none where its header names another language. */
export function extractPo(source: string): Document {
  const values = new ValueList(source);
  const entries = findEntries(source);
  if (isDutch(languageOf(source, entries))) for (const entry of entries) addEntry(values, source, entry);
  values.addDirectives(findLineComments(source, '#'));
  return values.finish();
}

function addEntry(values: ValueList, source: string, { context, id, translations }: PoEntry): void {
  const name = decode(source, id).text;
  if (name === '') return;
  const scope = decode(source, context).text;
  const key = scope === '' ? name : `${scope}: ${name}`;
  for (const [form, pieces] of translations.entries()) {
    const [first, last] = [pieces[0] as Range, pieces[pieces.length - 1] as Range];
    values.add({
      decoded: decode(source, pieces),
      start: first.start,
      end: last.end,
      place: translations.length > 1 ? `${key} [${form}]` : key,
      encode,
    });
  }
}

/** What the header says; undefined where it says nothing. */
function languageOf(source: string, entries: readonly PoEntry[]): string | undefined {
  const header = entries.find(({ id, context }) =>
    [...id, ...context].every(({ start, end }) => start === end),
  );
  const text = decode(source, header?.translations[0] ?? []).text;
  const language = /^Language:[ \t]*(\S+)/m.exec(text)?.[1];
  return language?.replace(/[_@].*/, '');
}

const ESCAPE = /\\(?:x([\da-fA-F]{1,2})|([0-7]{1,3})|([\s\S]))/g;

const ESCAPES = { marks: ['\\'], pattern: ESCAPE, resolve: resolveEscape };

function decode(source: string, pieces: PoString): Decoded {
  const decoding = new Decoding(source);
  for (const { start, end } of pieces) decodeSlice(source, start, end, ESCAPES, decoding);
  return decoding.finish();
}

function encode(text: string): string {
  return text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}
