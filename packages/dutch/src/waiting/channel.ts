import type { Match, TokenStream } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { clauseOf, sentenceOf } from '../clause/clause.js';
import { DETERMINERS } from '../lexicon/determiners.js';
import { wordSet } from '../morphology/word-list.js';
import { OTHERS } from '../promise/lexicon.js';
import { someWord } from '../promise/words.js';

/** Things that one also minds for themselves: a channel only where a message comes over them. */
const THINGS = wordSet('telefoon mobiel account post');
const MESSAGES = wordSet(`
  bel belt bellen gebeld belletje telefoontje oproep sms sms'je appje app appen bericht berichten mail brief brieven uitslag
  uitnodiging nieuws code
`);
const CHANNEL =
  /(?:mail|box|site|pagina|post|bus|app|portaal|omgeving|berichten|map|postvak|folder|brief|facebook|instagram|spam)s?$/;
const JOINTS = wordSet('en of , evenals');
/** *Met deze software houdt u uw website in de gaten*. */
const MEANS = wordSet('met via dankzij zo hiermee daarmee');
const NEWS =
  /^(?:nieuws|nieuwe|laatste|actuele)|(?:nieuws|informatie|updates?|berichten|berichtgeving|aankondiging(?:en)?|datum|data|agenda|kalender|rooster|planning|programma)$/;
/** How many words may stand between a preposition and its noun. */
const NEAR = 3;

/**
 * Whether the capture `kanaal` is watched for a message: not a telephone that may be stolen (*uw tas en uw telefoon*), nor a
 * means to watch something else (*houd via de app uw verbruik in de gaten*).
 */
export function isWatchedChannel({ block, focus, captures }: Match): boolean {
  const at = captures.get('kanaal')?.start ?? focus.start;
  const { tokens } = block;
  const thing = tokens[at]?.norm ?? '';
  if (STANDING_IN.has(thing)) return namesChannel(block, at);
  if (THINGS.has(thing) && !someWord(block, sentenceOf(block, at), MESSAGES, { start: at, end: at + 1 }))
    return false;
  const opener = tokens[clauseOf(block, focus.start).start]?.norm ?? '';
  if (MEANS.has(opener)) return false;
  // *de website van het KNMI*
  if (tokens[at + 1]?.norm === 'van' && tokens.slice(at + 2, at + 4).some(({ norm }) => OTHERS.has(norm)))
    return false;
  const first = phraseStart(block, at, focus.start);
  const before = tokens[first - 1]?.norm ?? '';
  // *Uw map met ongewenste mail*, *de berichten in uw account*: it holds the messages.
  if (/^(?:met|in|op)$/.test(before) && CHANNEL.test(tokens[first - 2]?.norm ?? '')) return true;
  if (first > focus.start && PREPOSITIONS.has(before))
    return tokens.slice(focus.start, focus.end).some(({ norm }) => NEWS.test(norm));
  // *De schermen en uw mail* are watched for word; *uw tas en uw telefoon* are not.
  const joined = tokens[first - 2]?.norm ?? '';
  return !THINGS.has(thing) || !JOINTS.has(before) || first - 2 <= focus.start || CHANNEL.test(joined);
}

/** *De uitslag staat op onze site. Houd die dus in de gaten*: named before. */
function namesChannel({ tokens, sentences }: TokenStream, at: number): boolean {
  const sentence = tokens[at]?.sentence ?? 0;
  const { start } = sentences[sentence - 1] ?? sentences[sentence] ?? { start: at };
  const words = tokens.slice(start, at);
  return words.some(
    ({ norm }, index) =>
      CHANNEL.test(norm) && /^(?:op|in|via|de|het|uw|je|onze)$/.test(words[index - 1]?.norm ?? ''),
  );
}
const STANDING_IN = wordSet('die deze hem');

/** Where the phrase of a noun begins: with its determiner, or behind the nearest preposition or joint, if that is near. */
function phraseStart({ tokens }: TokenStream, at: number, from: number): number {
  for (let first = at; first > Math.max(from, at - NEAR); first--) {
    const { norm } = tokens[first - 1] ?? { norm: '' };
    if (PREPOSITIONS.has(norm) || JOINTS.has(norm) || DETERMINERS.has(tokens[first]?.norm ?? ''))
      return first;
  }
  return from;
}
