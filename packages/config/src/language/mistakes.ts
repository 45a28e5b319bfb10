import { type ConfigError, Mistakes } from '../errors.js';
import { makeList } from '../lists/load-list.js';
import { readList } from '../lists/read-list.js';
import { readRoot } from '../load.js';
import { describeMistake, describeNearest } from '../messages.js';
import { CONFIG_LIMITS, parseConfigText } from '../parse-text.js';
import { presets } from '../presets/index.js';
import { PRESET_PREFIX } from '../schema/config-shape.js';
import type { ConfigNode } from '../tree.js';
import type { FileKind, FileMistake, LanguageKnown, TextRange } from './model.js';

/** All mistakes of a text, in their order. Of broken YAML also what stands before the break. */
export function mistakesIn(text: string, kind: FileKind, known: LanguageKnown): readonly FileMistake[] {
  const path = known.path ?? '/geestdrift.yaml';
  const errors = kind === 'list' ? listErrors(text, path) : configErrors(text, path, known);
  return errors
    .map((error) => toMistake(error, text, known))
    .sort((one, other) => one.range.start - other.range.start);
}

/** What the reader of lists tells; where that is that the text is broken, also what it tells of the part before. */
function listErrors(text: string, path: string): readonly ConfigError[] {
  const { errors } = makeList(path, text);
  const isBroken = errors.some(({ code }) => code === 'syntax');
  if (!isBroken) return errors;
  const syntax = new Mistakes(path);
  const nodes = text.length + 1000;
  const root = parseConfigText(text, syntax, { nodes, doubleKeys: true, isTolerant: true });
  const others = new Mistakes(path);
  if (root !== undefined && root !== null) readList(root, others);
  return [...beforeBreak(others, syntax), ...syntax.errors];
}

function configErrors(text: string, path: string, known: LanguageKnown): readonly ConfigError[] {
  const syntax = new Mistakes(path);
  const root = parseConfigText(text, syntax, { ...CONFIG_LIMITS, isTolerant: true });
  const others = new Mistakes(path);
  if (root !== undefined && root !== null) checkConfig(root, known, others);
  return [...beforeBreak(others, syntax), ...syntax.errors];
}

/** Behind the place where YAML breaks, things are not what they seem. */
function beforeBreak(others: Mistakes, syntax: Mistakes): readonly ConfigError[] {
  const broken = Math.min(...syntax.errors.map(({ position }) => position?.line ?? 0));
  return others.errors.filter(({ position }) => (position?.line ?? 0) < broken);
}

function checkConfig(root: ConfigNode, known: LanguageKnown, mistakes: Mistakes): void {
  const { extensions } = readRoot(root, mistakes.file, known, mistakes);
  const names = presets.map(({ name }) => PRESET_PREFIX + name);
  for (const extension of extensions) {
    const isUnknown = extension.name.startsWith(PRESET_PREFIX) && !names.includes(extension.name);
    if (isUnknown) mistakes.addUnknown('unknown-preset', extension, extension.name, names);
  }
}

function toMistake(error: ConfigError, text: string, { locale }: LanguageKnown): FileMistake {
  return {
    range: rangeOf(error, text),
    code: error.code,
    message: `${describeMistake(error, locale)}.${describeNearest(error, locale)}`,
    ...(error.nearest === undefined ? {} : { nearest: error.nearest }),
  };
}

/** What is on several lines is marked on its first. */
function rangeOf({ position }: ConfigError, text: string): TextRange {
  const start = position?.start ?? startOfLine(text, position?.line ?? 1) + (position?.column ?? 1) - 1;
  const stop = Math.max(position?.end ?? start, start);
  const line = text.slice(start, stop).split(/\r?\n/, 1)[0] ?? '';
  return { start: Math.min(start, text.length), end: Math.min(start + line.trimEnd().length, text.length) };
}

function startOfLine(text: string, line: number): number {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let at = 1; at < line; at++) {
    const next = text.indexOf('\n', start);
    if (next < 0) return text.length;
    start = next + 1;
  }
  return start;
}
