import type { WordKind } from '@geestdrift/dutch/inflection';
import type { Level, Localized } from '@geestdrift/engine';
import type { Mistakes } from '../errors.js';
import { describeNode, readAudience, readText, readTexts } from '../read/values.js';
import { LEVELS } from '../schema/choices.js';
import { KIND_NAMES } from '../schema/kinds.js';
import { DATE } from '../schema/list-shape.js';
import type { ConfigNode, Position } from '../tree.js';

/** Kinds by their names, the Dutch ones first. */
const KINDS: Readonly<Record<string, WordKind>> = Object.fromEntries(
  (['nl', 'en'] as const).flatMap((locale) =>
    (Object.keys(KIND_NAMES) as WordKind[]).map((kind) => [KIND_NAMES[kind][locale], kind]),
  ),
);

const WORD: Localized = { nl: 'een woord of woordgroep', en: 'a word or phrase' };
const YES_OR_NO = { ja: true, nee: false, true: true, false: false, waar: true, onwaar: false };

/** A text; a number counts as one. */
export function readPlain(node: ConfigNode, mistakes: Mistakes): string | undefined {
  if (node.kind === 'scalar' && typeof node.value === 'number') return String(node.value);
  return readText(node, mistakes)?.trim();
}

/** A name in any case. */
function lowered(node: ConfigNode): ConfigNode {
  return node.kind === 'scalar' && typeof node.value === 'string'
    ? { ...node, value: node.value.trim().toLowerCase() }
    : node;
}

export function readKind(node: ConfigNode, mistakes: Mistakes): WordKind | undefined {
  return readName(node, KINDS, 'unknown-kind', mistakes);
}

export function readListLevel(node: ConfigNode, mistakes: Mistakes): Level | undefined {
  const levels = Object.fromEntries(LEVELS.map((level) => [level, level]));
  return readName(node, levels, 'unknown-severity', mistakes);
}

export function readArticle(node: ConfigNode, mistakes: Mistakes): 'de' | 'het' | undefined {
  return readName(node, { de: 'de', het: 'het' } as const, 'wrong-value', mistakes);
}

export function readListAudience(node: ConfigNode, mistakes: Mistakes) {
  return readAudience(lowered(node), mistakes);
}

/** Words or phrases, each of which holds a letter or digit. */
export function readWords(node: ConfigNode, mistakes: Mistakes): readonly string[] {
  return readTexts(node, mistakes)
    .filter((item) => isWordLike(item.value, item, mistakes))
    .map(({ value }) => tidyWord(value));
}

const LONGEST = 200;

/** Whether a text can be looked for. */
export function isWordLike(text: string, at: Position, mistakes: Mistakes): boolean {
  if (PLAIN.test(text)) return true;
  const isWord = /^[\p{L}\p{N}'’+#&@€$§-].*$/u.test(text.trim()) && /[\p{L}\p{N}]/u.test(text);
  if (isWord && text.length <= LONGEST) return true;
  mistakes.add('wrong-value', at, text.length > 60 ? `${text.slice(0, 60)}…` : text, WORD);
  return false;
}

/** One space between words, composed letters. */
export function tidyWord(text: string): string {
  return PLAIN.test(text) ? text : text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

const PLAIN = /^[a-zA-Z][a-zA-Z-]{0,60}$/;

/** `true`, and `ja` or `WAAR` as spreadsheets have it. */
export function readYesOrNo(node: ConfigNode, mistakes: Mistakes): boolean | undefined {
  const value = node.kind === 'scalar' ? String(node.value).trim().toLowerCase() : '';
  if (Object.hasOwn(YES_OR_NO, value)) return YES_OR_NO[value as keyof typeof YES_OR_NO];
  mistakes.add('wrong-type', node, describeNode(node), 'true, false, ja, nee');
  return undefined;
}

/** A day of the calendar, as 2027-06-30. */
export function readDate(node: ConfigNode, mistakes: Mistakes): string | undefined {
  const text = node.kind === 'scalar' ? String(node.value).trim() : '';
  const date = toIsoDate(text);
  if (date === undefined) mistakes.add('wrong-value', node, text, DATE.pattern.expected);
  return date;
}

function toIsoDate(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  const [year, month, day] = (iso?.slice(1) ?? dutch?.slice(1).reverse() ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

function readName<Value>(
  node: ConfigNode,
  values: Readonly<Record<string, Value>>,
  code: 'unknown-kind' | 'unknown-severity' | 'wrong-value',
  mistakes: Mistakes,
): Value | undefined {
  const name = readPlain(lowered(node), mistakes);
  if (name === undefined) return undefined;
  if (Object.hasOwn(values, name)) return values[name];
  mistakes.addUnknown(code, node, name, Object.keys(values));
  return undefined;
}
