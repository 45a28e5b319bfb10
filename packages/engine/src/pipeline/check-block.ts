import type { Lexicon } from '../lexicon/lexicon.js';
import type { ActivePattern } from '../match/active-pattern.js';
import type { AtomTable } from '../match/atoms.js';
import { conditionsHold, findMatches, type RuleMatch } from '../match/find-matches.js';
import { RuleFailures } from '../match/rule-failures.js';
import {
  type Answers,
  type ForgetfulDocument,
  LazyDocumentView,
  type Onlooker,
  type ViewSource,
} from '../match/views.js';
import type { Audience } from '../model/document.js';
import { type Block, type Document, OPAQUE, type Range } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { Language } from '../model/language.js';
import type { BlockView } from '../model/match.js';
import type { Siblings } from '../model/siblings.js';
import { ruleUrl } from '../rule-url.js';
import { isReported, lesser, levelFor } from './audience.js';
import { fillMessage } from './fill-message.js';
import { LanguageGate } from './language.js';
import { mergeReadings } from './merge-readings.js';
import type { Prefilter } from './prefilter.js';
import type { Prefilters } from './prefilters.js';
import { rewrite, textRange } from './rewrite.js';

/** What a checker has made ready. */
export interface Prepared {
  /** All rules, those that are off too, and the report on exceptions itself. */
  readonly ruleIds: readonly string[];
  /** undefined: lists are no matter of who checks. */
  readonly listIds: readonly string[] | undefined;
  readonly patterns: readonly ActivePattern[];
  readonly prefilters: Prefilters;
  readonly atoms: AtomTable;
  readonly lexicon: Lexicon | undefined;
  readonly language: Language;
  readonly locale: 'nl' | 'en';
}

/** One check of one document. */
export interface Run {
  readonly prepared: Prepared;
  readonly prefilter: Prefilter;
  readonly document: Document;
  readonly view: ForgetfulDocument;
  readonly gate: LanguageGate;
  readonly failures: RuleFailures;
  readonly sourceAt: SourceAt;
}

/** Gives what the view of a block is made of; without an index it is a further reading of one. */
export type SourceAt = (block: Block, index?: number) => ViewSource;

/** A finding, and the pattern that made it. */
export interface Found {
  readonly active: ActivePattern;
  readonly finding: Finding;
}

/** What a session brings along; `prefilter`: not the one for this version alone. */
interface SessionParts {
  readonly onlooker?: Onlooker;
  readonly answers?: Answers;
  readonly prefilter?: Prefilter;
}

/** Starts a check. */
export function startRun(
  prepared: Prepared,
  document: Document,
  audience: Audience | undefined,
  sourceAt: SourceAt,
  siblings: Siblings | undefined,
  { onlooker, answers, prefilter }: SessionParts = {},
): Run {
  const view = new LazyDocumentView(
    document.blocks.length,
    (index) => sourceAt(document.blocks[index] as Block, index),
    audience,
    document,
    { onlooker, siblings, answers },
  );
  const gate = new LanguageGate(document, prepared.language, onlooker);
  const failures = new RuleFailures(prepared.locale);
  const own = prefilter ?? prepared.prefilters.of(view);
  return { prepared, prefilter: own, document, view, gate, failures, sourceAt };
}

/** What may find something in a block, or in a further reading of it. */
export interface Candidates {
  readonly block: Block;
  /** Patterns, by their order. */
  readonly patterns: readonly number[];
  /** The words of lists, where the block may hold one. */
  readonly lexicon: Lexicon | undefined;
}

/** What may find something in a block, and in each of its readings, that is reported to the audience; empty for most blocks. */
export function candidatesOf(run: Run, index: number): readonly Candidates[] {
  const block = run.document.blocks[index] as Block;
  const own = candidatesIn(run, block);
  const { readings } = block;
  if (readings === undefined) return own === undefined ? NONE : [own];
  const further = readings.flatMap((one) => candidatesIn(run, one) ?? []);
  return own === undefined ? further : [own, ...further];
}

const NONE: readonly never[] = [];

function candidatesIn({ prepared, prefilter, view }: Run, block: Block): Candidates | undefined {
  const { scan } = block;
  const text = scan ?? block.prose().text;
  const candidates = prefilter.candidates(text, scan === null ? undefined : block);
  const lexicon = prepared.lexicon?.mayHold(text) === true ? prepared.lexicon : undefined;
  if (candidates.length === 0 && lexicon === undefined) return undefined;
  const patterns = candidates.filter((order) => {
    const active = prepared.patterns[order] as ActivePattern;
    return isReported(levelFor(active.severity, view.audience));
  });
  return patterns.length === 0 && lexicon === undefined ? undefined : { block, patterns, lexicon };
}

