import type { Match, Range, Rewriting, TextEdit, TokenStream } from '@geestdrift/engine';
import { clauseOf } from '../clause/clause.js';
import { wordAt } from '../clause/words.js';
import { deleteAt, insertBefore, replaceRange } from '../edits/token-edits.js';
import { guessKind } from '../inflection/index.js';
import { isKnownVerb } from '../inflection/known.js';
import { verbParts } from '../inflection/verb-parts.js';
import { splitTail } from '../inflection/verb-tail.js';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { separate } from '../morphology/index.js';
import { wordSet } from '../morphology/word-list.js';
import { swapVerb } from '../officialese/swap-verb.js';
import { someWord } from '../promise/words.js';
import { INFINITIVE_TAKERS } from './infinitive-takers.js';
import type { ListedWord } from './listed-word.js';

/** `zorg`, `dragen` and `voor`; without words before or behind the verb ''. */
interface VerbPhrase {
  readonly fixed: string;
  readonly verb: string;
  readonly tail: string;
}

/** Where the words of a phrase stand; `isApart`: its words behind the finite verb, with the tail among the fixed words. */
interface Places {
  readonly verb: Range;
  readonly fixed: Range;
  readonly tail: Range;
  readonly isApart: boolean;
}

/**
 * A verb phrase that gives way to a verb or to another phrase: *stellen u op de hoogte* → *informeren u*, *maakt aanspraak op* → *heeft
 * recht op*. None where the new words would stand in other places; undefined where the alternative is no verb.
 */
export function replacePhrase(
  match: Match,
  { lemma, instead }: ListedWord,
): readonly Rewriting[] | undefined {
  const from = readPhrase(lemma);
  const to = readPhrase(instead.word);
  const isVerb = instead.word.includes(' ') ? guessKind(instead.word) === 'verb' : isKnownVerb(to.verb);
  if (!isVerb) return undefined;
  const places = placesOf(match, from);
  if ((from.tail === '') !== (to.tail === '') && (from.tail === '' || !places.isApart)) return [];
  if (wordAt(match.block, places.isApart ? places.fixed.end : places.tail.end) === 'van') return [];
  if (!isSwappable(to.verb) || (to.fixed !== '' && verbParts(to.verb).particle !== '')) return [];
  const { particle, verb } = verbParts(from.verb);
  // *een afspraak in te plannen*, *een afspraak inplannen*
  if (particle !== '' && !(places.isApart && to.fixed === '')) return [];
  if (to.fixed === '' && to.tail === '') return toOneVerb(match, places, verb, to.verb);
  // *kunnen kampen met* → *last kunnen hebben van*
  if (
    !places.isApart &&
    from.fixed === '' &&
    to.fixed !== '' &&
    startOfVerb(match, places) === places.verb.start
  )
    return [];
  const alone = { ...places, fixed: NOWHERE, tail: NOWHERE };
  const swapped = verb === to.verb ? [{ edits: [] }] : toOneVerb(match, alone, verb, to.verb);
  return swapped.map(({ edits }) => ({ edits: [...edits, ...editsAround(match, places, from, to)] }));
}

/** Where the verb begins, its *te* included. */
function startOfVerb({ block }: Match, { verb }: Places): number {
  return wordAt(block, verb.start - 1) === 'te' ? verb.start - 1 : verb.start;
}

/** Whether it is known whether a verb comes apart: *mislopen* does, though no rule tells it. */
export function isSwappable(verb: string): boolean {
  return verbParts(verb).particle === (separate(verb)?.particle ?? '');
}

const NOWHERE: Range = { start: 0, end: 0 };

function readPhrase(text: string): VerbPhrase {
  const { phrase, tail } = splitTail(text);
  const at = phrase.lastIndexOf(' ') + 1;
  return { fixed: phrase.slice(0, at).trim(), verb: phrase.slice(at), tail };
}

function placesOf({ block, captures, focus }: Match, { fixed, tail }: VerbPhrase): Places {
  const verb = captures.get('verb');
  const particle = captures.get('particle');
  if (verb !== undefined && particle !== undefined)
    return { verb, fixed: particle, tail: { start: particle.end, end: particle.end }, isApart: true };
  const at = focus.end - (tail === '' ? 1 : 2);
  const first = wordAt(block, at - 1) === 'te' ? at - 1 : at;
  // *Wij kampen met een storing*: the verb stands second, and its preposition right behind it.
  if (fixed === '' && tail !== '' && first === at && !endsClause(block, at))
    return {
      verb: { start: at, end: at + 1 },
      fixed: { start: at + 1, end: focus.end },
      tail: NOWHERE,
      isApart: true,
    };
  return {
    verb: { start: at, end: at + 1 },
    fixed: { start: focus.start, end: first },
    tail: { start: at + 1, end: focus.end },
    isApart: false,
  };
}

const BEFORE_LAST_VERB = wordSet(SUBORDINATORS, INFINITIVE_TAKERS, 'die');

/** In a subordinate clause, or beside a verb that takes an infinitive. */
function endsClause(block: TokenStream, verb: number): boolean {
  return someWord(block, { start: clauseOf(block, verb).start, end: verb }, BEFORE_LAST_VERB);
}

/** The other words go; apart from its verb the phrase is a particle, whose place another particle may take. */
function toOneVerb(
  match: Match,
  { verb, fixed, tail, isApart }: Places,
  from: string,
  to: string,
): readonly Rewriting[] {
  const captures = [
    ['verb', verb],
    [isApart ? 'particle' : 'ook-weg', fixed],
    ['weg', tail],
  ] as const;
  const there = captures.filter(([, range]) => range.end > range.start);
  return swapVerb({ ...match, captures: new Map(there) }, { from, to });
}

/** The words around the verb, each where the old ones stood. */
function editsAround(match: Match, places: Places, from: VerbPhrase, to: VerbPhrase): TextEdit[] {
  const { block } = match;
  const { fixed, tail, isApart } = places;
  const edits: TextEdit[] = [];
  const words = isApart ? `${to.fixed} ${to.tail}`.trim() : to.fixed;
  if (fixed.end > fixed.start)
    edits.push(words === '' ? deleteAt(block, fixed) : replaceRange(block, fixed, words));
  else if (words !== '') edits.push(insertBefore(block, startOfVerb(match, places), words));
  if (!isApart && from.tail !== to.tail) edits.push(replaceRange(block, tail, to.tail));
  return edits;
}
