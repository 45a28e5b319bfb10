import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver';
import { SECTION, SETTINGS_FILES } from '../protocol.js';
import type { ClientAbilities } from './capabilities.js';
import { IGNORE_FILES } from './ignored-files.js';

/** Asks the client to tell of changes to settings and files, where it must be asked. */
export async function registerInterests(connection: Connection, abilities: ClientAbilities): Promise<void> {
  if (abilities.registersSettings) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
  }
  if (abilities.watchesFiles) {
    const watchers = [...SETTINGS_FILES, IGNORE_FILES].map((globPattern) => ({ globPattern }));
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}
