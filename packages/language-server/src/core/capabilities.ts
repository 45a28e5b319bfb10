import {
  CodeActionKind,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { COMMANDS } from '../protocol.js';
import type { Encoding } from './positions.js';

/** The kind of the code action that applies all fixes of a text. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.geestdrift`;

/** What a client can do, as far as it matters here. */
export interface ClientAbilities {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly resolvesEdits: boolean;
  /** Shows actions that cannot be done, and why. */
  readonly disablesActions: boolean;
  readonly versionedEdits: boolean;
  readonly createsFiles: boolean;
  readonly markdown: boolean;
  readonly watchesFiles: boolean;
  readonly registersSettings: boolean;
  readonly registersCompletion: boolean;
  readonly showsProgress: boolean;
  readonly workspaceFolders: boolean;
}

export function readAbilities({ capabilities }: InitializeParams): ClientAbilities {
  const { textDocument, window, workspace } = capabilities;
  const edit = workspace?.workspaceEdit;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    disablesActions: textDocument?.codeAction?.disabledSupport === true,
    versionedEdits: edit?.documentChanges === true,
    createsFiles: edit?.documentChanges === true && edit.resourceOperations?.includes('create') === true,
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersCompletion: textDocument?.completion?.dynamicRegistration === true,
    showsProgress: window?.workDoneProgress === true,
    workspaceFolders: workspace?.workspaceFolders === true,
  };
}

/** What the server does for such a client. */
export function serverCapabilities(abilities: ClientAbilities, encoding: Encoding): ServerCapabilities {
  return {
    positionEncoding: encoding,
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: { includeText: false },
    },
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL],
      resolveProvider: abilities.resolvesEdits,
    },
    hoverProvider: true,
    // Who can be asked for it in configurations and lists alone is asked so.
    ...(abilities.registersCompletion ? {} : { completionProvider: {} }),
    executeCommandProvider: { commands: Object.values(COMMANDS) },
    ...(abilities.pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'geestdrift',
            interFileDependencies: false,
            workspaceDiagnostics: true,
          },
        }
      : {}),
    ...(abilities.workspaceFolders
      ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
      : {}),
  };
}
