import {
  DEFAULT_SETTINGS,
  type InitializationOptions,
  SECTION,
  type Settings,
} from 'geestdrift-language-server/protocol';
import { type LogOutputChannel, workspace } from 'vscode';
import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { currentSchemes, selectDocuments, type TextKinds } from './documents.js';

export interface Channels {
  readonly output: LogOutputChannel;
  readonly trace: LogOutputChannel;
}

/** What the client is told, wherever the server runs. */
export function clientOptions(
  texts: TextKinds,
  files: 'own' | 'client',
  { output, trace }: Channels,
): LanguageClientOptions {
  return {
    documentSelector: selectDocuments(texts, currentSchemes()),
    initializationOptions: (): InitializationOptions => ({ settings: readSettings(), files }),
    // A failure to start is told once, by the session.
    initializationFailedHandler: () => false,
    diagnosticCollectionName: SECTION,
    outputChannel: output,
    traceOutputChannel: trace,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
  };
}

/** A plain copy: what the editor gives are proxies, which cannot be sent to a worker. */
function readSettings(): Partial<Settings> {
  const settings = workspace.getConfiguration(SECTION);
  const values = Object.entries(DEFAULT_SETTINGS).map(([key, fallback]) => [
    key,
    settings.get(key, fallback),
  ]);
  return JSON.parse(JSON.stringify(Object.fromEntries(values)));
}
