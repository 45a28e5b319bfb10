import { type ConfigError, Mistakes } from '../errors.js';
import { readRoot } from '../load.js';
import { describeMistake, describeNearest } from '../messages.js';
import { CONFIG_LIMITS, parseConfigText } from '../parse-text.js';
import { presets } from '../presets/index.js';
import { checkShape } from '../schema/check-shape.js';
import { PRESET_PREFIX } from '../schema/config-shape.js';
import { LIST_SHAPE, WORDS_SHAPE } from '../schema/list-shape.js';
import type { ConfigNode, MapNode } from '../tree.js';
import type { FileKind, FileMistake, LanguageKnown, TextRange } from './model.js';

/** All mistakes of a text, in their order. Of broken YAML also what stands before the break. CSV lists are not looked into. */
export function mistakesIn(text: string, kind: FileKind, known: LanguageKnown): readonly FileMistake[] {
  const path = known.path ?? '/geestdrift.yaml';
  if (/\.[ct]sv$/i.test(path)) return [];
  const syntax = new Mistakes(path);
  const nodes = kind === 'list' ? text.length + 1000 : CONFIG_LIMITS.nodes;
  const root = parseConfigText(text, syntax, { ...CONFIG_LIMITS, nodes, isTolerant: true });
  const others = new Mistakes(path);
  if (root !== undefined && root !== null) {
    if (kind === 'list') checkList(root, others);
    else checkConfig(root, known, others);
  }
  // Behind the place where YAML breaks, things are not what they seem.
  const broken = Math.min(...syntax.errors.map(({ position }) => position?.line ?? 0));
  const before = others.errors.filter(({ position }) => (position?.line ?? 0) < broken);
  return [...before, ...syntax.errors]
    .map((error) => toMistake(error, text, known))
    .sort((one, other) => one.range.start - other.range.start);
}

function checkConfig(root: ConfigNode, known: LanguageKnown, mistakes: Mistakes): void {
  const { extensions } = readRoot(root, mistakes.file, known, mistakes);
  const names = presets.map(({ name }) => PRESET_PREFIX + name);
  for (const extension of extensions) {
    const isUnknown = extension.name.startsWith(PRESET_PREFIX) && !names.includes(extension.name);
    if (isUnknown) mistakes.addUnknown('unknown-preset', extension, extension.name, names);
  }
}

function checkList(root: ConfigNode, mistakes: Mistakes): void {
  if (root.kind === 'scalar' && root.value === null) return;
  checkShape(root, root.kind === 'map' && isLong(root) ? LIST_SHAPE : WORDS_SHAPE, mistakes);
}

function isLong(root: MapNode): boolean {
  return root.entries.some(
    ({ key, value }) => (key === 'words' || key === 'woorden') && value.kind === 'map',
  );
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
