import type { Match, Range, Rewriting, TextEdit, Token, TokenStream } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { clauseOf } from '../clause/clause.js';
import { wordAt } from '../clause/words.js';
import { deleteAll, insertBefore, replaceAt, textOf } from '../edits/token-edits.js';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { conjugate } from '../morphology/index.js';
import { isParticiple } from '../morphology/participle.js';
import { wordSet } from '../morphology/word-list.js';
import { writerPronoun } from './writer-pronoun.js';

/** How a passive is to be made active. */
export interface ActiveVoice {
  /** The active verb, `op|nemen` for a separable one. */
  readonly verb: string;
  /**
   * Where the auxiliary stands: second, behind what is acted on or *er* (`first`); before it (`inverted`); at the end of
   * its clause (`final`).
   */
  readonly order: 'first' | 'inverted' | 'final';
  /** A perfect tells what is going on now: *is in behandeling genomen*. */
  readonly resultative?: boolean;
}

/** The parts of an active verb phrase with *wij*. */
interface Active {
  readonly finite: string;
  /** What takes the participle's place; '' for nothing. */
  readonly rest: string;
}

/**
 * Makes a passive active, with the writer as the one who acts: *er wordt contact opgenomen* → *wij nemen contact op*. The
 * captures `hulp` (its auxiliary), `deelwoord` (the participle), `er` and `weg` (what the new verb says by itself) hold its
 * parts. None where someone else acts or the order is not certain.
 */
export function makeActive(
  match: Match,
  { verb, order, resultative = false }: ActiveVoice,
): readonly Rewriting[] {
  const { block, captures, whole } = match;
  const auxiliary = auxiliaryOf(match, order);
  const participle = captures.get('deelwoord')?.start;
  if (auxiliary === undefined || participle === undefined || hasSecondParticiple(block, participle))
    return [];
  const agent = agentOf(block, whole.start, whole.end);
  const isOurs = agent !== undefined && isByUs(block, agent, participle);
  if (agent !== undefined && !isOurs) return [];
  const actives = activeForms(wordAt(block, auxiliary), verb, order === 'final', resultative);
  return actives.flatMap((active) => {
    const subject = subjectEdits(match, auxiliary, order, order === 'final' ? '' : active.finite);
    if (subject === undefined) return [];
    const verbs = verbEdits(match, auxiliary, participle, order, active);
    const ours = isOurs ? [{ start: agent, end: agent + 2 }] : [];
    const gone = deleteAll(block, [...subject.gone, ...verbs.gone, ...ours]);
    return [{ edits: [...subject.edits, ...verbs.edits, ...gone] }];
  });
}

/**
 * The auxiliary that is finite: in *kan worden opgenomen* the modal; the last one before the words found in *als het klaar is
 * wordt er contact opgenomen*.
 */
function auxiliaryOf({ block, captures, focus }: Match, order: ActiveVoice['order']): number | undefined {
  const found = captures.get('hulp')?.start;
  if (found === undefined) return undefined;
  let at = found;
  if (order === 'inverted')
    for (let next = found + 1; next < focus.start; next++) if (PASSIVE.has(wordAt(block, next))) at = next;
  if (wordAt(block, at) !== 'worden') return at;
  const before = wordAt(block, at - 1);
  return MODALS.has(before) || FUTURE.has(before) ? at - 1 : at;
}

/** Edits, and the tokens that go. */
interface Parts {
  readonly edits: readonly TextEdit[];
  readonly gone: readonly Range[];
}

/** The *door* of the clause. */
function agentOf(stream: TokenStream, start: number, end: number): number | undefined {
  const clause = clauseOf(stream, start);
  for (let at = Math.min(start, clause.start); at < Math.max(end, clause.end); at++)
    if (wordAt(stream, at) === 'door') return at;
  return undefined;
}

/** *door ons in behandeling genomen*, not *door ons team*. */
function isByUs(stream: TokenStream, agent: number, participle: number): boolean {
  const next = wordAt(stream, agent + 2);
  return (
    wordAt(stream, agent + 1) === 'ons' &&
    (agent + 2 >= participle || PREPOSITIONS.has(next) || next === 'contact')
  );
}

/** *in behandeling genomen en verzonden*: another verb shares the auxiliary. */
function hasSecondParticiple(stream: TokenStream, participle: number): boolean {
  if (!/^(?:en|of)$/.test(wordAt(stream, participle + 1))) return false;
  return [2, 3, 4].some((step) => isParticiple(wordAt(stream, participle + step)));
}

