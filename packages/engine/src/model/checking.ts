import type { Audience, Notice } from './document.js';
import type { Finding } from './finding.js';
import type { Siblings } from './siblings.js';

export interface CheckOptions {
  /** The audience where the document itself does not state one; absent: the stricter severity of both. */
  readonly audience?: Audience | undefined;
  /** Report directives that suppress nothing, as findings of `ongebruikte-uitzondering`. */
  readonly reportUnused?: boolean;
  /** Read only where a rule asks for them. */
  readonly siblings?: Siblings | undefined;
}

export interface CheckResult {
  /** In document order. */
  readonly findings: readonly Finding[];
  /** The document's own, then those of rules that failed. */
  readonly notices: readonly Notice[];
}
