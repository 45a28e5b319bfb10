import type { Audience } from '@geestdrift/engine';
import { findNearest } from '@geestdrift/engine/nearest';
import type { Line } from './lines.js';

/** A text to check, as one line of input gives it. */
export interface InputRecord {
  /** Whatever the record is known by; given back as it is. */
  readonly id: unknown;
  readonly text: string;
  /** The name of a format. */
  readonly format: string;
  readonly audience: Audience | undefined;
}

/** Why a line is no record. */
export interface BadRecord {
  readonly id: unknown;
  readonly error: {
    readonly code:
      | 'syntax'
      | 'too-long'
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

/** Reads a line. Never throws: what is wrong is told. */
export function readRecord(line: Line, formats: readonly string[]): InputRecord | BadRecord {
  if (line === null) return fail(null, 'too-long', '> 50 MB', '≤ 50 MB');
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return fail(null, 'syntax', error instanceof Error ? error.message : String(error), SHAPE);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fail(null, 'wrong-type', show(value), SHAPE);
  const { id = null, text, format = 'text', audience, ...rest } = value as Record<string, unknown>;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) return failNamed(id, 'unknown-key', undefined, unknown, KEYS);
  if (typeof text !== 'string') return fail(id, 'wrong-type', show(text), '"…"', 'text');
  if (typeof format !== 'string' || !formats.includes(format))
    return failNamed(id, 'unknown-format', 'format', String(format), formats);
  if (audience !== undefined && !AUDIENCES.includes(audience as Audience))
    return failNamed(id, 'unknown-audience', 'audience', String(audience), AUDIENCES);
  return { id, text, format, audience: audience as Audience | undefined };
}

function failNamed(
  id: unknown,
  code: BadRecord['error']['code'],
  key: string | undefined,
  found: string,
  names: readonly string[],
): BadRecord {
  const { error } = fail(id, code, found, names.join(', '), key);
  const nearest = findNearest(found, names);
  return { id, error: { ...error, ...(nearest === undefined ? {} : { nearest }) } };
}

function fail(
  id: unknown,
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

function show(value: unknown): string {
  return JSON.stringify(value) ?? 'undefined';
}
