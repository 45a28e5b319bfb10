import {
  DEFAULT_SETTINGS,
  type InitializationOptions,
  type Locale,
  SECTION,
  type Settings,
} from 'geestdrift-language-server/protocol';
import { env, type LogOutputChannel, workspace } from 'vscode';
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
    initializationOptions: (): InitializationOptions => ({
      settings: readSettings(),
      files,
      locale: localeOf(env.language),
    }),
    // A failure to start is told once, by the session.
    initializationFailedHandler: () => false,
    diagnosticCollectionName: SECTION,
    outputChannel: output,
    traceOutputChannel: trace,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
  };
}

/** The language of messages where the settings name none: English in an English editor, else Dutch, as on the command line. */
export function localeOf(language: string): Locale {
  return /^en/i.test(language) ? 'en' : 'nl';
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
