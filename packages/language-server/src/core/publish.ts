import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { ClientAbilities } from './capabilities.js';
import type { Documents } from './documents.js';
import type { Report, Reports } from './reports.js';

/** How reports reach the client: pushed, or pulled by a client that can. */
export interface Publisher {
  /** A report on an open text; resolves when it is sent. */
  open(uri: string, report: Report): Promise<void>;
  /** What is known of a file that is not open; empty: nothing is wrong with it. */
  closed(uri: string, diagnostics: readonly Diagnostic[]): void;
  /** A text was opened: from now on others tell of it. */
  opened(uri: string): void;
  /** A text was closed: what was shown of it goes. */
  gone(uri: string): void;
  /** All open texts may have other reports now. */
  refresh(): void;
  pullOne(uri: string, previous: string | undefined): Promise<DocumentDiagnosticReport>;
  /** Answers when there is something new to tell. */
  pullAll(
    previous: ReadonlyMap<string, string>,
    token: CancellationToken,
  ): Promise<WorkspaceDiagnosticReport>;
}

export interface PublisherNeeds {
  readonly connection: Connection;
  readonly documents: Documents;
  readonly reports: Reports;
  readonly abilities: ClientAbilities;
}

interface ClosedFile {
  readonly diagnostics: readonly Diagnostic[];
  readonly resultId: string;
}

const EMPTY: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

export function createPublisher(needs: PublisherNeeds): Publisher {
  const { connection, documents, reports, abilities } = needs;
  /** A client that asks for reports itself gets no others on open texts. */
  const pulls = abilities.pullsDiagnostics;
  const closedFiles = new Map<string, ClosedFile>();
  /** Whether the client pulls for files that are not open, too. */
  let pullsAll = false;
  let counter = 0;
  let wake = new Set<() => void>();
  const push = (uri: string, diagnostics: readonly Diagnostic[], version?: number): Promise<void> => {
    const params = { uri, diagnostics: [...diagnostics], ...(version === undefined ? {} : { version }) };
    return connection.sendDiagnostics(params);
  };
  const setClosed = (uri: string, diagnostics: readonly Diagnostic[]): void => {
    const before = closedFiles.get(uri)?.diagnostics.length ?? 0;
    if (before === 0 && diagnostics.length === 0) return;
    closedFiles.set(uri, { diagnostics, resultId: `${++counter}` });
    if (!pullsAll) void push(uri, diagnostics);
    for (const resume of wake) resume();
    wake = new Set();
  };
  const news = (previous: ReadonlyMap<string, string>) =>
    [...closedFiles].filter(([uri, { resultId }]) => previous.get(uri) !== resultId);
  return {
    open: async (uri, { diagnostics, version }) => {
      if (!pulls) await push(uri, diagnostics, version);
    },
    closed: (uri, diagnostics) => {
      if (documents.get(uri) === undefined) setClosed(uri, diagnostics);
    },
    opened: (uri) => setClosed(uri, []),
    gone: (uri) => {
      if (!pulls) void push(uri, []);
    },
    refresh: () => {
      if (pulls && abilities.refreshesDiagnostics)
        connection.languages.diagnostics.refresh().catch(() => undefined);
    },
    pullOne: async (uri, previous) => {
      const document = documents.get(uri);
      if (document === undefined) return EMPTY;
      const { diagnostics, resultId } = await reports.report(document);
      if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnostics] };
    },
    pullAll: async (previous, token) => {
      if (!pullsAll) {
        pullsAll = true;
        for (const uri of closedFiles.keys()) void push(uri, []);
      }
      if (news(previous).length === 0) await waitFor(wake, token);
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      const items = news(previous).map(
        ([uri, { diagnostics, resultId }]): WorkspaceDocumentDiagnosticReport => ({
          kind: DocumentDiagnosticReportKind.Full,
          uri,
          version: null,
          resultId,
          items: [...diagnostics],
        }),
      );
      return { items };
    },
  };
}

/** Waits until it is woken, or the request is cancelled. */
function waitFor(wake: Set<() => void>, token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    if (token.isCancellationRequested) return resolve();
    const listener = token.onCancellationRequested(() => resume());
    const resume = (): void => {
      listener.dispose();
      resolve();
    };
    wake.add(resume);
  });
}
