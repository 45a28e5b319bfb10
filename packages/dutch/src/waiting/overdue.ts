import type { Match, Token, TokenStream } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { clauseOf, sentenceBefore } from '../clause/clause.js';
import { READER_SUBJECTS } from '../lexicon/pronouns.js';
import { wordSet } from '../morphology/word-list.js';
import { FINITE } from '../promise/lexicon.js';
import { indexOfWord, someWord } from '../promise/words.js';
import { BODILY, isExpected, isStillOut, namesMoment } from './nothing-came.js';

/** What is waited for by nature, not because of the writer: *Is de koorts na drie dagen niet gezakt*. */
const NATURE =
  /(?:klachten|kind|kinderen|baby|hond|kat|huisdier|dier|paard|plant|planten|gras|zaad|zaden|deeg|verf|lijm|lampje|display|vlek|vlekken|resten|software|programma|apparaat|toestel|computer|scherm|machine)$/;
const IF = wordSet('als indien wanneer zodra mocht mochten ingeval');
const PEOPLE = wordSet('iemand je u jij jullie men niemand');
const OURS = wordSet('wij we ik onze ons mijn');
const YOURS = wordSet('je jullie');
const THIRD = /^(?:is|.*t)$/;
const SUBJECTS = wordSet('de het uw je jouw jullie onze ons mijn deze dit die er hij ze zij wij we ik');
const NEGATORS = wordSet('niet geen niets niks');
/** How far behind the conjunction or the verb the subject is looked for. */
const NEAR = 5;

/** Only these tell of what a reader was to get: *wie om tien uur nog geen bandje heeft*. */
const HAVING = wordSet('heeft hebt heb hebben');
/** *Als wij u na drie pogingen niet bereiken*: it is the reader who is late. */
const BY_READER = /^(?:bereik(?:t|en)?|bereikt|horen|ontvangen|ontvangt|kunnen|thuis|betaald)$/;

/** What has expired, is wrong or shut, does not suit, is paid by the reader, or comes from the sky. */
const NO_DELAY =
  /^(?:meer|geldig|uit(?:komt|komen)|schik(?:t|ken)|past|passen|kan|lukt|betaald|voldaan|regent|sneeuwt|vriest|waait|bereikbaar|stil|open|vrij|goed|juist|correct|klopt|kloppen|gespeld|school|thuis|aanwezig|duidelijk|beter|genezen|compleet|volledig|nodig)$/;

/**
 * Whether a condition with *niet* or *geen* says that something of the writer's is late: by a moment that is named it has not
 * happened (*als de lift er maandag nog niet is*), or the reader has no such thing yet.
 */
export function isOverdue({ block, focus }: Match): boolean {
  const { tokens } = block;
  const not = indexOfWord(block, focus, NEGATORS);
  if (not === undefined) return false;
  const clause = clauseOf(block, not);
  if (!namesMoment(block, clause)) return false;
  // *Bel ons als de koerier …*: the condition may come second.
  const opener = lastIf(block, focus.start + 1, not);
  const from = (opener ?? focus.start) + 1;
  const subject = subjectWithin(tokens.slice(from, Math.min(not, from + NEAR)));
  if (opener === undefined && !opensCondition(tokens[focus.start] as Token)) return false;
  if (subject.some(({ norm }) => NATURE.test(norm) || BODILY.test(norm))) return false;
  if (tokens.slice(from - 1, clause.end).some(({ norm }) => NO_DELAY.test(norm))) return false;
  const [first] = subject;
  const isWho = tokens[focus.start]?.norm === 'wie';
  if (isWho)
    return tokens[not]?.norm === 'geen' && isStillOut(block, clause) && someWord(block, clause, HAVING);
  // *Is je melding …*: behind a third person *je* is whose it is.
  const isYours = first !== undefined && YOURS.has(first.norm) && THIRD.test(tokens[from - 1]?.norm ?? '');
  if (first === undefined || (PEOPLE.has(first.norm) && !isYours) || !opensSubject(block, first))
    return false;
  // *Als het na de update niet start* is trouble with a thing; *nog niet*, goods and people are waited for.
  const isAwaited = first.norm === 'er' || OURS.has(first.norm) || isName(block, first);
  const standsIn = PRONOUNS.has(first.norm) || (first.norm === 'het' && subject[1]?.norm === 'er');
  const stands = standsIn ? wordsBefore(block, not) : [];
  if (stands.some(({ norm }) => NATURE.test(norm))) return false;
  if (!isAwaited && !isExpected(block, clause, [...subject, ...stands])) return false;
  if (OURS.has(first.norm)) return !tokens.slice(not, clause.end).some(({ norm }) => BY_READER.test(norm));
  if (isName(block, first)) return true;
  return !someWord(block, { start: isYours ? from + 1 : from, end: not }, READER_SUBJECTS);
}

function lastIf({ tokens }: TokenStream, start: number, end: number): number | undefined {
  for (let at = end - 1; at >= start; at--) if (IF.has(tokens[at]?.norm ?? '')) return at;
  return undefined;
}

/** What a pronoun stands for is named there: *De uitslag komt per brief. Ligt die er na een week niet, …*. */
function wordsBefore(stream: TokenStream, at: number): readonly Token[] {
  const before = sentenceBefore(stream, at);
  return before === undefined ? [] : stream.tokens.slice(before.start, before.end);
}
const PRONOUNS = wordSet('die deze hij ze zij');

/** Its words up to the first preposition: *het na de update* is *het*. */
function subjectWithin(words: readonly Token[]): readonly Token[] {
  const end = words.findIndex(({ norm }) => PREPOSITIONS.has(norm));
  return end < 0 ? words : words.slice(0, end);
}

/** *De lift*, *er*, or a name. */
function opensSubject(stream: TokenStream, first: Token): boolean {
  return SUBJECTS.has(first.norm) || isName(stream, first);
}

function isName({ text }: TokenStream, { start }: Token): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text.slice(start));
}

/** *Als de lift …*, *Is de lift …*; not *Schakel de lift …*. */
function opensCondition({ norm }: Token): boolean {
  return (
    IF.has(norm) ||
    norm === 'wie' ||
    FINITE.has(norm) ||
    /[^e]t$/.test(norm) ||
    /^(?:kwam|zat|lag|stond)(?:en)?$/.test(norm)
  );
}
