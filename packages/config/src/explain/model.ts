import type { Audience, Level } from '@geestdrift/engine';

/** Where a value comes from; lines and columns count from 1. */
export type Origin =
  | {
      readonly source: 'file';
      readonly file: string;
      readonly line?: number;
      readonly column?: number;
      /** Which override of the file, from 1; absent for what stands at its top. */
      readonly override?: number;
    }
  | { readonly source: 'preset'; readonly preset: string }
  | { readonly source: 'flag'; readonly flag: string }
  /** The checked text itself: a comment, or its front matter. */
  | { readonly source: 'text'; readonly line?: number }
  /** The name of the checked file. */
  | { readonly source: 'name' }
  | { readonly source: 'default' };

/** A value, and where it comes from. */
export interface Sourced<Value> {
  readonly value: Value;
  readonly from: Origin;
}

/** What holds for a rule or list. */
export interface ExplainedRule extends Readonly<Record<Audience, Sourced<Level>>> {
  readonly options: Readonly<Record<string, Sourced<unknown>>>;
}

/** A list that holds: the id that its findings bear, and its path. */
export interface ExplainedList extends Sourced<string> {
  readonly path: string;
}

/** What holds for one file, each value with where it comes from. */
export interface Explained {
  readonly file: string;
  /** The configuration that holds for the file; null: none. */
  readonly config: string | null;
  /** What that builds on, as it counts: files and presets, later ones win. */
  readonly extends: readonly string[];
  readonly root: Sourced<boolean>;
  /** null: the stricter severity of the two holds. */
  readonly audience: Sourced<Audience | null>;
  /** null: the file's name tells none. */
  readonly format: Sourced<string | null>;
  readonly encoding: Sourced<string>;
  /** Whether a check of the folder passes the file over, and by which pattern. */
  readonly ignored: Sourced<boolean> & { readonly pattern?: string };
  readonly ignore: readonly Sourced<string>[];
  readonly klantwoorden: readonly Sourced<string>[];
  /** Later ones win. */
  readonly lists: readonly ExplainedList[];
  readonly rules: Readonly<Record<string, ExplainedRule>>;
}
