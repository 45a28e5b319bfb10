import { type ConfigError, describeMistake, describeNearest } from '@geestdrift/config';
import type { FileMistake } from '@geestdrift/config/language';
import type { Range } from '@geestdrift/engine';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Locale } from '../protocol.js';
import { isTable } from './config-language.js';
import { SOURCE } from './diagnostics.js';
import type { Positions } from './positions.js';

/** What stands at a mistake: a quoted text, or a word up to what ends one in YAML and JSON. */
const WORD = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|[^\s,:[\]{}"']+(?:[:/][^\s,:[\]{}"']+)*|\S/y;
/** A cell of a table. */
const CELL = /"(?:[^"]|"")*"|[^,;\t\r\n]+/y;

/** Mistakes found when a file was read, in the form of those that a text shows by itself. */
export function toFileMistakes(
  mistakes: readonly ConfigError[],
  text: string,
  locale: Locale,
): readonly FileMistake[] {
  const content = TextDocument.create('', '', 0, text);
  return mistakes.map((mistake) => ({
    range: placeOf(mistake, content),
    code: mistake.code,
    message: `${describeMistake(mistake, locale)}.${describeNearest(mistake, locale)}`,
  }));
}

/** The mistakes in a file of configuration, each on the very words. */
export function toConfigDiagnostics(
  mistakes: readonly FileMistake[],
  content: TextDocument,
  positions: Positions,
): Diagnostic[] {
  return mistakes.map(({ range, code, message }) => ({
    range: positions.toRange(content, range),
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    code,
    message: message.charAt(0).toUpperCase() + message.slice(1),
  }));
}

/** What a text shows, and what only its surroundings do: a file that is not there, two lists of one name. */
export function joinMistakes(
  own: readonly FileMistake[],
  loaded: readonly FileMistake[],
): readonly FileMistake[] {
  const places = new Set(own.map(({ range }) => range.start));
  const isBroken = own.some(({ code }) => code === 'syntax');
  const others = loaded.filter(
    ({ range, code }) => !places.has(range.start) && !(isBroken && code === 'syntax'),
  );
  return [...own, ...others].sort((one, other) => one.range.start - other.range.start);
}

function placeOf({ file, position }: ConfigError, content: TextDocument): Range {
  const text = content.getText();
  // A BOM is no part of what was parsed.
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const { line, column } = position ?? { line: 1, column: 1 };
  const start = content.offsetAt({ line: line - 1, character: column - 1 + (line === 1 ? bom : 0) });
  const length = (position?.end ?? 0) - (position?.start ?? 0);
  if (length > 0) {
    const [firstLine = ''] = text.slice(start, start + length).split(/\r?\n/, 1);
    return { start, end: start + firstLine.trimEnd().length };
  }
  const words = isTable(file) ? CELL : WORD;
  words.lastIndex = start;
  return { start, end: start + (words.exec(text)?.[0] ?? '').length };
}
