import type { Audience, CheckerSettings, CompiledRule, RuleSetting } from '@geestdrift/engine';
import type { MapNode, Position } from './tree.js';

/** How configuration files come in; paths have forward slashes. */
export interface ConfigHost {
  /**
   * The text without BOM; undefined where there is no such file. May throw when it cannot be read, best an `UnreadableError`. `fallback`: the encoding of a
   * file that is no valid UTF-8.
   */
  readFile(path: string, fallback?: string): Promise<string | undefined>;
  /** Whether a file or folder is there. */
  exists(path: string): Promise<boolean>;
  /** The path with symbolic links resolved; absent where there are none. */
  realPath?(path: string): Promise<string>;
}

/** What configuration needs to know of a rule. */
export type RuleFacts = Pick<CompiledRule, 'id' | 'severity' | 'optIn' | 'options'>;

/** The names that a configuration may use. */
export interface Known {
  readonly rules: readonly RuleFacts[];
  readonly formats: readonly string[];
  /** All forms of a customer noun, from its singular; absent: the word as it stands. */
  readonly nounForms?: (singular: string) => readonly string[];
  /** The ids of lists that hold besides those of the configuration. */
  readonly listIds?: readonly string[];
}

/** A format for the files that a glob names. */
export interface FormatChoice {
  readonly files: string;
  readonly format: string;
}

/** What may stand at the top of a configuration as well as in an override. */
export interface Settings {
  readonly audience?: Audience;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Customer nouns that are added, as written. */
  readonly customerNouns: readonly string[];
  readonly formats: readonly FormatChoice[];
  readonly encoding?: string;
  /** Lists of words, as named; the loaded configuration has what they hold. */
  readonly lists?: readonly Extension[];
  /** What was read, with places; absent for a preset. */
  readonly source?: MapNode;
}

/** Settings for the files that one of the globs names; a glob that starts with `!` takes files out. */
export interface Override extends Settings {
  readonly files: readonly string[];
}

/** What one file, or one preset, says. */
export interface Layer extends Settings {
  /** The file's path, or the preset's name. */
  readonly origin: string;
  /** Patterns as in .gitignore. */
  readonly ignore: readonly string[];
  readonly overrides: readonly Override[];
}

/** A file or package that a configuration names, and where it does (1-based). */
export interface Extension extends Position {
  readonly name: string;
}

/** What holds for one file. */
export interface FileSettings {
  readonly audience?: Audience;
  /** The same object for all files to which the same rules apply. */
  readonly checker: CheckerSettings;
  readonly format?: string;
  readonly encoding?: string;
}
