import type { Audience } from './document.js';
import type { Severity } from './finding.js';
import type { Localized } from './match.js';

export type Level = Severity | 'off';

/** A named condition with its argument (null when it takes none). */
export interface ConditionCall {
  readonly name: string;
  readonly argument: unknown;
}

/** A replacement: a text for the focus, or a rewriter of the language by name. */
export type Replacement =
  | { readonly kind: 'text'; readonly template: string; readonly manual: boolean }
  | {
      readonly kind: 'rewriter';
      readonly name: string;
      readonly argument: unknown;
      readonly manual: boolean;
    };

/** An atom: a test of one token. */
export type Atom =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly sets: readonly string[] }
  | {
      readonly kind: 'compound';
      /** Parts that may stand before the stem; empty: none may, unless `anyHead`. */
      readonly heads: readonly string[];
      readonly headSets: readonly string[];
      readonly anyHead: boolean;
      readonly stem: string;
      /** Whether something may follow the stem. */
      readonly anyTail: boolean;
    }
  | { readonly kind: 'class'; readonly name: 'word' | 'number' | 'opaque' | 'any' | 'gap' | 'wide-gap' }
  | { readonly kind: 'marks'; readonly marks: readonly string[] }
  | { readonly kind: 'not'; readonly atom: number };

/** A pattern, compiled. */
export interface Program {
  /** Operations and operands, a space apart, read when they are first run; see `match/opcodes.ts`. */
  readonly code: string;
  /** Names of captures; capture i has the slots 2i + 2 and 2i + 3, slots 0 and 1 are the focus. */
  readonly captures: readonly string[];
}

/** One pattern of a rule, compiled. Atoms are indices into the rule set's table. */
export interface CompiledPattern {
  readonly program: Program;
  /** Every match holds a literal of each of these groups, rarest first: indices into the rule set's table. */
  readonly anchors: readonly number[];
  /** What every match needs besides; only of patterns whose anchors are frequent. */
  readonly needs?: Need;
  readonly replace: readonly Replacement[];
  /** Index of its terms in the rule's table. */
  readonly terms: number;
}

/** A group of anchors by its index, or first {@link ALL} or {@link ANY}, then needs. */
export type Need = number | readonly Need[];
export const ALL = 0;
export const ANY = 1;

/** What the patterns that stand together in a rule file share. */
export interface PatternTerms {
  readonly when: readonly ConditionCall[];
  readonly unless: readonly ConditionCall[];
  /** A match that overlaps a match of one of these is none. */
  readonly except: readonly Program[];
  readonly message: Localized;
  /** The first replacement is a fix. */
  readonly fix: boolean;
  readonly levels: readonly LevelChange[];
  /** It only counts in a document in which no other pattern of the rule found anything. */
  readonly fallback?: boolean;
}

/** Another severity where the conditions hold. */
export interface LevelChange {
  readonly when: readonly ConditionCall[];
  readonly severity: Readonly<Record<Audience, Level>>;
}

/**
 * A literal for the prefilter: `<` stands before it where a word must start there, `>` behind it where one must end
 * (`<klant`, `<welke>`). `$name` stands for the words of a set. One with a space is a phrase: two words that stand together.
 */
export type Anchor = string;

export function isPhrase(anchor: Anchor): boolean {
  return anchor.includes(' ');
}

export interface OptionSpec {
  readonly type: 'number' | 'string' | 'boolean' | 'strings';
  readonly default: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description: Localized;
}

/** An example or near-miss of a rule file. */
export interface RuleExample {
  readonly text: string;
  /** The expected match (UTF-16 range in `text`); absent for a near-miss. */
  readonly match?: { readonly start: number; readonly end: number };
  /** The text after one of the suggestions, the first listed after the best; empty: advice only. */
  readonly after: readonly string[];
  readonly audience: Audience;
  readonly format: string;
}

/** A rule as the engine runs it. */
export interface CompiledRule {
  readonly id: string;
  readonly title: Localized;
  readonly why: Localized;
  readonly severity: Readonly<Record<Audience, Level>>;
  /** For a rule that is off until it is asked for: the audience it is meant for, and its severity there. */
  readonly optIn?: Readonly<Partial<Record<Audience, Level>>>;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Only the first finding of a document counts. */
  readonly firstOnly: boolean;
  /** Where one of these holds, a person judges the proposals: no batch applies them. */
  readonly manualWhen?: readonly ConditionCall[];
  readonly patterns: readonly CompiledPattern[];
  readonly terms: readonly PatternTerms[];
}

/** Rules that share tables of atoms and anchors, and named word sets. */
export interface RuleSet {
  readonly atoms: readonly Atom[];
  /** Groups of literals, each once. */
  readonly anchors: readonly (readonly Anchor[])[];
  /** Word forms by set name; a configuration may add to them. */
  readonly sets: Readonly<Record<string, readonly string[]>>;
  readonly rules: readonly CompiledRule[];
}
