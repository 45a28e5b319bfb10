import type { StatusParams } from 'geestdrift-language-server/protocol';
import type { ExtensionContext, LogOutputChannel, Uri } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** How the server runs: as a process, or as a worker. */
export interface ServerKind {
  /** Who reads files for the server: it itself, or the client. */
  filesFrom(): 'own' | 'client';
  createClient(context: ExtensionContext, options: LanguageClientOptions): RunningClient;
}

/** A client, and what else must end with it. */
export interface RunningClient {
  readonly client: BaseLanguageClient;
  dispose(): void;
}

/** What the commands work with. */
export interface Session {
  readonly context: ExtensionContext;
  readonly output: LogOutputChannel;
  /** The languages whose texts are checked. */
  readonly languages: readonly string[];
  /** What the server last said of a document. */
  statusOf(uri: Uri): StatusParams | undefined;
  /** Runs a command of the server. Throws where the server does not run; what goes wrong there the server shows itself. */
  execute(command: string, ...args: readonly unknown[]): Promise<unknown>;
  /** Starts the server, anew where it runs. Never throws: a failure is shown and logged. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}
