import type { Match, Range, Rewriter } from '@geestdrift/engine';
import { clauseOf } from '../clause/clause.js';
import { isFiniteVerb } from '../concession/verbs.js';
import { replaceRange, rewordRange, textIn } from '../edits/token-edits.js';
import { wordSet } from '../morphology/word-list.js';
import { TIED } from '../promise/vague-lexicon.js';

/** Before it these weigh it: *al binnenkort*. */
const WEIGHING: ReadonlySet<string> = new Set(['al', 'heel', 'zeer', 'reeds', 'erg']);
/** What may follow an abbreviation's stop in a sentence that a chat's small letters cut. */
const GOES_ON = wordSet('terug op toe aan na langs af weer contact naar bij');

/**
 * Puts the argument, a date for the writer to fill in, for the vague time (capture `vaag`) of a match; none where the words
 * around lean on it.
 */
export const rewriter: Rewriter = (match, argument) => {
  const { block } = match;
  const { tokens } = block;
  const vague = wholeOf(match);
  if (vague === undefined) return [];
  const isFree = isParticle(match, vague.end) || isNextVerb(match, vague.end);
  if (TIED.has(tokens[vague.end]?.norm ?? '') && !isFree) return [];
  const first = WEIGHING.has(tokens[vague.start - 1]?.norm ?? '') ? vague.start - 1 : vague.start;
  const whole = { start: first, end: hasOwnStop(match, vague.end) ? vague.end + 1 : vague.end };
  const date = String(argument);
  // An abbreviation is no shout; the sentence's own capital comes back by itself.
  const isShort = vague.end - vague.start === 1 && textIn(block, whole).replace(/\P{L}/gu, '').length <= 4;
  return [
    { edits: [isShort ? replaceRange(block, whole, date) : rewordRange(block, whole, date)], manual: true },
  ];
};

/** *leveren wij binnenkort na*: a verb's own *na*, at the end. */
function isParticle({ block: { tokens } }: Match, at: number): boolean {
  return tokens[at]?.norm === 'na' && tokens[at + 1]?.kind !== 'word' && tokens[at + 1]?.kind !== 'number';
}

/** *Wij maken ze zo snel mogelijk en leggen ze klaar*: the next part has its own verb; not *zo snel en goed mogelijk*. */
function isNextVerb({ block }: Match, at: number): boolean {
  return block.tokens[at]?.norm === 'en' && isFiniteVerb(block, at + 1, clauseOf(block, at - 1).start);
}

/** *zo spoedig mogelijk*, also where a gap before the capture took *zo*. */
function wholeOf({ block: { tokens }, captures }: Match): Range | undefined {
  const vague = captures.get('vaag');
  if (vague === undefined || tokens[vague.start - 1]?.norm !== 'zo') return vague;
  return tokens[vague.end]?.norm === 'mogelijk' ? { start: vague.start - 1, end: vague.end + 1 } : vague;
}

/** *z.s.m. terug*: the stop is the abbreviation's, not the sentence's. */
function hasOwnStop({ block }: Match, at: number): boolean {
  const [last, stop, next] = block.tokens.slice(at - 1, at + 2);
  if (last === undefined || stop === undefined || next === undefined) return false;
  if (stop.norm !== '.' || stop.spaced || !last.norm.includes('.')) return false;
  return next.sentence === stop.sentence || GOES_ON.has(next.norm);
}
