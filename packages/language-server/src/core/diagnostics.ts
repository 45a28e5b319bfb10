import type { Finding, Notice, Severity } from '@geestdrift/engine';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckedDocument } from './check-document.js';
import { FAILURE } from './failures.js';
import type { Positions } from './positions.js';

export const SOURCE = 'geestdrift';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  suggestion: DiagnosticSeverity.Information,
};

/** All that there is to say of a text, as the editor shows it, in document order. */
export function toDiagnostics(
  { findings, notices }: CheckedDocument,
  content: TextDocument,
  positions: Positions,
): Diagnostic[] {
  const shown = notices.filter(({ code }) => code !== FAILURE);
  return [
    ...findings.map((finding) => toDiagnostic(finding, content, positions)),
    ...shown.map((notice) => fromNotice(notice, content, positions)),
  ];
}

/** One finding as the editor shows it. */
export function toDiagnostic(
  { ruleId, severity, message, range, url }: Finding,
  content: TextDocument,
  positions: Positions,
): Diagnostic {
  return {
    range: positions.toRange(content, range),
    severity: SEVERITIES[severity],
    source: SOURCE,
    code: ruleId,
    codeDescription: { href: url },
    message,
  };
}

/** A notice stands on the words of its line, from where it belongs. */
function fromNotice(
  { code, message, offset = 0 }: Notice,
  content: TextDocument,
  positions: Positions,
): Diagnostic {
  const { line } = content.positionAt(offset);
  const rest = content.getText({ start: content.positionAt(offset), end: { line: line + 1, character: 0 } });
  const end = offset + rest.trimEnd().length;
  return {
    range: positions.toRange(content, { start: offset, end }),
    severity: DiagnosticSeverity.Warning,
    source: SOURCE,
    code,
    message,
  };
}
