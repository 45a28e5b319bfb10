import type { Lexicon } from '../lexicon/lexicon.js';
import type { ActivePattern } from '../match/active-pattern.js';
import type { AtomTable } from '../match/atoms.js';
import { conditionsHold, findMatches, type RuleMatch } from '../match/find-matches.js';
import { RuleFailures } from '../match/rule-failures.js';
import { blockSource, createDocumentView } from '../match/views.js';
import type { CheckOptions, CheckResult } from '../model/checking.js';
import { type Block, type Document, OPAQUE } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { Language } from '../model/language.js';
import type { DocumentView } from '../model/match.js';
import { ruleUrl } from '../rule-url.js';
import { tokenize } from '../text/tokenize.js';
import { audienceOf, isReported, lesser, levelFor } from './audience.js';
import { noticeDirectives } from './directive-notices.js';
import { fillMessage } from './fill-message.js';
import { LanguageGate } from './language.js';
import type { Prefilter } from './prefilter.js';
import { rewrite } from './rewrite.js';
import { suppress } from './suppress.js';
import { reportUnused } from './unused.js';

/** What a checker has made ready. */
export interface Prepared {
  /** All rules, those that are off too, and the report on exceptions itself. */
  readonly ruleIds: readonly string[];
  readonly patterns: readonly ActivePattern[];
  readonly prefilter: Prefilter;
  readonly atoms: AtomTable;
  readonly lexicon: Lexicon | undefined;
  readonly language: Language;
  readonly locale: 'nl' | 'en';
}

/** How many blocks back tokens are kept for neighbours that look at them. */
const KEPT = 8;

/** The way of a document: prefilter → language → parse → match → rewrite → suppress. */
export function checkDocument(prepared: Prepared, document: Document, options: CheckOptions): CheckResult {
  const audience = audienceOf(document, options.audience);
  const view = createDocumentView(
    document.blocks.length,
    (index) =>
      blockSource(document.blocks[index] as Block, (text) => tokenize(text, prepared.language.abbreviations)),
    audience,
    document.source,
  );
  const gate = new LanguageGate(document, prepared.language);
  const failures = new RuleFailures(prepared.locale);
  const found: Finding[] = [];
  const fallbacks: Finding[] = [];
  const reported = new Set<string>();
  const isWanted = (active: ActivePattern): boolean =>
    isReported(levelFor(active.severity, audience)) && !isSettled(active, reported);
  document.blocks.forEach((block, index) => {
    for (const match of matchesIn(prepared, block, index, view, gate, failures, isWanted)) {
      // A block may hold several matches of a rule of which the first alone counts.
      if (!isWanted(match.active)) continue;
      const finding = failures.guard(match.ruleId, block.start, () =>
        toFinding(prepared, match, block, document, view),
      );
      if (finding === undefined) continue;
      reported.add(keyOf(match.active));
      (match.active.terms.fallback === true ? fallbacks : found).push(finding);
    }
    view.forget(index - KEPT);
  });
  found.push(...fallbacks.filter(({ ruleId }) => !reported.has(ruleId)));
  found.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const { findings, unused } = suppress(document, found);
  const notices = [
    ...document.notices,
    ...noticeDirectives(document, prepared.ruleIds, prepared.locale),
    ...failures.notices,
  ];
  if (options.reportUnused !== true) return { findings, notices };
  const extra = unused.map((directive) => reportUnused(directive, document, prepared.locale));
  const all = [...findings, ...extra].sort((a, b) => a.range.start - b.range.start);
  return { findings: all, notices };
}

/** What a rule reports is counted under its id, what its fallback patterns report apart. */
function keyOf({ rule, terms }: ActivePattern): string {
  return terms.fallback === true ? `${rule.id}/fallback` : rule.id;
}

/** A rule of which only the first finding counts has it already; a fallback need not be looked for behind a finding. */
function isSettled(active: ActivePattern, reported: ReadonlySet<string>): boolean {
  const { rule, terms } = active;
  if (terms.fallback === true && reported.has(rule.id)) return true;
  return rule.firstOnly && reported.has(keyOf(active));
}

function matchesIn(
  prepared: Prepared,
  block: Block,
  index: number,
  document: DocumentView,
  gate: LanguageGate,
  failures: RuleFailures,
  isWanted: (pattern: ActivePattern) => boolean,
): readonly RuleMatch[] {
  const text = block.scan ?? block.prose().text;
  const candidates = prepared.prefilter
    .candidates(text)
    .filter((order) => isWanted(prepared.patterns[order] as ActivePattern));
  const { patterns, atoms, language } = prepared;
  const lexicon = prepared.lexicon?.mayHold(text) === true ? prepared.lexicon : undefined;
  if ((candidates.length === 0 && lexicon === undefined) || !gate.isOwn(index)) return [];
  const view = document.block(index);
  if (view === undefined) return [];
  const found =
    candidates.length === 0
      ? []
      : findMatches(view, block.start, patterns, candidates, atoms, language, failures);
  return lexicon?.complete(found, view, block.start, { language, failures }) ?? found;
}

function toFinding(
  prepared: Prepared,
  match: RuleMatch,
  block: Block,
  document: Document,
  view: DocumentView,
): Finding | undefined {
  const { rule, terms } = match.active;
  let level = levelFor(match.active.severity, view.audience);
  for (const change of terms.levels) {
    if (conditionsHold(match, change.when, [], prepared.language)) {
      level = lesser(level, levelFor(change.severity, view.audience));
    }
  }
  if (!isReported(level)) return undefined;
  const range = match.block.placeOf(match.focus);
  const { suggestions, fix } = rewrite(match, block, document.source, prepared.language, prepared.locale);
  return {
    ruleId: rule.id,
    severity: level,
    message: fillMessage(terms.message[prepared.locale], textOf(match)),
    range,
    actual: document.source.slice(range.start, range.end),
    ...(fix === undefined ? {} : { fix }),
    suggestions,
    url: ruleUrl(rule.id),
  };
}

/** The words found, on one line; `…` stands for what is no prose among them. */
function textOf(match: RuleMatch): string {
  const { tokens, text } = match.block;
  const from = tokens[match.focus.start]?.start ?? 0;
  return text
    .slice(from, tokens[match.focus.end - 1]?.end ?? from)
    .replaceAll(OPAQUE, '…')
    .replace(/\s+/g, ' ');
}
