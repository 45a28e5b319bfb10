import { LEVELS } from '@geestdrift/config';
import { AUDIENCES } from '@geestdrift/engine';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import {
  DEFAULT_SETTINGS,
  type InitializationOptions,
  type Locale,
  SECTION,
  type Settings,
} from '../protocol.js';

/** The settings that hold for a text. */
export interface SettingsSource {
  for(uri: string): Promise<Settings>;
  /** Of the whole window. */
  readonly locale: Locale;
  /** Takes what `didChangeConfiguration` sent, and forgets what was asked before. */
  change(sent: unknown): void;
  /** Forgets what holds for a text that was closed. */
  forget(uri: string): void;
}

/** Asks the client for each text, where it can be asked; else holds what the client sent. */
export function createSettings(connection: Connection, params: InitializeParams): SettingsSource {
  const options = readOptions(params);
  const pulls = params.capabilities.workspace?.configuration === true;
  const asked = new Map<string, Promise<Settings>>();
  let held = readSettings(options.settings, DEFAULT_SETTINGS);
  let { locale } = held;
  const ask = async (uri: string): Promise<Settings> => {
    try {
      const sent = await connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION });
      const settings = readSettings(sent, held);
      locale = settings.locale;
      return settings;
    } catch {
      return held;
    }
  };
  return {
    get locale() {
      return locale || localeOf(params.locale);
    },
    for: (uri) => {
      if (!pulls) return Promise.resolve(held);
      const known = asked.get(uri) ?? ask(uri);
      asked.set(uri, known);
      return known;
    },
    change: (sent) => {
      asked.clear();
      const section = (sent as Record<string, unknown> | null | undefined)?.[SECTION];
      if (section === undefined) return;
      held = readSettings(section, DEFAULT_SETTINGS);
      locale = held.locale;
    },
    forget: (uri) => void asked.delete(uri),
  };
}

/** What the client gave with `initialize`, as far as it is usable. */
export function readOptions(params: InitializeParams): InitializationOptions {
  const options: unknown = params.initializationOptions;
  return typeof options === 'object' && options !== null ? options : {};
}

/** The language of messages where the settings name none: English in an English editor, else Dutch, as on the command line. */
function localeOf(name: string | undefined): Locale {
  return name !== undefined && /^en/i.test(name) ? 'en' : 'nl';
}

/** Settings come from a file that a person writes: what has another type than it should is left as it was. */
function readSettings(sent: unknown, before: Settings): Settings {
  if (typeof sent !== 'object' || sent === null) return before;
  const given = sent as Readonly<Record<string, unknown>>;
  const oneOf = <T>(name: keyof Settings, values: readonly T[]): T =>
    values.includes(given[name] as T) ? (given[name] as T) : (before[name] as T);
  return {
    enable: oneOf('enable', [true, false]),
    audience: oneOf('audience', ['', ...AUDIENCES]),
    configFile: typeof given.configFile === 'string' ? given.configFile : before.configFile,
    rules: readRules(given.rules) ?? before.rules,
    run: oneOf('run', ['onType', 'onSave'] as const),
    locale: oneOf('locale', ['', 'nl', 'en'] as const),
  };
}

function readRules(given: unknown): Settings['rules'] | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const entries = Object.entries(given).filter(([, level]) => (LEVELS as readonly unknown[]).includes(level));
  return Object.fromEntries(entries) as Settings['rules'];
}
