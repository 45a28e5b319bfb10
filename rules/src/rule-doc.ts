import type { Audience, Level, Localized, OptionSpec, Range } from '@geestdrift/engine';

/** What `explain` and a rule's page tell besides what the engine needs. */
export interface RuleDoc {
  readonly id: string;
  readonly title: Localized;
  readonly why: Localized;
  readonly flagged: Localized;
  readonly ignored: Localized;
  readonly source: Localized;
  readonly severity: Readonly<Record<Audience, Level>>;
  /** For a rule that is off until it is asked for: the severity it then has. */
  readonly optIn?: Readonly<Partial<Record<Audience, Level>>>;
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly examples: readonly {
    readonly text: string;
    /** Where the text has what is found. */
    readonly match: Range;
    readonly after: readonly string[];
  }[];
  readonly nearMisses: readonly string[];
}
