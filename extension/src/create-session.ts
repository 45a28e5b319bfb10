import { STATUS, type StatusParams } from 'geestdrift-language-server/protocol';
import { type ExtensionContext, l10n, window, workspace } from 'vscode';
import { type BaseLanguageClient, ExecuteCommandRequest, State } from 'vscode-languageclient';
import { type Channels, clientOptions } from './client-options.js';
import { answerFileRequests } from './file-requests.js';
import type { RunningClient, ServerKind, Session } from './session.js';
import type { StatusBar } from './status-bar.js';

/** How names of files end that hold texts; the build fills it in from the formats. */
declare const GEESTDRIFT_FILE_ENDINGS: readonly string[];

interface Parts extends Channels {
  readonly context: ExtensionContext;
  readonly kind: ServerKind;
  readonly languages: readonly string[];
  readonly statusBar: StatusBar;
}

/** A session whose server does not run yet: `restart` starts it. */
export function createSession(parts: Parts): Session {
  const { context, languages, output, statusBar } = parts;
  let running: RunningClient | undefined;
  let ongoing: Promise<void> = Promise.resolve();

  const stop = async (): Promise<void> => {
    const ending = running;
    running = undefined;
    statusBar.serverIs('stopped');
    await ending?.client.dispose().catch((error) => output.warn(String(error)));
    ending?.dispose();
  };
  const start = async (): Promise<void> => {
    await stop();
    statusBar.serverIs('starting');
    try {
      running = createClient(parts);
      await running.client.start();
    } catch (error) {
      await stop();
      output.error(error instanceof Error ? error : String(error));
      void offerOutput(parts, error);
    }
  };
  const afterOngoing = (task: () => Promise<void>): Promise<void> => {
    ongoing = ongoing.then(task);
    return ongoing;
  };
  return {
    context,
    languages,
    output,
    statusOf: statusBar.statusOf,
    async execute(command, ...args) {
      if (running === undefined) throw new Error(l10n.t('The language server does not run.'));
      return running.client.sendRequest(ExecuteCommandRequest.type, { command, arguments: [...args] });
    },
    restart: () => afterOngoing(start),
    stop: () => afterOngoing(stop),
  };
}

function createClient(parts: Parts): RunningClient {
  const { context, kind, languages, output, statusBar } = parts;
  const endings = GEESTDRIFT_FILE_ENDINGS;
  const running = kind.createClient(context, clientOptions({ languages, endings }, kind.filesFrom(), parts));
  listen(running.client, statusBar);
  answerFileRequests(running.client, {
    fs: workspace.fs,
    decode: (bytes, uri) => workspace.decode(bytes, { uri }),
    endings,
    log: (message) => output.debug(message),
  });
  return running;
}

function listen(client: BaseLanguageClient, statusBar: StatusBar): void {
  client.onNotification(STATUS, (status: StatusParams) => statusBar.received(status));
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) statusBar.serverIs('running');
    else if (newState === State.Starting) statusBar.serverIs('starting');
    else statusBar.serverIs('stopped');
  });
}

async function offerOutput({ output }: Parts, error: unknown): Promise<void> {
  const show = l10n.t('Show the output');
  const reason = error instanceof Error ? error.message : String(error);
  const chosen = await window.showErrorMessage(l10n.t('Geestdrift could not start: {0}', reason), show);
  if (chosen === show) output.show();
}
