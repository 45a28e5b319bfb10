import {
  countSuppressed,
  type FileSuppressions,
  type SuppressedFinding,
  type Suppressions,
} from './model.js';

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
