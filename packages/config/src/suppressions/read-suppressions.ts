import type { Localized } from '@geestdrift/engine';
import { type ConfigError, Mistakes } from '../errors.js';
import type { FoundConfig } from '../find.js';
import { findJsonFault, readPlainJson } from '../lists/plain-json.js';
import { type ConfigNode, entryOf, type MapEntry } from '../tree.js';
import type { FileSuppressions, SuppressedFinding, Suppressions } from './model.js';

/** Reads the file. What is wrong is told, and then nothing is suppressed: half a file would hide what nobody meant to. */
export function readSuppressions({ path, text, problem }: FoundConfig): {
  readonly suppressions: Suppressions;
  readonly errors: readonly ConfigError[];
} {
  const mistakes = new Mistakes(path);
  const root = readPlainJson(text);
  if (problem !== undefined) mistakes.add('unreadable', undefined, problem, path);
  else if (root === undefined) mistakes.add('syntax', findJsonFault(text), problemOf(text), 'JSON');
  const suppressions = root === undefined ? new Map() : readFiles(root, text, mistakes);
  return { suppressions: mistakes.errors.length > 0 ? new Map() : suppressions, errors: mistakes.errors };
}

/** In English what the platform says of it; what it takes for JSON only nests deeper than any such file. */
function problemOf(text: string): Localized {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return { nl: 'dit is te diep genest', en: '[[[…' };
  } catch (error) {
    const isCutOff = findJsonFault(text).start === text.length;
    return {
      nl: isCutOff ? 'het bestand houdt te vroeg op' : 'hier staat iets wat er niet kan',
      en: error instanceof Error ? error.message : String(error),
    };
  }
}

function readFiles(root: ConfigNode, text: string, mistakes: Mistakes): Suppressions {
  const found = (node: ConfigNode | undefined): string => sourceOf(node, text);
  const entriesOf = (node: ConfigNode | undefined, where: string): readonly MapEntry[] => {
    if (node?.kind === 'map') return node.entries;
    mistakes.add('wrong-type', node ?? root, `${where}: ${found(node)}`, '{}');
    return [];
  };
  const readEntries = (node: ConfigNode, where: string): SuppressedFinding[] => {
    if (node.kind !== 'list') {
      mistakes.add('wrong-type', node, `${where}: ${found(node)}`, '[]');
      return [];
    }
    return node.items.flatMap((item) => {
      const entry = readEntry(item);
      if (entry === undefined) mistakes.add('wrong-value', item, `${where}: ${found(item)}`, EXPECTED_ENTRY);
      return entry ?? [];
    });
  };
  const readRules = ({ key: file, value }: MapEntry): FileSuppressions => {
    const where = `files › ${file}`;
    return new Map(
      entriesOf(value, where).map((rule) => [rule.key, readEntries(rule.value, `${where} › ${rule.key}`)]),
    );
  };
  const version = nodeOf(root, 'version');
  if (readKey(root, 'version') !== 1)
    mistakes.add('wrong-value', version ?? root, `version: ${found(version)}`, 'version: 1');
  return new Map(entriesOf(nodeOf(root, 'files'), 'files').map((entry) => [entry.key, readRules(entry)]));
}

function readEntry(node: ConfigNode): SuppressedFinding | undefined {
  const fingerprint = readKey(node, 'fingerprint');
  const words = readKey(node, 'words') ?? '';
  const count = readKey(node, 'count') ?? 1;
  const isRight = isFingerprint(fingerprint) && typeof words === 'string' && isCount(count);
  return isRight ? { fingerprint, words, count } : undefined;
}

const EXPECTED_ENTRY = '{ "words": "…", "fingerprint": "0123456789abcdef", "count": 1 }';

function isFingerprint(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{16}$/.test(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

function nodeOf(map: ConfigNode, key: string): ConfigNode | undefined {
  return map.kind === 'map' ? entryOf(map, key) : undefined;
}

/** The value of a key; a map or a list, which none of ours has, as it is. */
function readKey(map: ConfigNode, key: string): unknown {
  const node = nodeOf(map, key);
  return node?.kind === 'scalar' ? (node.value ?? node) : node;
}

function sourceOf(node: ConfigNode | undefined, text: string): string {
  return node === undefined ? 'undefined' : text.slice(node.start, node.end).replace(/\s+/g, ' ');
}
