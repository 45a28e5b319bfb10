import type { Match, Range, TokenStream } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { clauseOf, sentenceAfter, sentenceOf } from '../clause/clause.js';
import { WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { wordSet } from '../morphology/word-list.js';
import { isSelf } from '../promise/self-named.js';
import { indexWhere, someWord } from '../promise/words.js';
import { promisesMessage } from './extra.js';

const WE = wordSet('wij we');
const OWN = wordSet('onze ons mijn');
/** *De gemeente wacht … af en belt u vrijdag*. */
const TELLS = wordSet('belt mailt appt stuurt laat houdt meldt informeert geeft neemt komt');
const WAITING = /^(?:af)?wacht(?:en)?$/;

/**
 * Whether it is the writer who waits: *wij wachten uw reactie af*, *wij hebben … en wachten uw reactie af*, *onze jurist wacht …*;
 * not *de rechter wacht uw reactie af*, nor where the next sentence says that the writer will be in touch anyway.
 */
export function isAwaitingReader({ block, focus, captures }: Match): boolean {
  const { tokens } = block;
  const verb = indexWhere(block, focus, ({ norm }) => WAITING.test(norm));
  // *In afwachting van uw bericht* closes the writer's letter.
  if (verb === undefined) return true;
  const next = sentenceAfter(block, verb);
  if (next !== undefined && promisesMessage(block, next)) return false;
  const house = captures.get('huis');
  if (house !== undefined) {
    const told = { start: focus.end, end: (next ?? sentenceOf(block, verb)).end };
    return isSelf(block, house) && !someWord(block, told, TELLS);
  }
  const pronouns = tokens[verb]?.norm === 'wachten' && tokens[verb - 1]?.norm !== 'te' ? WE : WRITER_SUBJECTS;
  const clause = clauseOf(block, verb);
  if (hasSubject(block, clause, pronouns)) return true;
  // The subject may stand before another verb.
  return (
    tokens[verb - 1]?.norm === 'en' &&
    hasSubject(block, { start: sentenceOf(block, verb).start, end: verb }, pronouns)
  );
}

function hasSubject({ tokens }: TokenStream, { start, end }: Range, pronouns: ReadonlySet<string>): boolean {
  return tokens
    .slice(start, end)
    .some(
      ({ norm }, at) =>
        pronouns.has(norm) || (OWN.has(norm) && !PREPOSITIONS.has(tokens[start + at - 1]?.norm ?? '')),
    );
}
