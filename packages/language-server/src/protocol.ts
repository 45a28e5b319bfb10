export { IGNORED_FOLDERS } from '@geestdrift/config/limits';
export { toListEntry } from './list-entry.js';

/** The languages of messages. */
export type Locale = 'nl' | 'en';

/** Who reads a text: customers, or the organisation itself. */
export type Audience = 'klant' | 'intern';

/** A rule's severity, as the settings write it. */
export type RuleLevel = 'off' | 'suggestion' | 'warning' | 'error';

/** The editor's settings, section `geestdrift`. */
export interface Settings {
  readonly enable: boolean;
  /** The audience of texts for which the configuration says nothing; `''`: unknown. */
  readonly audience: '' | Audience;
  /** This configuration and not the nearest; relative to the workspace folder; `''`: the nearest. */
  readonly configFile: string;
  /** Wins over the configuration. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
  readonly run: 'onType' | 'onSave';
  /** `''`: the editor's own language. */
  readonly locale: '' | Locale;
}

/** Configurations by name, and what they may refer to, lists above all. */
export const SETTINGS_FILES: readonly string[] = ['**/.geestdriftrc', '**/*.{yaml,yml,json,csv,tsv}'];

/** The name of the section in the editor's settings. */
export const SECTION = 'geestdrift';

export const DEFAULT_SETTINGS: Settings = {
  enable: true,
  audience: '',
  configFile: '',
  rules: {},
  run: 'onType',
  locale: '',
};

/** What a client may give with `initialize`. */
export interface InitializationOptions {
  readonly settings?: Partial<Settings>;
  /** `client`: files are read by the requests below. A browser has no other way. */
  readonly files?: 'own' | 'client';
  /** Milliseconds between the last keystroke and a check; 150 where it is not given. */
  readonly debounce?: number;
}

/** Requests of the server, where files are read by the client. */
export const READ_FILE = 'geestdrift/readFile';
export interface ReadFileParams {
  readonly uri: string;
}
export interface ReadFileResult {
  /** `null`: there is no such file. */
  readonly text: string | null;
}
/** Whether a file or folder is there: `{uri}` → boolean. */
export const EXISTS = 'geestdrift/exists';
/** The files of known formats below a folder; nothing is wanted of {@link IGNORED_FOLDERS}. */
export const FIND_FILES = 'geestdrift/findFiles';
export interface FindFilesParams {
  readonly folder: string;
  /** Only those right in the folder. */
  readonly shallow?: boolean;
}
export interface FindFilesResult {
  readonly uris: readonly string[];
}

/** Notification of the server, after each check of an open text. */
export const STATUS = 'geestdrift/status';
export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  readonly errors: number;
  readonly warnings: number;
  readonly suggestions: number;
  readonly audience: Audience | null;
  readonly audienceFrom: AudienceFrom;
  readonly enabled: boolean;
}
/** What told the audience. */
export type AudienceFrom = 'comment' | 'front matter' | 'configuration' | 'setting' | 'unknown';

/** The server's commands for `workspace/executeCommand`. */
export const COMMANDS = {
  /** Checks all files of all workspace folders, with progress. No arguments. Gives the numbers of files and findings. */
  checkWorkspace: 'geestdrift.checkWorkspace',
  /** `[uri, audience]`: edits the nearest configuration, or makes one. */
  setAudience: 'geestdrift.setAudience',
  /** `[ruleId]` */
  openRulePage: 'geestdrift.openRulePage',
  /** `[uri, ruleId]`: switches the rule off in the nearest configuration. */
  ignoreInConfiguration: 'geestdrift.ignoreInConfiguration',
  /** `[uri, word, instead?]`: puts the word on the nearest list, or makes one. `instead`: a text or several. */
  forbidWord: 'geestdrift.forbidWord',
  /** `[uri, word]`: no rule or list flags the word any more. */
  allowWord: 'geestdrift.allowWord',
} as const;
