import type { Match, Token, TokenStream } from '@geestdrift/engine';
import { clauseOf, normAt, sentenceBefore, sentenceOf } from '../clause/clause.js';
import { DENYING } from '../lexicon/denials.js';
import { isServingInfinitive } from '../promise/person-words.js';
import { someWord } from '../promise/words.js';

/** What makes it an invitation, a condition or a courtesy. */
const OPEN: ReadonlySet<string> = new Set(
  'gerust vragen vraag als indien mocht wanneer zodra altijd omdat tenzij'.split(' '),
);
/** How far behind the asking a negator belongs to it: *wij vragen u nooit om …*; not *laat ons weten wie er geen noten eet*. */
const NEAR = 2;
const ASKING: ReadonlySet<string> = new Set(['vragen', 'vraag']);

/** Whether the reader is asked for something to be done. */
export function asksReader({ block, focus, captures }: Match): boolean {
  // *Wilt u de oude weghalen?*: asked is what one does for another.
  const done = captures.get('doe');
  if (done !== undefined && !isServingInfinitive(normAt(block, done.start))) return false;
  const sentence = sentenceOf(block, focus.start);
  // *Wij hebben uw polis nodig. Kunt u een kopie sturen?*: the question asks, what is needed only tells why.
  if (captures.has('gemis') && isOutright(block, sentence.end)) return false;
  // *Wij vragen u …* asks itself; *heeft u nog vragen* invites.
  const others = { start: focus.end, end: sentence.end };
  if (someWord(block, others, OPEN)) return false;
  const near = { start: sentence.start, end: Math.min(focus.end + NEAR, sentence.end) };
  if (someWord(block, near, DENYING)) return false;
  const before = { start: sentence.start, end: focus.start };
  if (someWord(block, before, OPEN)) return false;
  if (VERB_FIRST.has((block.tokens[focus.start] as Token).norm) && !isAsked(block, focus.start)) return false;
  const previous = sentenceBefore(block, focus.start);
  // *Heeft u vragen? Bel ons.*
  return (
    previous === undefined ||
    (block.tokens[previous.end - 1] as Token).norm !== '?' ||
    !someWord(block, previous, ASKING)
  );
}

/** *Kunt u …?* opens at a token. */
function isOutright(stream: TokenStream, at: number): boolean {
  if (at >= stream.tokens.length) return false;
  const asked = sentenceOf(stream, at);
  return (
    VERB_FIRST.has(normAt(stream, at)) &&
    normAt(stream, asked.end - 1) === '?' &&
    !someWord(stream, asked, DENYING) &&
    !someWord(stream, asked, OPEN)
  );
}

/** *Wilt u …* opens its sentence, or asks; *daarna kunt u kiezen* tells. */
function isAsked(stream: TokenStream, at: number): boolean {
  const { start, end } = sentenceOf(stream, at);
  return (
    at === start || (clauseOf(stream, at).start === at && (stream.tokens[end - 1] as Token).norm === '?')
  );
}
const VERB_FIRST: ReadonlySet<string> = new Set([
  'wilt',
  'kunt',
  'zou',
  'wil',
  'kun',
  'kan',
  'kunnen',
  'willen',
  'zouden',
  'zoudt',
  'dient',
]);
