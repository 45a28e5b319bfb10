import { nameOf } from '@geestdrift/config/paths';
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { ClientAbilities } from './capabilities.js';
import type { Configs } from './configs.js';
import type { OpenDocument, TextChange } from './documents.js';
import * as edits from './edits.js';
import type { Folders } from './folders.js';
import type { Host } from './host.js';
import { listsOf } from './lists-of.js';
import type { Positions } from './positions.js';
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
  /** Edits the list of this name; undefined where the configuration names none. */
  editListNamed(document: TextPlace, name: string, change: ChangeText): Promise<WorkspaceEdit | undefined>;
}

/** The text for which the configuration holds. */
type TextPlace = Pick<OpenDocument, 'uri' | 'path'>;

/** The edits that make the change (UTF-16 offsets of `text`); `path` decides between YAML, JSON and CSV. */
type ChangeText = (text: string, path: string) => readonly TextChange[];

export interface ConfigFilesNeeds {
  readonly host: Host;
  readonly configs: Configs;
  readonly folders: Folders;
  readonly positions: Positions;
  readonly abilities: ClientAbilities;
  readonly openAt: (path: string) => OpenDocument | undefined;
  readonly chosenConfig: (scope: string) => Promise<string | undefined>;
}

export function createConfigFiles(needs: ConfigFilesNeeds): ConfigFiles {
  const { host, configs, folders, positions, abilities, openAt, chosenConfig } = needs;
  const read = async (path: string): Promise<ConfigText> => {
    const open = openAt(path);
    if (open !== undefined)
      return { path, uri: open.uri, text: open.text, version: open.version, isNew: false };
    const text = await host.readFile(path);
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
  return {
    editConfig: async (document, change) => {
      const target = await nearestConfig(document);
      return edit({ target, edits: change(target.text, target.path) });
    },
    editList: async (document, change) => {
      const config = await nearestConfig(document);
      const [first] = listsOf(config.text, config.path);
      const list = await read(first ?? config.path.replace(/[^/]*$/, LIST_FILE));
      const named = first === undefined ? edits.addList(config.text, LIST_FILE, config.path) : [];
      return edit({ target: list, edits: change(list.text, list.path) }, { target: config, edits: named });
    },
    editListNamed: async (document, name, change) => {
      const config = await nearestConfig(document);
      const path = listsOf(config.text, config.path).find(
        (one) => nameOf(one).replace(/\.\w+$/, '') === name,
      );
      if (path === undefined) return undefined;
      const list = await read(path);
      return edit({ target: list, edits: change(list.text, list.path) });
    },
  };
}
