import type { Audience, Level, Localized } from '@geestdrift/engine';
import type { RuleFacts } from '../model.js';

/** A configuration that comes with the product. Without anything said, a rule keeps the catalogue's severity. */
export interface Preset {
  readonly name: string;
  /** What it is for. */
  readonly doc: Localized;
  readonly audience?: Audience;
  /** The severities of a rule, where they differ from the catalogue's. */
  severity?(rule: RuleFacts): Partial<Record<Audience, Level>> | undefined;
}
