import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';

/** Shows the writer what went wrong. Asks for no answer: not every client gives one. */
export function showError(connection: Connection, message: string): void {
  show(connection, MessageType.Error, message);
}

export function showInformation(connection: Connection, message: string): void {
  show(connection, MessageType.Info, message);
}

function show(connection: Connection, type: MessageType, message: string): void {
  void connection.sendNotification(ShowMessageNotification.type, { type, message });
}
