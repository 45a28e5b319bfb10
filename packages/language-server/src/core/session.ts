import type { FileKind } from '@geestdrift/config/language';
import { resolvePath } from '@geestdrift/config/paths';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { type Baselines, createBaselines, isBaseline } from './baselines.js';
import type { ClientAbilities } from './capabilities.js';
import { type Checks, createChecks } from './checks.js';
import { type ConfigFiles, createConfigFiles, type TextPlace } from './config-files.js';
import { type Configs, createConfigs } from './configs.js';
import { createDocuments, type Documents } from './documents.js';
import { createFailures, type Failures } from './failures.js';
import { createFolders, type Folders } from './folders.js';
import type { Host } from './host.js';
import { createIgnoredFiles, isIgnoreFile } from './ignored-files.js';
import { createPositions, type Encoding, type Positions } from './positions.js';
import { createPublisher, type Publisher } from './publish.js';
import { createReports, type Reports } from './reports.js';
import { createCheckers } from './rules.js';
import { createSettings, type SettingsSource } from './settings.js';
import { createSiblingFiles, type SiblingFiles } from './sibling-files.js';
import { toPath } from './uris.js';
import { registerInterests } from './watch.js';
import { WORDS, type Words } from './words.js';

/** What a server knows while it serves one client. */
export interface Session {
  readonly connection: Connection;
  readonly host: Host;
  readonly params: InitializeParams;
  readonly abilities: ClientAbilities;
  readonly positions: Positions;
  readonly failures: Failures;
  readonly settings: SettingsSource;
  readonly folders: Folders;
  readonly documents: Documents;
  readonly configs: Configs;
  readonly baselines: Baselines;
  readonly checks: Checks;
  readonly siblings: SiblingFiles;
  readonly reports: Reports;
  readonly publisher: Publisher;
  readonly files: ConfigFiles;
  readonly words: Words;
  /** The URIs of the files on which the checks of the workspace reported. */
  readonly reported: Set<string>;
  /** Has a step taken once the client is ready. */
  onReady(step: () => Promise<void>): void;
  /** The path of the configuration that the editor's settings choose for a URI, if they do. */
  chosenConfig(scope: string): Promise<string | undefined>;
  /** What a file is to us; undefined: a text, or nothing. */
  kindOf(document: TextPlace): Promise<FileKind | undefined>;
  /** Whether a file can change what is said of others: it is a configuration, a list, a baseline or an ignore file. */
  decides(path: string): boolean;
  /** Forgets all that was read and worked out: configuration or settings have changed. */
  reset(): void;
}

export interface SessionNeeds {
  readonly connection: Connection;
  readonly host: Host;
  readonly params: InitializeParams;
  readonly abilities: ClientAbilities;
  readonly encoding: Encoding;
}

/** Puts the parts together for a client that has introduced itself. */
export function createSession(needs: SessionNeeds): Session {
  const { connection, host, params, abilities, encoding } = needs;
  let counter = 0;
  const generation = (): number => counter;
  const positions = createPositions(encoding);
  const failures = createFailures(connection);
  const settings = createSettings(connection, params);
  const folders = createFolders(connection, params, abilities.workspaceFolders);
  const documents = createDocuments(connection, positions, folders.pathOf, failures.complain);
  const openAt = (path: string) => documents.all().find((document) => document.path === path);
  const openText = (path: string): string | undefined => openAt(path)?.text;
  const configs = createConfigs(host, openText, (path) =>
    failures.show(WORDS[settings.locale].noConfig(path)),
  );
  const baselines = createBaselines(host, openText);
  const checkers = createCheckers();
  const chosenConfig = async (scope: string): Promise<string | undefined> =>
    choosePath((await settings.for(scope)).configFile, folders.around(toPath(scope)) ?? folders.all[0]);
  const kindOf: Session['kindOf'] = async ({ path, uri }) => configs.kindOf(path, await chosenConfig(uri));
  const siblings = createSiblingFiles(host);
  const ignored = createIgnoredFiles(host, configs, folders);
  const checks = createChecks({
    settings,
    configs,
    ignored,
    baselines,
    checkers,
    siblings,
    chosenConfig,
    generation,
  });
  const steps: (() => Promise<void>)[] = [() => registerInterests(connection, abilities)];
  connection.onInitialized(() => {
    folders.follow();
    for (const step of steps) void failures.guard(step, undefined);
  });
  const reports = createReports({
    connection,
    checks,
    configs,
    settings,
    failures,
    positions,
    kindOf,
    generation,
  });
  return {
    ...needs,
    positions,
    failures,
    settings,
    folders,
    documents,
    configs,
    baselines,
    checks,
    siblings,
    reports,
    publisher: createPublisher({ connection, documents, reports, abilities }),
    files: createConfigFiles({
      host,
      configs,
      baselines,
      folders,
      positions,
      abilities,
      openAt,
      chosenConfig,
      settings,
    }),
    chosenConfig,
    kindOf,
    reported: new Set(),
    onReady: (step) => void steps.push(step),
    get words() {
      return WORDS[settings.locale];
    },
    decides: (path) => configs.reads(path) || isBaseline(path) || isIgnoreFile(path),
    reset: () => {
      counter++;
      configs.invalidate();
      baselines.invalidate();
      checkers.clear();
      siblings.clear();
      ignored.clear();
    },
  };
}

/** A path of the settings counts from the workspace folder. */
function choosePath(configFile: string, root: string | undefined): string | undefined {
  if (configFile === '') return undefined;
  const path = configFile.replaceAll('\\', '/');
  return root === undefined ? path : resolvePath(root, path);
}
