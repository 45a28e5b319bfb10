import type { ActivePattern } from '../match/active-pattern.js';
import { conditionsHold, type RuleMatch } from '../match/find-matches.js';
import { PreparedProgram } from '../match/prepared-program.js';
import type { RuleFailures } from '../match/rule-failures.js';
import type { Range } from '../model/document.js';
import type { Language } from '../model/language.js';
import type { BlockView } from '../model/match.js';
import type { CompiledRule } from '../model/rule.js';
import type { WordList } from '../model/word-list.js';
import { isReported, levelFor } from '../pipeline/audience.js';
import { type FoundWord, findWords } from './find-words.js';

/** What a rule's own setting changes in the findings of a list. */
export type ListSeverity = (ruleId: string) => Partial<CompiledRule['severity']> | undefined;

/** The words of lists, ready to be looked for. */
export interface Lexicon {
  mayHold(text: string): boolean;
  /** The matches of lists in a block, and those of rules among `matches` that no list allows, in no order. */
  complete(
    matches: readonly RuleMatch[],
    block: BlockView,
    offset: number,
    run: LexiconRun,
  ): readonly RuleMatch[];
}

interface LexiconRun {
  readonly language: Language;
  readonly failures: RuleFailures;
}

/** Puts lists together; later ones win. */
export function createLexicon(lists: readonly WordList[], severityOf: ListSeverity): Lexicon {
  return {
    mayHold: (text) => lists.some(({ index }) => index.mayHold(text)),
    complete(matches, block, offset, { language, failures }) {
      const found = lists.flatMap((list, order) =>
        findWords(block, list.index).map((hit) => ({ hit, list, order })),
      );
      const allowed = found.filter(({ hit }) => isAllowing(hit)).map(({ hit }) => hit.hull);
      const isFree = ({ focus }: RuleMatch): boolean => !allowed.some((range) => isWithin(focus, range));
      const hits = found.flatMap(({ hit, list, order }) => {
        if (hit.entry.isAllowed) return [];
        const match = failures.guard(list.ruleId, offset, () => {
          const made = toMatch(hit, block, list, order, severityOf);
          if (!isFree(made) || !isOn(made)) return undefined;
          const { when, unless } = made.active.terms;
          return conditionsHold(made, when, unless, language) ? made : undefined;
        });
        return match === undefined ? [] : [{ hit, match }];
      });
      return [...matches.filter(isFree), ...keepBest(hits)];
    },
  };
}

/** What is off for these readers hides nothing that an earlier list has. */
export function isOn({ active, block }: RuleMatch): boolean {
  return isReported(levelFor(active.severity, block.document.audience));
}

export function isAllowing({ entry, rest }: FoundWord): boolean {
  return entry.isAllowed && rest === undefined;
}

export function isWithin(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

export interface Candidate {
  readonly hit: FoundWord;
  readonly match: RuleMatch;
}

/** Where hits share words: the longest, of equals the whole word before the part of one, then the later list. */
export function keepBest(candidates: readonly Candidate[]): RuleMatch[] {
  const taken = new Set<number>();
  const ranked = [...candidates].sort(
    (a, b) =>
      ownTokens(b.hit).length - ownTokens(a.hit).length ||
      Number(a.hit.rest !== undefined) - Number(b.hit.rest !== undefined) ||
      b.match.order - a.match.order,
  );
  return ranked
    .filter(({ hit }) => {
      const own = ownTokens(hit);
      if (own.some((at) => taken.has(at))) return false;
      for (const at of own) taken.add(at);
      return true;
    })
    .map(({ match }) => match);
}

function ownTokens({ words, apart }: FoundWord): readonly number[] {
  const own: number[] = [];
  for (const range of apart === undefined ? [words] : [words, apart]) {
    for (let at = range.start; at < range.end; at++) own.push(at);
  }
  return own;
}

const NO_PROGRAM = new PreparedProgram({ code: '', captures: [] });

export function toMatch(
  hit: FoundWord,
  block: BlockView,
  list: WordList,
  order: number,
  severityOf: ListSeverity,
): RuleMatch {
  const { severity, terms, replace } = hit.entry.report(hit, block);
  const captures = new Map([['word', hit.words]]);
  if (hit.apart !== undefined) captures.set('verb', hit.words).set('particle', hit.apart);
  const { ruleId } = list;
  const active = activate(ruleId, list, { ...severity, ...severityOf(ruleId) }, terms, replace);
  const { word: entry } = hit.entry;
  return { ruleId, entry, block, whole: hit.hull, focus: hit.hull, captures, options: {}, active, order };
}

/** A list's entry as the pipeline knows a rule's pattern. */
function activate(
  id: string,
  { title }: WordList,
  severity: CompiledRule['severity'],
  terms: ActivePattern['terms'],
  replace: ActivePattern['pattern']['replace'],
): ActivePattern {
  const pattern = { program: NO_PROGRAM.program, anchors: [], replace, terms: 0 };
  const text = { nl: title, en: title };
  const rule: CompiledRule = {
    id,
    title: text,
    why: text,
    severity,
    options: {},
    firstOnly: false,
    patterns: [pattern],
    terms: [terms],
  };
  return { rule, pattern, terms, severity, options: {}, find: NO_PROGRAM, except: [] };
}
