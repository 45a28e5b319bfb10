import { type ConfigError, describeMistake } from '@geestdrift/config';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Locale } from '../protocol.js';
import { SOURCE } from './diagnostics.js';
import type { Positions } from './positions.js';

/** What stands at a mistake: a quoted text, or a word up to what ends one in YAML and JSON. */
const WORD = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|[^\s,:[\]{}"']+(?:[:/][^\s,:[\]{}"']+)*|\S/y;

/** The mistakes in a configuration file, each on the very words. */
export function toConfigDiagnostics(
  mistakes: readonly ConfigError[],
  text: string,
  positions: Positions,
  locale: Locale,
): Diagnostic[] {
  const content = TextDocument.create('', 'yaml', 0, text);
  return mistakes.map((mistake) => ({
    range: positions.toRange(content, placeOf(mistake, content, text)),
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    code: mistake.code,
    message: describe(mistake, locale),
  }));
}

function describe(mistake: ConfigError, locale: Locale): string {
  const what = describeMistake(mistake, locale);
  const sentence = `${what.charAt(0).toUpperCase()}${what.slice(1)}.`;
  if (mistake.nearest === undefined) return sentence;
  return `${sentence} ${locale === 'nl' ? `Is ‘${mistake.nearest}’ bedoeld?` : `Did you mean ‘${mistake.nearest}’?`}`;
}

function placeOf(
  { position }: ConfigError,
  content: TextDocument,
  text: string,
): { start: number; end: number } {
  // A BOM is no part of what was parsed.
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const { line, column } = position ?? { line: 1, column: 1 };
  const shift = line === 1 ? bom : 0;
  const start = content.offsetAt({ line: line - 1, character: column - 1 + shift });
  WORD.lastIndex = start;
  const word = WORD.exec(text)?.[0] ?? '';
  return { start, end: start + word.length };
}
