import type { Audience } from '@geestdrift/engine';
import { findNearest } from '@geestdrift/engine/nearest';
import type { BrokenLine, Line } from './lines.js';
import { sourceOfValue } from './source-of-value.js';

/** A text to check, as one line of input gives it. */
export interface InputRecord {
  /** Whatever the record is known by, as JSON; given back as it is. */
  readonly id: string;
  readonly text: string;
  /** The name of a format. */
  readonly format: string;
  readonly audience: Audience | undefined;
}

/** Why a line is no record. */
export interface BadRecord {
  /** As JSON. */
  readonly id: string;
  readonly error: {
    readonly code:
      | 'syntax'
      | 'too-long'
      | 'invalid-encoding'
      | 'wrong-type'
      | 'unknown-key'
      | 'unknown-format'
      | 'unknown-audience';
    readonly key?: string;
    readonly found: string;
    readonly expected: string;
    readonly nearest?: string;
  };
}

const KEYS = ['id', 'text', 'format', 'audience'];
const AUDIENCES: readonly Audience[] = ['klant', 'intern'];
const SHAPE = '{"id": …, "text": "…", "format": "text", "audience": "klant"}';
const LONGEST_FOUND = 100;
/** What a decoder puts in the place of bytes that are no UTF-8. */
const REPLACEMENT = '\uFFFD';
/** The answer to a record that has none, or of which it cannot be read. */
const NO_ID = 'null';

/** Reads a line. Never throws: what is wrong is told. */
export function readRecord(line: Line, formats: readonly string[]): InputRecord | BadRecord {
  if (line === null) return fail(NO_ID, 'too-long', '> 50 MB', '≤ 50 MB');
  if (typeof line !== 'string') return readBroken(line, formats);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return fail(NO_ID, 'syntax', error instanceof Error ? error.message : String(error), SHAPE);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fail(NO_ID, 'wrong-type', show(value), SHAPE);
  const { id: known, text, format = 'text', audience, ...rest } = value as Record<string, unknown>;
  const id = known === undefined ? NO_ID : writeId(known, line);
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) return failNamed(id, 'unknown-key', undefined, unknown, KEYS);
  if (typeof text !== 'string') return fail(id, 'wrong-type', show(text), '"…"', 'text');
  if (typeof format !== 'string' || !formats.includes(format))
    return failNamed(id, 'unknown-format', 'format', nameOf(format), formats);
  if (audience !== undefined && !AUDIENCES.includes(audience as Audience))
    return failNamed(id, 'unknown-audience', 'audience', nameOf(audience), AUDIENCES);
  return { id, text, format, audience: audience as Audience | undefined };
}

/** What is no UTF-8 is not checked; the record is known by its id, if that is whole. */
function readBroken({ lossy }: BrokenLine, formats: readonly string[]): BadRecord {
  const { id } = readRecord(lossy, formats);
  const end = lossy.indexOf(REPLACEMENT) + 1;
  const found = lossy.slice(Math.max(0, end - LONGEST_FOUND), end);
  return fail(id.includes(REPLACEMENT) ? NO_ID : id, 'invalid-encoding', found, 'UTF-8');
}

function failNamed(
  id: string,
  code: BadRecord['error']['code'],
  key: string | undefined,
  found: string,
  names: readonly string[],
): BadRecord {
  const { error } = fail(id, code, found, names.join(', '), key);
  const nearest = findNearest(error.found, names);
  return { id, error: { ...error, ...(nearest === undefined ? {} : { nearest }) } };
}

function fail(
  id: string,
  code: BadRecord['error']['code'],
  found: string,
  expected: string,
  key?: string,
): BadRecord {
  return {
    id,
    error: { code, ...(key === undefined ? {} : { key }), found: found.slice(0, LONGEST_FOUND), expected },
  };
}

/** As it was written where a program would round it, or where it may have more levels than can be written. */
function writeId(id: unknown, line: string): string {
  const isSame = typeof id === 'number' ? Number.isSafeInteger(id) : typeof id !== 'object';
  return isSame ? JSON.stringify(id) : sourceOfValue(line, 'id');
}

function nameOf(value: unknown): string {
  return typeof value === 'string' ? value : show(value);
}

function show(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'undefined';
  } catch {
    // More levels than can be written.
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}
