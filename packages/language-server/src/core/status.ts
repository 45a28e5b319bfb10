import type { Severity } from '@geestdrift/engine';
import type { Connection } from 'vscode-languageserver';
import { STATUS, type StatusParams } from '../protocol.js';
import type { Checked } from './checks.js';
import type { OpenDocument } from './documents.js';

/** Tells the client how a text stands; `checked` is undefined for one that is not checked. */
export function sendStatus(
  connection: Connection,
  document: OpenDocument,
  checked: Checked | undefined,
): void {
  const count = (severity: Severity): number =>
    checked?.findings.filter((finding) => finding.severity === severity).length ?? 0;
  const status: StatusParams = {
    uri: document.uri,
    version: checked?.version ?? document.version,
    errors: count('error'),
    warnings: count('warning'),
    suggestions: count('suggestion'),
    audience: checked?.audience ?? null,
    audienceFrom: checked?.audienceFrom ?? 'unknown',
    enabled: checked !== undefined,
  };
  void connection.sendNotification(STATUS, status);
}
