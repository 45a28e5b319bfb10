import { addList } from '@geestdrift/config/edit';
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Locale } from '../protocol.js';
import type { ClientAbilities } from './capabilities.js';
import type { Configs } from './configs.js';
import type { OpenDocument, TextChange } from './documents.js';
import type { Folders } from './folders.js';
import { type Host, LIST_FALLBACK } from './host.js';
import { listsOf } from './lists-of.js';
import type { Positions } from './positions.js';
import type { SettingsSource } from './settings.js';
import { toUri } from './uris.js';
import { type EditedText, toWorkspaceEdit } from './workspace-edits.js';

const CONFIG_FILE = 'geestdrift.config.yaml';
const LIST_FILE = 'verboden-woorden.yaml';

/** A file of configuration as it now stands, in the editor or on disk. */
interface ConfigText extends EditedText {
  readonly path: string;
}

/**
 * Edits of the configuration and the lists that hold for a text. A file that is not there is made, beside the text's
 * workspace folder's other files. All throw ConfigError where a file is broken.
 */
export interface ConfigFiles {
  /** Edits the nearest configuration. */
  editConfig(document: TextPlace, change: ChangeText): Promise<WorkspaceEdit>;
  /** Edits the first list, and names a new one in the configuration. */
  editList(document: TextPlace, change: ChangeText): Promise<WorkspaceEdit>;
  /** Edits a file of configuration. */
  editFile(path: string, change: ChangeText): Promise<WorkspaceEdit>;
  /** The paths of the lists that hold for a text, by the id that their findings bear; those of packages are not ours. */
  listsFor(document: TextPlace): Promise<ReadonlyMap<string, string>>;
}

/** The text for which the configuration holds. */
type TextPlace = Pick<OpenDocument, 'uri' | 'path'>;

/** The edits that make the change (UTF-16 offsets of `text`); `path` decides between YAML, JSON and CSV; `locale`: of a new file's comment. */
type ChangeText = (text: string, path: string, locale: Locale) => readonly TextChange[];

export interface ConfigFilesNeeds {
  readonly host: Host;
  readonly configs: Configs;
  readonly folders: Folders;
  readonly positions: Positions;
  readonly abilities: ClientAbilities;
  readonly openAt: (path: string) => OpenDocument | undefined;
  readonly settings: Pick<SettingsSource, 'locale'>;
  readonly chosenConfig: (scope: string) => Promise<string | undefined>;
}

export function createConfigFiles(needs: ConfigFilesNeeds): ConfigFiles {
  const { host, configs, folders, positions, abilities, openAt, chosenConfig, settings } = needs;
  const read = async (path: string): Promise<ConfigText> => {
    const open = openAt(path);
    if (open !== undefined)
      return { path, uri: open.uri, text: open.text, version: open.version, isNew: false };
    const text = await host.readFile(path, LIST_FALLBACK);
    return { path, uri: toUri(path), text: text ?? '', version: null, isNew: text === undefined };
  };
  const nearestConfig = async ({ uri, path }: TextPlace): Promise<ConfigText> => {
    const chosen = await chosenConfig(uri);
    const configuration = await configs.configurationFor(path, chosen);
    const folder = folders.around(path) ?? path.slice(0, path.lastIndexOf('/'));
    return read(configuration?.path ?? chosen ?? `${folder}/${CONFIG_FILE}`);
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
    editFile: async (path, change) => edit(changed(await read(path), change)),
    listsFor: async ({ uri, path }) => {
      const lists =
        (await configs.configurationFor(path, await chosenConfig(uri)))?.lists ?? new Map<string, string>();
      return new Map([...lists].filter(([, list]) => !list.includes('/node_modules/')));
    },
  };
}
