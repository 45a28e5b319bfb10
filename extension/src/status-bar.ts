import type { StatusParams } from 'geestdrift-language-server/protocol';
import { Disposable, StatusBarAlignment, Uri, window, workspace } from 'vscode';
import { type ServerState, statusText } from './status-text.js';

/** The item in the status bar: shown beside texts that are checked. */
export interface StatusBar extends Disposable {
  received(status: StatusParams): void;
  serverIs(state: ServerState): void;
  statusOf(uri: Uri): StatusParams | undefined;
}

/** Makes the item; a click runs `geestdrift.showMenu`. */
export function createStatusBar(languages: readonly string[]): StatusBar {
  const item = window.createStatusBarItem('geestdrift.status', StatusBarAlignment.Right, 100);
  const statuses = new Map<string, StatusParams>();
  let server: ServerState = 'starting';
  item.name = 'Geestdrift';
  item.command = 'geestdrift.showMenu';

  const statusOf = (uri: Uri): StatusParams | undefined => statuses.get(uri.toString());
  const show = (): void => {
    const document = window.activeTextEditor?.document;
    const status = document && statusOf(document.uri);
    if (document === undefined || !(languages.includes(document.languageId) || status?.enabled)) {
      item.hide();
      return;
    }
    const { text, tooltip } = statusText(server, status);
    item.text = text;
    item.tooltip = tooltip;
    item.accessibilityInformation = { label: tooltip };
    item.show();
  };
  const listeners = Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidOpenTextDocument(show),
    workspace.onDidCloseTextDocument(({ uri }) => statuses.delete(uri.toString())),
  );
  show();
  return {
    received(status) {
      statuses.set(Uri.parse(status.uri).toString(), status);
      show();
    },
    serverIs(state) {
      server = state;
      if (state !== 'running') statuses.clear();
      show();
    },
    statusOf,
    dispose: () => listeners.dispose(),
  };
}
