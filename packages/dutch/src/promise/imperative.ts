import type { Range, Token, TokenStream } from '@geestdrift/engine';
import { clauseBefore, clauseOf } from '../clause/clause.js';
import { READER_SUBJECTS, WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { wordSet } from '../morphology/word-list.js';
import {
  ARRIVAL,
  DEMANDING,
  FRAGMENT_SERVICE,
  IMPERATIVES,
  RECEIVING,
  RECEIVING_IMPERATIVES,
  SERVICE_DONE,
} from './lexicon.js';
import { someWord } from './words.js';

const LEADS = wordSet('en of dan eerst daarna vervolgens ook graag alstublieft maar dus');

/**
 * The imperative that governs a token: the one that opens its clause, or the last one behind *en*. `receive` is one with
 * which the reader gets something (*ontvang binnen een dag antwoord*; not *krijg hulp bij …*), `demand` any other.
 */
export function imperativeBefore(
  stream: TokenStream,
  clause: Range,
  index: number,
): 'demand' | 'receive' | undefined {
  let kind: 'demand' | 'receive' | undefined;
  for (let at = clause.start; at < Math.min(clause.end, index + 1); at++) {
    const opens = at === clause.start || LEADS.has((stream.tokens[at - 1] as Token).norm);
    if (opens && !sharesSubject(stream, at)) kind = imperativeAt(stream, at) ?? kind;
    if (isReceived(stream, clause, at)) kind = undefined;
  }
  return isReceivedBehind(stream, clause, index) ? undefined : kind;
}

/** *Bestel nu en morgen hebt u het*: the words stand in front of what the reader gets. */
function isReceivedBehind(stream: TokenStream, clause: Range, index: number): boolean {
  if (stream.tokens[index - 1]?.norm !== 'en') return false;
  return [1, 2, 3].some((on) => isReceived(stream, clause, index + on));
}

/** *Bestel nu en je hebt het morgen in huis*: behind *en* the reader gets something. */
function isReceived({ tokens }: TokenStream, clause: Range, at: number): boolean {
  const [first = '', second = ''] = tokens.slice(at, at + 2).map(({ norm }) => norm);
  const isPair =
    (READER_SUBJECTS.has(first) && RECEIVING.has(second)) ||
    (RECEIVING.has(first) && READER_SUBJECTS.has(second));
  return (
    (isPair || isReadersThing({ tokens }, at)) &&
    tokens.slice(clause.start, at).some(({ norm }) => norm === 'en')
  );
}

/** *Bel ons en uw lekkage is verholpen*: no object of what is demanded, but a subject with its verb. */
function isReadersThing({ tokens }: Pick<TokenStream, 'tokens'>, at: number): boolean {
  return (
    (/^(?:uw|je|jouw|jullie)$/.test(tokens[at]?.norm ?? '') &&
      /^(?:is|wordt|staat|ligt|komt|werkt)$/.test(tokens[at + 2]?.norm ?? '')) ||
    (/^(?:het|dat|alles)$/.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.norm === 'is')
  );
}

/** *Ik zet het op de lijst en kom erop terug*: the writer's verb, behind *en*. */
function sharesSubject(stream: TokenStream, at: number): boolean {
  return someWord(stream, { start: clauseOf(stream, at).start, end: at }, WRITER_SUBJECTS);
}

function imperativeAt(stream: TokenStream, at: number): 'demand' | 'receive' | undefined {
  const { norm } = stream.tokens[at] as Token;
  const next = stream.tokens[at + 1]?.norm ?? '';
  if (WRITER_SUBJECTS.has(next)) return undefined;
  if (RECEIVING_IMPERATIVES.has(norm))
    return next === 'hulp' || (!READER_SUBJECTS.has(next) && isForbidden(stream, at)) ? 'demand' : 'receive';
  if (READER_SUBJECTS.has(next)) return undefined;
  // *Bestel nu en heb het morgen in huis.*
  if (norm === 'heb' && OBJECTS.has(next)) return 'receive';
  return IMPERATIVES.has(norm) ? 'demand' : undefined;
}

/** *Rijd nooit naast elkaar*; not *sta nooit meer in de file*, *betaal nooit te veel*. */
function isForbidden(stream: TokenStream, at: number): boolean {
  const { start, end } = clauseOf(stream, at);
  return stream.tokens
    .slice(start, end)
    .some(
      ({ norm }, index, words) => norm === 'nooit' && !/^(?:meer|te)$/.test(words[index + 1]?.norm ?? ''),
    );
}

const OBJECTS: ReadonlySet<string> = new Set(['het', 'hem', 'ze', 'alles']);

/** What carries a demand on: *…, en binnen een week*, *…, liefst vandaag nog*. */
const CARRIES_ON = wordSet('en of maar liefst uiterlijk wel bij het');

/** A clause without a verb that goes on with what the one before demands: *Stuur het met de bon, en binnen een week*. */
export function continuesDemand(stream: TokenStream, clause: Range, focus: Range): boolean {
  if (!CARRIES_ON.has((stream.tokens[clause.start] as Token).norm)) return false;
  const above = clauseBefore(stream, clause);
  if (above === undefined || isServed(stream, clause, focus) || hasSubject(stream, clause)) return false;
  if (imperativeBefore(stream, above, above.end - 1) === 'demand') return true;
  return someWord(stream, above, READER_SUBJECTS) && someWord(stream, above, DEMANDING);
}

/** *Bestel nu, en binnen een dag in huis*: the reader gets something. */
function isServed(stream: TokenStream, clause: Range, focus: Range): boolean {
  return [SERVICE_DONE, ARRIVAL, FRAGMENT_SERVICE, RECEIVING].some((words) =>
    someWord(stream, clause, words, focus),
  );
}

function hasSubject(stream: TokenStream, clause: Range): boolean {
  return someWord(stream, clause, WRITER_SUBJECTS) || someWord(stream, clause, READER_SUBJECTS);
}