/** What is found in a block and its readings; of patterns that are not wanted any more by then, nothing. */
export function checkBlock(
  run: Run,
  index: number,
  candidates: readonly Candidates[],
  isWanted: (pattern: ActivePattern) => boolean = () => true,
): Found[] {
  if (candidates.length === 0 || !run.gate.isOwn(index)) return [];
  const block = run.document.blocks[index] as Block;
  if (block.readings === undefined) return checkReading(run, index, candidates[0] as Candidates, isWanted);
  const checked = candidates.map((one) => ({
    reading: one.block,
    found: checkReading(run, index, one, isWanted),
  }));
  const silent = [block, ...block.readings].filter((one) => checked.every(({ reading }) => reading !== one));
  return mergeReadings([...checked, ...silent.map((reading) => ({ reading, found: NONE }))]);
}

function checkReading(
  run: Run,
  index: number,
  candidates: Candidates,
  isWanted: (pattern: ActivePattern) => boolean,
): Found[] {
  const { block } = candidates;
  const { start } = block;
  const isFurther = block !== run.document.blocks[index];
  const view = isFurther ? run.view.readingOf(index, run.sourceAt(block)) : run.view.viewOf(index);
  if (view === undefined) return [];
  const matches = matchesIn(run, view, start, candidates, isWanted);
  const found: Found[] = [];
  for (const match of matches) {
    // A block may hold several matches of a rule of which the first alone counts.
    if (!isWanted(match.active)) continue;
    const finding = run.failures.guard(match.ruleId, start, () => toFinding(run, match, block));
    if (finding !== undefined) found.push({ active: match.active, finding });
  }
  return found;
}

function matchesIn(
  { prepared, failures }: Run,
  view: BlockView,
  start: number,
  { patterns, lexicon }: Candidates,
  isWanted: (pattern: ActivePattern) => boolean,
): readonly RuleMatch[] {
  const { atoms, language } = prepared;
  const likely = patterns.filter((order) => {
    const active = prepared.patterns[order] as ActivePattern;
    return isWanted(active) && mayHold(active, view, language);
  });
  const found =
    likely.length === 0 ? [] : findMatches(view, start, prepared.patterns, likely, atoms, language, failures);
  return lexicon?.complete(found, view, start, { language, failures }) ?? found;
}

/** Whether a look at the text leaves it possible that all conditions of a pattern hold. */
function mayHold({ terms }: ActivePattern, view: BlockView, { conditions }: Language): boolean {
  const { document } = view;
  return (
    terms.when.every(({ name }) => conditions[name]?.ofDocument?.(document) !== false) &&
    terms.when.every(({ name }) => conditions[name]?.glance?.(view) !== false) &&
    !terms.unless.some(({ name }) => conditions[name]?.ofDocument?.(document) === true)
  );
}

function toFinding({ prepared, document, view }: Run, match: RuleMatch, block: Block): Finding | undefined {
  const { rule, terms } = match.active;
  let level = levelFor(match.active.severity, view.audience);
  for (const change of terms.levels) {
    if (conditionsHold(match, change.when, [], prepared.language)) {
      level = lesser(level, levelFor(change.severity, view.audience));
    }
  }
  if (!isReported(level)) return undefined;
  const range = match.block.placeOf(match.focus);
  const words = textRange(match.block, match.focus);
  const { suggestions, fix } = rewrite(match, block, document.source, prepared.language, prepared.locale);
  return {
    ruleId: rule.id,
    ...(match.entry === undefined ? {} : { entry: match.entry }),
    severity: level,
    message: fillMessage(terms.message[prepared.locale], onOneLine(match.block.text, words)),
    ...quoteSentence(match, words),
    ...(block.place === undefined ? {} : { place: block.place }),
    ...(block.unplaced === true
      ? {
          unplaced: true,
          range: { start: block.start, end: block.end },
          actual: match.block.text.slice(words.start, words.end),
        }
      : { range, actual: document.source.slice(range.start, range.end) }),
    ...(fix === undefined ? {} : { fix }),
    suggestions,
    url: ruleUrl(rule.id),
  };
}

/** A part of a text on one line; `…` stands for what is no prose in it. Not by `replace`, which gives a rope of all its words. */
function onOneLine(text: string, { start, end }: Range): string {
  return text.slice(start, end).replaceAll(OPAQUE, '…').split(/\s+/).join(' ');
}

/** The sentence in which words stand, and where in it. */
function quoteSentence(
  { block, focus }: RuleMatch,
  words: Range,
): Pick<Finding, 'sentence' | 'sentenceRange'> {
  const around = sentenceAround(block, focus);
  const sentence = onOneLine(block.text, around);
  const start = onOneLine(block.text, { start: around.start, end: words.start }).length;
  const end = Math.min(start + onOneLine(block.text, words).length, sentence.length);
  return { sentence, sentenceRange: { start, end } };
}

function sentenceAround({ sentences, tokens, text }: BlockView, { start }: Range): Range {
  const sentence = sentences[tokens[start]?.sentence ?? -1];
  if (sentence === undefined) return { start: 0, end: text.length };
  return { start: tokens[sentence.start]?.start ?? 0, end: tokens[sentence.end - 1]?.end ?? text.length };
}
