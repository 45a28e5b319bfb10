import { ConfigError, folderOf, relativeTo } from '@geestdrift/config';
import { addList } from '@geestdrift/config/edit';
import { resolvePath } from '@geestdrift/config/paths';
import {
  addSuppressions,
  nameFrom,
  readSuppressions,
  SUPPRESSIONS_FILE,
  writeSuppressions,
} from '@geestdrift/config/suppressions';
import type { Finding } from '@geestdrift/engine';
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Locale } from '../protocol.js';
import type { Baselines } from './baselines.js';
import type { ClientAbilities } from './capabilities.js';
import type { Configs } from './configs.js';
import type { OpenDocument, TextChange } from './documents.js';
import type { Folders } from './folders.js';
import { type Host, LIST_FALLBACK } from './host.js';
import { listsOf } from './lists-of.js';
import type { Positions } from './positions.js';
import { RefusedError } from './refused-error.js';
import type { SettingsSource } from './settings.js';
import { nameAlone, toUri } from './uris.js';
import { WORDS } from './words.js';
import { differenceOf, type EditedText, toWorkspaceEdit } from './workspace-edits.js';

const CONFIG_FILE = 'geestdrift.config.yaml';
const LIST_FILE = 'verboden-woorden.yaml';

/** A file of configuration as it now stands, in the editor or on disk. */
interface ConfigText extends EditedText {
  readonly path: string;
}

/**
 * Edits of the configuration and the lists that hold for a text. A file that is not there is made, beside the text's
 * workspace folder's other files. All throw ConfigError where a file is broken, RefusedError where there is no place for one.
 */
export interface ConfigFiles {
  /** Edits the nearest configuration. */
  editConfig(document: TextPlace, change: ChangeText): Promise<WorkspaceEdit>;
  /** Edits the first list, and names a new one in the configuration. */
  editList(document: TextPlace, change: ChangeText): Promise<WorkspaceEdit>;
  /** Puts findings into the baseline that holds for the text, as the command line writes it. */
  suppress(document: TextPlace, findings: readonly Finding[]): Promise<WorkspaceEdit>;
  /** Edits a file of configuration. */
  editFile(path: string, change: ChangeText): Promise<WorkspaceEdit>;
  /** The paths of the lists that hold for a text, by the id that their findings bear; those of packages are not ours. */
  listsFor(document: TextPlace): Promise<ReadonlyMap<string, string>>;
}

/** The text for which the configuration holds. */
export type TextPlace = Pick<OpenDocument, 'uri' | 'path'>;

/** The edits that make the change (UTF-16 offsets of `text`); `path` decides between YAML, JSON and CSV; `locale`: of a new file's comment. */
export type ChangeText = (text: string, path: string, locale: Locale) => readonly TextChange[];

export interface ConfigFilesNeeds {
  readonly host: Host;
  readonly configs: Configs;
  readonly baselines: Baselines;
  readonly folders: Folders;
  readonly positions: Positions;
  readonly abilities: ClientAbilities;
  readonly openAt: (path: string) => OpenDocument | undefined;
  readonly settings: Pick<SettingsSource, 'locale'>;
  readonly chosenConfig: (scope: string) => Promise<string | undefined>;
}

export function createConfigFiles(needs: ConfigFilesNeeds): ConfigFiles {
  const { host, configs, baselines, folders, positions, abilities, openAt, chosenConfig, settings } = needs;
  const read = async (path: string): Promise<ConfigText> => {
    const open = openAt(path);
    if (open !== undefined)
      return { path, uri: open.uri, text: open.text, version: open.version, isNew: false };
    const text = await readUtf8(path, host);
    return { path, uri: toUri(path), text: text ?? '', version: null, isNew: text === undefined };
  };
  const rootOf = ({ uri, path }: TextPlace): string => {
    const folder = folders.around(path);
    if (folder === undefined && nameAlone(uri) !== undefined)
      throw new RefusedError(WORDS[settings.locale].openFolder);
    return folder ?? folderOf(path);
  };
  const nearestConfig = async (text: TextPlace): Promise<ConfigText> => {
    const { uri, path } = text;
    const chosen = await chosenConfig(uri);
    const configuration = await configs.configurationFor(path, chosen);
    return read(configuration?.path ?? chosen ?? resolvePath(rootOf(text), CONFIG_FILE));
  };
  /** A baseline holds for what is below it: where the configuration is elsewhere, it lies at the workspace folder's root. */
  const nearestBaseline = async (text: TextPlace): Promise<ConfigText> => {
    const { uri, path } = text;
    if (nameAlone(uri) !== undefined) throw new RefusedError(WORDS[settings.locale].saveFirst);
    const place = await baselines.placeFor(path);
    if (place !== undefined) return read(place);
    const folder = (await configs.configurationFor(path, await chosenConfig(uri)))?.folder;
    const isAbove = folder !== undefined && relativeTo(folder, path) !== undefined;
    return read(resolvePath(isAbove ? folder : rootOf(text), SUPPRESSIONS_FILE));
  };
  const edit = (...changed: { target: ConfigText; edits: readonly TextChange[] }[]): WorkspaceEdit =>
    toWorkspaceEdit(changed, positions, abilities);
  const changed = (target: ConfigText, change: ChangeText) => ({
    target,
    edits: change(target.text, target.path, settings.locale),
  });
  return {
    editConfig: async (document, change) => edit(changed(await nearestConfig(document), change)),
    editList: async (document, change) => {
      const config = await nearestConfig(document);
      const [first] = listsOf(config.text, config.path);
      const list = await read(first ?? config.path.replace(/[^/]*$/, LIST_FILE));
      const named = changed(config, (text, path, locale) =>
        first === undefined ? addList(text, LIST_FILE, path, locale) : [],
      );
      return edit(changed(list, change), named);
    },
    suppress: async (document, findings) => {
      const target = await nearestBaseline(document);
      const name = nameFrom(target.path, document.path);
      return edit({ target, edits: suppressIn(target, name, findings) });
    },
    editFile: async (path, change) => edit(changed(await read(path), change)),
    listsFor: async ({ uri, path }) => {
      const lists =
        (await configs.configurationFor(path, await chosenConfig(uri)))?.lists ?? new Map<string, string>();
      return new Map([...lists].filter(([, list]) => !list.includes('/node_modules/')));
    },
  };
}

/** Throws ConfigError for a list in the encoding of old Windows: an editor takes it for UTF-8, and saves it spoilt. */
async function readUtf8(path: string, host: Host): Promise<string | undefined> {
  try {
    return await host.readFile(path);
  } catch (error) {
    const other = await host.readFile(path, LIST_FALLBACK).catch(() => undefined);
    if (other === undefined) throw error;
    const found = { nl: LIST_FALLBACK, en: LIST_FALLBACK };
    const expected = { nl: 'UTF-8; sla het bestand eerst zo op', en: 'UTF-8; save the file so first' };
    throw new ConfigError('wrong-type', path, undefined, found, expected);
  }
}

/** Throws the first mistake of a broken file: it is not written over. */
function suppressIn(
  { path, text, isNew }: ConfigText,
  name: string,
  findings: readonly Finding[],
): readonly TextChange[] {
  const read = isNew ? undefined : readSuppressions({ path, text });
  const [mistake] = read?.errors ?? [];
  if (mistake !== undefined) throw mistake;
  return differenceOf(
    text,
    writeSuppressions(addSuppressions(read?.suppressions ?? new Map(), name, findings)),
  );
}
