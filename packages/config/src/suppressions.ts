import type { Finding } from '@geestdrift/engine';
import { fingerprintOf } from '@geestdrift/engine/basics';
import { type ConfigError, Mistakes } from './errors.js';

/** The file in which a team keeps the findings that it had when it began. */
export const SUPPRESSIONS_FILE = 'geestdrift-suppressions.json';

/** A finding that is not reported, so many times. */
export interface SuppressedFinding {
  readonly fingerprint: string;
  /** For who reads the file: the words found. */
  readonly words: string;
  readonly count: number;
}

/** By rule. */
export type FileSuppressions = ReadonlyMap<string, readonly SuppressedFinding[]>;

/** By file, relative to the folder of the suppressions, with forward slashes. */
export type Suppressions = ReadonlyMap<string, FileSuppressions>;

/** What is left of the findings of a file. */
export interface Unsuppressed {
  readonly findings: readonly Finding[];
  readonly suppressed: number;
  /** What suppressed something, with how often it did. */
  readonly used: FileSuppressions;
}

/** Leaves out what is suppressed: of findings that are alike the first ones, so that a copy of a sentence is told. */
export function suppressKnown(
  findings: readonly Finding[],
  known: FileSuppressions | undefined,
): Unsuppressed {
  if (known === undefined) return { findings, suppressed: 0, used: new Map() };
  const left = new Map<string, number>();
  for (const [rule, entries] of known) {
    for (const { fingerprint, count } of entries) left.set(`${rule} ${fingerprint}`, count);
  }
  const hidden: Finding[] = [];
  const kept = findings.filter((finding) => {
    const key = `${finding.ruleId} ${fingerprintOf(finding)}`;
    const count = left.get(key) ?? 0;
    if (count === 0) return true;
    left.set(key, count - 1);
    hidden.push(finding);
    return false;
  });
  return { findings: kept, suppressed: hidden.length, used: suppressionsOf(hidden) };
}

/** What suppresses these findings of a file, and no more. */
export function suppressionsOf(findings: readonly Finding[]): FileSuppressions {
  const rules = new Map<string, Map<string, SuppressedFinding>>();
  for (const finding of findings) {
    const entries = rules.get(finding.ruleId) ?? new Map<string, SuppressedFinding>();
    rules.set(finding.ruleId, entries);
    const fingerprint = fingerprintOf(finding);
    const words = finding.actual.replace(/\s+/g, ' ').slice(0, LONGEST_WORDS);
    entries.set(fingerprint, { fingerprint, words, count: (entries.get(fingerprint)?.count ?? 0) + 1 });
  }
  return new Map([...rules].map(([rule, entries]) => [rule, [...entries.values()]]));
}

const LONGEST_WORDS = 80;

/** How many findings these suppress. */
export function countSuppressed(suppressions: FileSuppressions): number {
  return [...suppressions.values()].flat().reduce((sum, { count }) => sum + count, 0);
}

/** The text of the file: sorted, an entry a line, so that versions differ where they differ. Files without entries are left out. */
export function writeSuppressions(suppressions: Suppressions): string {
  const files = sorted(suppressions).filter(([, rules]) => countSuppressed(rules) > 0);
  const lines = files.map(([file, rules]) => `    ${JSON.stringify(file)}: {\n${writeRules(rules)}\n    }`);
  return `{\n  "version": 1,\n  "files": {${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}}\n}\n`;
}

function writeRules(rules: FileSuppressions): string {
  return sorted(rules)
    .filter(([, entries]) => entries.length > 0)
    .map(([rule, entries]) => `      ${JSON.stringify(rule)}: [\n${writeEntries(entries)}\n      ]`)
    .join(',\n');
}

function writeEntries(entries: readonly SuppressedFinding[]): string {
  const lines = entries.map(({ fingerprint, words, count }) => {
    const often = count === 1 ? '' : `, "count": ${count}`;
    return `        { "words": ${JSON.stringify(words)}, "fingerprint": "${fingerprint}"${often} }`;
  });
  return lines.sort().join(',\n');
}

function sorted<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Reads the file. What is wrong is told, and then nothing is suppressed: half a file would hide what nobody meant to. */
export function readSuppressions(
  text: string,
  file: string,
): { readonly suppressions: Suppressions; readonly errors: readonly ConfigError[] } {
  const mistakes = new Mistakes(file);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    mistakes.add(
      'syntax',
      placeOf(error, text),
      error instanceof Error ? error.message : String(error),
      'JSON',
    );
    return { suppressions: new Map(), errors: mistakes.errors };
  }
  const suppressions = readFiles(value, mistakes);
  return { suppressions: mistakes.errors.length > 0 ? new Map() : suppressions, errors: mistakes.errors };
}

/** Node tells the offset in its message. */
function placeOf(
  error: unknown,
  text: string,
): { line: number; column: number; start: number; end: number } | undefined {
  const offset = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  if (offset === undefined) return undefined;
  const start = Math.min(Number(offset), text.length);
  const before = text.slice(0, start);
  const line = before.split('\n').length;
  return { line, column: start - before.lastIndexOf('\n'), start, end: start };
}

function readFiles(value: unknown, mistakes: Mistakes): Suppressions {
  const { version, files } = isRecord(value) ? value : {};
  if (version !== 1)
    mistakes.add('wrong-value', undefined, `version: ${JSON.stringify(version)}`, 'version: 1');
  const read = new Map<string, FileSuppressions>();
  for (const [file, rules] of entriesOf(files, 'files', mistakes)) {
    const byRule = entriesOf(rules, `files › ${file}`, mistakes).map(([rule, entries]) => {
      return [rule, readEntries(entries, `files › ${file} › ${rule}`, mistakes)] as const;
    });
    read.set(file, new Map(byRule));
  }
  return read;
}

function entriesOf(value: unknown, where: string, mistakes: Mistakes): [string, unknown][] {
  if (isRecord(value)) return Object.entries(value);
  mistakes.add('wrong-type', undefined, `${where}: ${JSON.stringify(value)}`, '{}');
  return [];
}

function readEntries(value: unknown, where: string, mistakes: Mistakes): SuppressedFinding[] {
  if (!Array.isArray(value)) {
    mistakes.add('wrong-type', undefined, `${where}: ${JSON.stringify(value)}`, '[]');
    return [];
  }
  return value.flatMap((entry: unknown) => {
    const { fingerprint, words = '', count = 1 } = isRecord(entry) ? entry : {};
    const isRight = typeof fingerprint === 'string' && typeof words === 'string' && isCount(count);
    if (isRight) return [{ fingerprint, words, count }];
    mistakes.add('wrong-value', undefined, `${where}: ${JSON.stringify(entry)}`, EXPECTED_ENTRY);
    return [];
  });
}

const EXPECTED_ENTRY = '{ "words": "…", "fingerprint": "0123456789abcdef", "count": 1 }';

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
