import type { ActivePattern } from '../match/active-pattern.js';
import type { CheckOptions, CheckResult } from '../model/checking.js';
import type { Block, Document, Notice } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import { tokenize } from '../text/tokenize.js';
import { audienceOf } from './audience.js';
import { candidatesOf, checkBlock, type Found, type Prepared, startRun } from './check-block.js';
import { noticeDirectives } from './directive-notices.js';
import { suppress } from './suppress.js';
import { reportUnused } from './unused.js';

/** How many blocks back tokens are kept for neighbours that look at them. */
const KEPT = 8;

/** The way of a document: prefilter → language → parse → match → rewrite → suppress. */
export function checkDocument(prepared: Prepared, document: Document, options: CheckOptions): CheckResult {
  const { abbreviations } = prepared.language;
  const audience = audienceOf(document, options.audience);
  const stream = (block: Block) => tokenize(block.prose().text, abbreviations);
  const run = startRun(prepared, document, audience, (block) => ({ block, stream }), options.siblings);
  const selection = new Selection();
  // All at once: the automaton's tables stay in the processor's cache.
  const candidates = document.blocks.map((_, index) => candidatesOf(run, index));
  let forgotten = 0;
  for (const [index, own] of candidates.entries()) {
    if (own.length === 0) continue;
    for (const found of checkBlock(run, index, own, selection.isOpen)) selection.add(found);
    for (; forgotten <= index - KEPT; forgotten++) run.view.forget(forgotten);
  }
  return finish(prepared, document, selection.findings(), run.failures.notices, options);
}

/** Keeps what counts of all that is found: of some rules the first finding alone, fallbacks where nothing else was found. */
export class Selection {
  readonly #found: Finding[] = [];
  readonly #fallbacks: Finding[] = [];
  readonly #reported = new Set<string>();

  /** Whether a finding of this pattern would still count; a fallback need not be looked for behind a finding. */
  readonly isOpen = ({ rule, terms }: ActivePattern): boolean => {
    if (terms.fallback === true && this.#reported.has(rule.id)) return false;
    return !(rule.firstOnly && this.#reported.has(keyOf({ rule, terms })));
  };

  add({ active, finding }: Found): void {
    if (!this.isOpen(active)) return;
    this.#reported.add(keyOf(active));
    (active.terms.fallback === true ? this.#fallbacks : this.#found).push(finding);
  }

  /** In document order. */
  findings(): Finding[] {
    const fallbacks = this.#fallbacks.filter(({ ruleId }) => !this.#reported.has(ruleId));
    return [...this.#found, ...fallbacks].sort(
      (a, b) => a.range.start - b.range.start || a.range.end - b.range.end,
    );
  }
}

/** What a rule reports is counted under its id, what its fallback patterns report apart. */
function keyOf({ rule, terms }: Pick<ActivePattern, 'rule' | 'terms'>): string {
  return terms.fallback === true ? `${rule.id}/fallback` : rule.id;
}

/** Suppresses what the document's comments say, and adds what is to be told besides. */
export function finish(
  prepared: Prepared,
  document: Document,
  found: readonly Finding[],
  failed: readonly Notice[],
  options: CheckOptions,
): CheckResult {
  const { findings, unused } = suppress(document, found);
  const told = document.notices.map((notice) => ({ ...notice, message: notice.message[prepared.locale] }));
  const notices = [...told, ...noticeDirectives(document, prepared, prepared.locale), ...failed];
  if (options.reportUnused !== true) return { findings, notices };
  const extra = unused.map((directive) => reportUnused(directive, document, prepared.locale));
  return { findings: [...findings, ...extra].sort((a, b) => a.range.start - b.range.start), notices };
}
