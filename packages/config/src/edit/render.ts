import { parseDocument } from 'yaml';
import type { Plain, Style } from './model.js';

/** Words that YAML 1.1 reads as truth values; many tools still do. */
const TRUTHS = /^(?:y|n|yes|no|on|true|false|null)$/i;
/** What needs no second look at YAML's rules for plain texts. */
const PLAIN = /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N} _./’@-]*[\p{L}\p{M}\p{N}_./’-])?$/u;

/** A scalar, quoted where it must be or `quoted` asks for it. */
export function renderScalar(value: string | number | boolean | null, style: Style, quoted = false): string {
  if (typeof value !== 'string' || style.json) return JSON.stringify(value);
  return quoted || !canBePlain(value) ? renderQuoted(value, style.quote) : value;
}

/** A text between quotes of this kind; double ones where it holds what only they can escape. */
export function renderQuoted(value: string, quote: '"' | "'"): string {
  const isPrintable = !/[^\P{C}\p{Cf}]|[\u2028\u2029\uFEFF\u0085]/u.test(value);
  return quote === "'" && isPrintable ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
}

/** A value on one line. */
export function renderFlow(value: Plain, style: Style): string {
  if (isScalar(value)) return value === null && !style.json ? 'null' : renderScalar(value, style);
  if (isList(value)) return `[${value.map((item) => renderFlow(item, style)).join(', ')}]`;
  const entries = Object.entries(value).map(([key, item]) =>
    renderEntry(key, renderFlow(item, style), style),
  );
  return `{${entries.join(', ')}}`;
}

/** `key: value` on one line; a quoted key where the others are. */
export function renderEntry(key: string, value: string, style: Style, quotedKey = false): string {
  const name = renderScalar(key, style, quotedKey);
  return value === '' ? `${name}:` : `${name}: ${value}`;
}

/** What stands behind `key:` in block style, with the white space before it; the key stands at `indent`. */
export function renderAfterKey(value: Plain, indent: string, style: Style): string {
  if (value === null) return '';
  if (isScalar(value) || isList(value)) return ` ${renderFlow(value, style)}`;
  return Object.entries(value)
    .map(([key, item]) => `${style.lineEnd}${renderBlockEntry(key, item, indent + style.unit, style)}`)
    .join('');
}

/** `key: value` in block style, at `indent`, without a line end behind it. */
export function renderBlockEntry(
  key: string,
  value: Plain,
  indent: string,
  style: Style,
  quotedKey = false,
): string {
  return `${indent}${renderScalar(key, style, quotedKey)}:${renderAfterKey(value, indent, style)}`;
}

/** JSON over several lines, lists of texts on one. */
export function renderJson(value: Plain, indent: string, style: Style): string {
  if (isScalar(value) || isList(value)) return renderFlow(value, style);
  const inner = indent + style.unit;
  const entries = Object.entries(value).map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${renderJson(item, inner, style)}`,
  );
  if (entries.length === 0) return '{}';
  return `{${style.lineEnd}${entries.join(`,${style.lineEnd}`)}${style.lineEnd}${indent}}`;
}

function canBePlain(value: string): boolean {
  if (!PLAIN.test(value) || TRUTHS.test(value)) return false;
  // Numbers and the like.
  return /^\p{L}/u.test(value) || parseDocument(value).toJS() === value;
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

function isScalar(value: Plain): value is string | number | boolean | null {
  return value === null || typeof value !== 'object';
}
