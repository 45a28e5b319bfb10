import { CONFIG_NAMES } from '@geestdrift/config';
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver';
import { SECTION } from '../protocol.js';
import type { ClientAbilities } from './capabilities.js';
import { IGNORE_FILES } from './ignored-files.js';

/** Configurations by name, and what they may refer to, lists above all. */
export const SETTINGS_FILES: readonly string[] = [
  `**/{${CONFIG_NAMES.join(',')}}`,
  '**/*.{yaml,yml,json,csv,tsv}',
];

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
