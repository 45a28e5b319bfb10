import { conditionsHold } from '../match/find-matches.js';
import { LazyDocumentView } from '../match/views.js';
import type { Audience, Block, Document, Range } from '../model/document.js';
import type { Language } from '../model/language.js';
import type { BlockView } from '../model/match.js';
import type { WordList } from '../model/word-list.js';
import { audienceOf } from '../pipeline/audience.js';
import { LanguageGate } from '../pipeline/language.js';
import { tokenize } from '../text/tokenize.js';
import { type FoundWord, findCandidates, obstacleTo } from './find-words.js';
import {
  type Candidate,
  isAllowing,
  isOn,
  isWithin,
  keepBest,
  type ListSeverity,
  toMatch,
} from './lexicon.js';

/** Why a word of a list is reported, or is not. */
export type TraceVerdict =
  /** `allows`: the entry itself lets the word stand; `off`: nothing is reported to these readers; `language`: the text is in another. */
  | { readonly reason: 'reported' | 'allows' | 'capitals' | 'exception' | 'off' | 'language' }
  /** A condition of the report does not hold. */
  | { readonly reason: 'condition'; readonly name: string }
  /** Another entry lets it stand, or has the words already. */
  | { readonly reason: 'allowed' | 'outranked'; readonly by: TracedEntry };

/** An entry, and the list that it stands on. */
type TracedEntry = Pick<FoundWord, 'entry'> & { readonly list: WordList };

/** A place in a text that has a form of an entry, and what became of it. */
export interface TracedWord extends TracedEntry {
  readonly hit: FoundWord;
  /** From its first word to its last, in the source. */
  readonly range: Range;
  readonly verdict: TraceVerdict;
}

/** What decides besides the text. */
export interface TraceSettings {
  readonly language: Language;
  readonly severityOf: ListSeverity;
  readonly audience: Audience | undefined;
}

/** Follows the words of lists through a document, as a check would; comments that switch off a list are not looked at. */
export function traceWords(
  document: Document,
  lists: readonly WordList[],
  settings: TraceSettings,
): readonly TracedWord[] {
  const { language } = settings;
  const stream = (block: Block) => tokenize(block.prose().text, language.abbreviations);
  const view = new LazyDocumentView(
    document.blocks.length,
    (index) => ({ block: document.blocks[index] as Block, stream }),
    audienceOf(document, settings.audience),
    document,
  );
  const gate = new LanguageGate(document, language);
  return document.blocks.flatMap((_, index) => {
    const block = view.viewOf(index);
    return block === undefined ? [] : traceBlock(block, lists, settings, gate.isOwn(index));
  });
}

function traceBlock(
  block: BlockView,
  lists: readonly WordList[],
  settings: TraceSettings,
  isOwn: boolean,
): readonly TracedWord[] {
  const found = lists.flatMap((list, order) =>
    findCandidates(block, list.index).map((hit) => ({ hit, list, order, entry: hit.entry })),
  );
  const allowing = found.filter(({ hit }) => isAllowing(hit) && obstacleTo(block, hit) === undefined);
  const candidates: Candidate[] = [];
  const judged = found.map(({ hit, list, order, entry }) => {
    const match = toMatch(hit, block, list, order, settings.severityOf);
    const judge = (): TraceVerdict | undefined => {
      const obstacle = obstacleTo(block, hit);
      if (obstacle !== undefined) return { reason: obstacle };
      if (entry.isAllowed) return { reason: 'allows' };
      if (!isOwn) return { reason: 'language' };
      const by = allowing.find((other) => isWithin(hit.hull, other.hit.hull));
      if (by !== undefined) return { reason: 'allowed', by };
      if (!isOn(match)) return { reason: 'off' };
      const name = failingCondition(match, settings.language);
      return name === undefined ? undefined : { reason: 'condition', name };
    };
    const verdict = judge();
    if (verdict === undefined) candidates.push({ hit, match });
    return { hit, list, entry, match, verdict, range: block.placeOf(hit.hull) };
  });
  const kept = new Set(keepBest(candidates));
  return judged.map(({ match, verdict, ...word }) => {
    if (verdict !== undefined) return { ...word, verdict };
    if (kept.has(match)) return { ...word, verdict: { reason: 'reported' } };
    const by = judged.find((other) => kept.has(other.match) && sharesWords(other.hit, word.hit)) ?? word;
    return { ...word, verdict: { reason: 'outranked', by } };
  });
}

function failingCondition(match: Candidate['match'], language: Language): string | undefined {
  const { when, unless } = match.active.terms;
  return (
    when.find((call) => !conditionsHold(match, [call], [], language))?.name ??
    unless.find((call) => !conditionsHold(match, [], [call], language))?.name
  );
}

function sharesWords({ hull: a }: FoundWord, { hull: b }: FoundWord): boolean {
  return a.start < b.end && b.start < a.end;
}
