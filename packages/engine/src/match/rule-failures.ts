import type { Notice } from '../model/document.js';

/** Rules that threw while a document was checked. Each is reported once and left out from then on; the others go on. */
export class RuleFailures {
  readonly #notices = new Map<string, Notice>();
  readonly #locale: 'nl' | 'en';

  constructor(locale: 'nl' | 'en') {
    this.#locale = locale;
  }

  /** The notices, code `regel-fout`, in the order in which the rules failed. */
  get notices(): readonly Notice[] {
    return [...this.#notices.values()];
  }

  /** Runs a step of a rule over the block that starts at `offset`; undefined when it throws or the rule failed before. */
  guard<T>(ruleId: string, offset: number, step: () => T): T | undefined {
    if (this.#notices.has(ruleId)) return undefined;
    try {
      return step();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const message =
        this.#locale === 'nl'
          ? `De regel ‘${ruleId}’ is overgeslagen: hij liep vast (${reason}).`
          : `The rule ‘${ruleId}’ was left out: it failed (${reason}).`;
      this.#notices.set(ruleId, { code: 'regel-fout', message, offset });
      return undefined;
    }
  }
}
