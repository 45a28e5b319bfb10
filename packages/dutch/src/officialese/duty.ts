import type { Match, Rewriting, TextEdit, TokenStream } from '@geestdrift/engine';
import { clauseOf, normAt, sentenceOf } from '../clause/clause.js';
import { wordAt } from '../clause/words.js';
import { deleteAt, replaceAt, replaceRange, textOf } from '../edits/token-edits.js';
import { inflectLike } from '../morphology/index.js';
import { wordSet } from '../morphology/word-list.js';
import { bareInfinitiveEdits } from './bare-infinitive.js';
import { personAt } from './swap-verb.js';
import { governedInfinitives } from './te-infinitive.js';

/** Whether the verb of a match (its capture `verb`) says what must be done: *dient … te*; not *dient een klacht in*, *dient om*. */
export function isDuty(match: Match): boolean {
  const verb = verbOf(match);
  if (wordAt(match.block, verb - 1) === 'te') return false;
  return governedInfinitives(match.block, openerOf(match)).te.length > 0;
}

/** A verb with *te* for a modal verb without. */
export interface ModalSwap {
  readonly from: string;
  readonly to: string;
}

/**
 * *dient … te leveren* → *moet … leveren*, in every order. What the captures `weg` and `ook-weg` took is left out (*zien
 * wij ons genoodzaakt*). A second proposal for *moeten* asks: *Wilt u … leveren?*
 */
export function rewriteDuty(match: Match, { from, to }: ModalSwap): readonly Rewriting[] {
  const { block, captures } = match;
  const verb = verbOf(match);
  const must = inflectLike(wordAt(block, verb), from, to, personAt(block, verb));
  const governed = governedInfinitives(block, openerOf(match));
  const bare = bareInfinitiveEdits(block, governed);
  if (must === undefined || bare === undefined || governed.te.length === 0) return [];
  const dropped = [captures.get('weg'), captures.get('ook-weg')].filter((range) => range !== undefined);
  const rest = [...bare, ...dropped.map((range) => deleteAt(block, range))];
  const edits = [replaceAt(block, verb, must), ...rest];
  const request = to !== 'moeten' ? undefined : requestEdits(block, verb, governed.te.at(-1) as number);
  return [{ edits }, ...(request === undefined ? [] : [{ edits: [...request, ...rest] }])];
}

/** Behind what the infinitive begins: in *zijn genoodzaakt om … te* what goes, with *om*. */
function openerOf(match: Match): number {
  const gone = match.captures.get('ook-weg') ?? match.captures.get('weg');
  return gone === undefined ? verbOf(match) : gone.end - 1;
}

function verbOf({ captures, focus }: Match): number {
  return captures.get('verb')?.start ?? focus.start;
}

const READER = wordSet('u je jij');
/** With these the sentence is no plain request. */
const NO_REQUEST = wordSet(', niet geen want maar omdat zodat als indien en of dat die dan om');

/** What nobody does on request, save being there. */
const STATES = wordSet('zijn hebben worden kunnen weten beschikken voldoen');

/** *U dient het formulier in te leveren.* → *Wilt u het formulier inleveren?* */
function requestEdits(stream: TokenStream, verb: number, te: number): readonly TextEdit[] | undefined {
  const { start, end } = sentenceOf(stream, verb);
  const person = wordAt(stream, start);
  if (
    verb !== start + 1 ||
    !READER.has(person) ||
    normAt(stream, end - 1) !== '.' ||
    clauseOf(stream, verb).end < te
  )
    return undefined;
  // *U dient u te melden*, *U diende dit te melden*.
  if (wordAt(stream, verb + 1) === person || /de$/.test(wordAt(stream, verb))) return undefined;
  if (STATES.has(wordAt(stream, te + 1)) && wordAt(stream, te - 1) !== 'aanwezig') return undefined;
  for (let at = verb; at < end; at++) if (NO_REQUEST.has(stream.tokens[at]?.norm ?? '')) return undefined;
  const ask = person === 'u' ? `wilt ${textOf(stream, start).toLowerCase()}` : `wil ${person}`;
  return [replaceRange(stream, { start, end: verb + 1 }, ask), replaceAt(stream, end - 1, '?')];
}