const PRESENT = wordSet('wordt worden word');
const PASSIVE = wordSet('wordt word werd werden zal zullen');
const FUTURE = wordSet('zal zullen');
const PERFECT = wordSet('is zijn');
const PAST = wordSet('werd werden');
const MODALS: ReadonlyMap<string, string> = new Map([
  ['kan', 'kunnen'],
  ['kunnen', 'kunnen'],
  ['kon', 'konden'],
  ['konden', 'konden'],
  ['moet', 'moeten'],
  ['moeten', 'moeten'],
  ['mag', 'mogen'],
  ['mogen', 'mogen'],
  ['zou', 'zouden'],
  ['zouden', 'zouden'],
]);

function activeForms(
  auxiliary: string,
  verb: string,
  isFinal: boolean,
  resultative: boolean,
): readonly Active[] {
  const { infinitive, particle = '', past, pastParticiple, present } = conjugate(verb);
  const now: Active = isFinal
    ? { finite: particle + present.plural, rest: '' }
    : { finite: present.plural, rest: particle };
  if (PRESENT.has(auxiliary) || (resultative && PERFECT.has(auxiliary))) return [now];
  if (PAST.has(auxiliary)) {
    return [isFinal ? { finite: particle + past.plural, rest: '' } : { finite: past.plural, rest: particle }];
  }
  if (FUTURE.has(auxiliary)) return [now, { finite: 'zullen', rest: infinitive }];
  if (PERFECT.has(auxiliary)) return [{ finite: 'hebben', rest: pastParticiple }];
  if (/^(?:was|waren)$/.test(auxiliary)) return [{ finite: 'hadden', rest: pastParticiple }];
  const modal = MODALS.get(auxiliary);
  return modal === undefined ? [] : [{ finite: modal, rest: infinitive }];
}

function subjectEdits(
  match: Match,
  auxiliary: number,
  order: ActiveVoice['order'],
  finite: string,
): Parts | undefined {
  const { block, captures } = match;
  const we = writerPronoun(block);
  const er = captures.get('er')?.start ?? (wordAt(block, auxiliary + 1) === 'er' ? auxiliary + 1 : undefined);
  const clause = clauseOf(block, auxiliary);
  if (order === 'inverted') {
    const gone = er === undefined ? [] : [{ start: er, end: er + 1 }];
    return { edits: [replaceAt(block, auxiliary, `${finite} ${we}`)], gone };
  }
  if (order === 'final') {
    if (er !== undefined) return { edits: [replaceAt(block, er, we)], gone: [] };
    if (!SUBORDINATORS.has(wordAt(block, clause.start))) return undefined;
    return { edits: [insertBefore(block, clause.start + 1, we)], gone: [] };
  }
  if (er !== undefined)
    return { edits: [replaceAt(block, er, we), replaceAt(block, auxiliary, finite)], gone: [] };
  const isJoined = (at: number): boolean => /^(?:en|maar|of|want)$/.test(wordAt(block, at));
  const own = isJoined(match.whole.start - 1) ? match.whole.start : clause.start;
  const start = isJoined(own) ? own + 1 : own;
  if (!MOVABLE.has(wordAt(block, start)) && !isPeople(match, start, auxiliary)) return undefined;
  const text = textOf(block, start);
  const opening = `${we} ${finite} ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  return { edits: [replaceAt(block, start, opening)], gone: [{ start: auxiliary, end: auxiliary + 1 }] };
}

/** Words that open what is acted on, at the start of a clause. */
const MOVABLE = wordSet('u je jij jullie uw jouw deze dit alle iedere elke');

/** *Bezoekers worden verzocht*: one plural noun. */
function isPeople({ block }: Match, start: number, auxiliary: number): boolean {
  return auxiliary === start + 1 && wordAt(block, start).length > 4;
}

function verbEdits(
  { block, captures }: Match,
  auxiliary: number,
  participle: number,
  order: ActiveVoice['order'],
  { finite, rest }: Active,
): Parts {
  const dropped = captures.get('weg');
  const infinitive = [participle - 1, participle + 1, auxiliary + 1].find(
    (at) => at !== auxiliary && wordAt(block, at) === 'worden',
  );
  const group = [
    participle,
    ...(infinitive === undefined ? [] : [infinitive]),
    ...(order === 'final' ? [auxiliary] : []),
  ];
  const text = order !== 'final' ? rest : rest === '' ? finite : `${finite} ${rest}`;
  const verbs = { start: Math.min(...group), end: Math.max(...group) + 1 };
  const gone = dropped === undefined ? [] : [dropped];
  if (text === '') return { edits: [], gone: [...gone, verbs] };
  const range = {
    start: (block.tokens[verbs.start] as Token).start,
    end: (block.tokens[verbs.end - 1] as Token).end,
  };
  return { edits: [{ range, text }], gone };
}
