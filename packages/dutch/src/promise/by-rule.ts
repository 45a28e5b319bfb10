import type { Range, TokenStream } from '@geestdrift/engine';
import { sentenceBefore, sentenceOf } from '../clause/clause.js';
import { wordSet } from '../morphology/word-list.js';
import { PROCEDURE, SECURITY } from './lexicon.js';
import type { Subject } from './subject.js';
import { hasVerb } from './verb-near.js';
import { someWord } from './words.js';

/** *Daarmee krijg je altijd …*, *wij garanderen hiermee de privacy*: what a means brings about, unless it is the reader's. */
export function isProductFact(stream: TokenStream, clause: Range): boolean {
  return someWord(stream, clause, BY_THIS) && !someWord(stream, clause, READERS_OWN);
}

const BY_THIS = wordSet('daarmee hiermee hierdoor daardoor waarmee waardoor');
const READERS_OWN: ReadonlySet<string> = new Set(['u', 'uw', 'jouw', 'jullie']);

/** Checks, privacy and administration are done by rule; *doorgeven* may be split. */
export function isProcedure(stream: TokenStream, clause: Range, subject: Subject): boolean {
  return (
    hasVerb(stream, clause, subject, PROCEDURE) ||
    APART.some(
      ([verbs, particles]) => hasVerb(stream, clause, subject, verbs) && someWord(stream, clause, particles),
    ) ||
    someWord(stream, sentenceOf(stream, clause.start), SECURITY) ||
    isWarningOn(stream, clause)
  );
}

/** *Wij vragen u nooit om uw pincode. Ook halen wij nooit een pas op.* */
function isWarningOn(stream: TokenStream, { start, end }: Range): boolean {
  const before = sentenceBefore(stream, start);
  return (
    before !== undefined &&
    [before, { start, end }].every((range) => someWord(stream, range, NEVER)) &&
    someWord(stream, before, SECURITY)
  );
}

const NEVER: ReadonlySet<string> = new Set(['nooit']);

/** *geven door, slaan op, voeren in*; not *wij geven nooit op*. */
const APART: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [new Set(['geven', 'geef', 'geeft']), new Set(['door'])],
  [new Set(['slaan', 'sla', 'slaat']), new Set(['op'])],
  [new Set(['voeren', 'voer', 'voert']), new Set(['door', 'op'])],
];
