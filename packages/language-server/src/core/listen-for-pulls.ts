import {
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Session } from './session.js';

const NOTHING: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** Answers a client that asks for reports itself. */
export function listenForPulls({ connection, publisher, failures, abilities }: Session): void {
  if (!abilities.pullsDiagnostics) return;
  const { diagnostics } = connection.languages;
  diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    const report = await failures.guard(() => publisher.pullOne(textDocument.uri, previousResultId), NOTHING);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    return report;
  });
  diagnostics.onWorkspace(({ previousResultIds }, token) =>
    publisher.pullAll(new Map(previousResultIds.map(({ uri, value }) => [uri, value])), token),
  );
}
