import type { Audience, Level } from '@geestdrift/engine';

/** A rule's severity, for both audiences or for each. */
export type SeverityOption = Level | Readonly<Partial<Record<Audience, Level>>>;

/** What a rule can be set to: as in `geestdrift.config.yaml`. */
export type RuleOption = SeverityOption | readonly [SeverityOption, Readonly<Record<string, unknown>>?];

/** What all plugins know. */
export interface CommonOptions {
  /** Who reads the text; absent: of a rule's two severities the stricter holds. */
  readonly audience?: Audience | null | undefined;
  /** The language of messages, notes and suggestions; `nl` when absent. */
  readonly locale?: 'nl' | 'en' | null | undefined;
  /** Words for a customer besides the built-in ones, in the singular: `['cursist']`. */
  readonly klantwoorden?: string | readonly string[] | null | undefined;
}

/** Options of `retextGeestdrift`. */
export interface Options extends CommonOptions {
  /** Where rules start from: `aanbevolen` when absent. */
  readonly preset?: PresetName | null | undefined;
  /** Rules by id, over what the preset says. */
  readonly rules?: Readonly<Record<string, RuleOption>> | null | undefined;
}

/** Options of a plugin for one rule. */
export interface RuleOptions extends CommonOptions {
  /** The rule's own severity when absent; a rule that is off by default is then a suggestion. */
  readonly severity?: SeverityOption | null | undefined;
  /** The rule's own options: `{ marge: 1.5 }`. */
  readonly options?: Readonly<Record<string, unknown>> | null | undefined;
}

export type PresetName = 'aanbevolen' | 'klantcommunicatie' | 'intern' | 'streng';
