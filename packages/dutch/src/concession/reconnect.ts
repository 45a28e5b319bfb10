import {
  keepCase,
  type Match,
  type Rewriting,
  type TextEdit,
  type Token,
  type TokenStream,
} from '@geestdrift/engine';
import { normAt, sentenceOf } from '../clause/clause.js';
import { rewordAt, rewordFrom, textIn, textOf } from '../edits/token-edits.js';
import { DETERMINERS } from '../lexicon/determiners.js';
import { without, wordSet } from '../morphology/word-list.js';
import { type Continuation, continuationOf, firstWord, isAsRole } from './continuation.js';
import { isFiniteVerb } from './verbs.js';
import { NEGATIVE, OPENERS, PREPOSITIONS, SUBJECTS } from './word-sets.js';
import { type Concession, readConcession, yielded } from './yielded.js';

/** The proposals for a concession without *maar*, best first; none where nothing else reads well. */
export function connectOtherwise(match: Match, isAnswer: boolean): readonly Rewriting[] {
  const concession = readConcession(match);
  if (concession === undefined) return [];
  // Behind *ik begrijp dat …* an *en* would read as part of what is understood.
  if (!isAnswer && yielded(concession, false) !== 'plain') return [];
  const continuation = continuationOf(concession.stream, concession.but);
  if (concession.stopped) return withoutStop(concession, continuation);
  return (
    conditional(concession, isAnswer) ??
    narrowed(concession, continuation, isAnswer) ??
    withAnd(concession, continuation)
  );
}

/** *Dat klopt. Maar de stand …* → *Dat klopt. De stand …*, or *En de stand …*: the order of the words stays. */
function withoutStop({ stream, but }: Concession, continuation: Continuation): Rewriting[] {
  const maar = stream.tokens[but] as Token;
  const next = stream.tokens[but + 1];
  if (continuation !== 'main' || next === undefined || ASIDES.has(next.norm)) return [];
  if (LIMITS.has(next.norm) && OPENERS.has(stream.tokens[but + 2]?.norm ?? '')) return [];
  const and = [rewriting(rewordAt(stream, but, 'en'))];
  const takesCapital = next.kind === 'word' && /^\p{L}/u.test(stream.text.slice(next.start, next.start + 1));
  if (!takesCapital) return and;
  const dropped: TextEdit = { range: { start: maar.start, end: next.start }, text: '' };
  return CONTRARY.has(next.norm) ? [rewriting(dropped)] : [rewriting(dropped), ...and];
}

/** Interjections: *Maar ja, …*, *Maar goed, …*. */
const ASIDES = wordSet('ja nee goed kijk let nogmaals tja enfin hé eerlijk');

/** Words that only make sense against what was said before. */
const CONTRARY = wordSet('toch niet wel geen liever desondanks echter');

/** A condition: *Ja, maar alleen als* → *Ja, als / Ja, mits*; *Ja, maar niet als* → *Ja, tenzij*. */
function conditional(concession: Concession, isAnswer: boolean): Rewriting[] | undefined {
  const { stream, but } = concession;
  const read = readCondition(concession);
  if (read === undefined || isAsRole(stream, read.last)) return undefined;
  const { words, last } = read;
  if (!isAnswer && but + 1 === last) return undefined;
  const fronted = mainClauseFollows(concession, last);
  // A condition that opens a main clause of its own: *maar als u de sleutel verliest, betaalt u …*.
  if (fronted && but + 1 === last) return undefined;
  const choices = fronted ? words.filter((word) => word !== 'mits' && word !== 'tenzij') : words;
  return choices.map((word) => rewriting(joined(concession, last, word)));
}

const LIMITS = wordSet('alleen enkel slechts uitsluitend louter wel dan maar natuurlijk');
const IF: ReadonlyMap<string, readonly string[]> = new Map([
  ['als', ['als', 'mits']],
  ['indien', ['als', 'mits']],
  ['wanneer', ['als', 'mits']],
  ['mits', ['mits', 'als']],
  ['zolang', ['zolang']],
  ['zodra', ['zodra']],
  ['tenzij', ['tenzij']],
]);

/** *indien nodig* in full. */
const NEEDS: ReadonlyMap<string, string> = new Map([
  ['nodig', 'als dat nodig is'],
  ['mogelijk', 'als dat kan'],
]);

interface Condition {
  readonly words: readonly string[];
  /** The token that ends the conditional words. */
  readonly last: number;
}

function readCondition({ stream, but }: Concession): Condition | undefined {
  const { tokens } = stream;
  const norm = (at: number): string => tokens[at]?.norm ?? '';
  let at = but + 1;
  while (LIMITS.has(norm(at))) at++;
  if (norm(at) === 'op' || norm(at) === 'onder') {
    const noun = norm(at + 1) === 'de' ? at + 2 : at + 1;
    if (norm(noun) === 'voorwaarde' && norm(noun + 1) === 'dat')
      return { words: ['mits', 'op voorwaarde dat'], last: noun + 1 };
  }
  const opens = ['als', 'wanneer', 'indien', 'mits', 'tenzij', 'zolang'].includes(norm(at));
  if (norm(at) === 'pas' && IF.has(norm(at + 1))) return { words: ['zodra', 'als'], last: at + 1 };
  if (norm(at) === 'niet' && IF.get(norm(at + 1))?.[0] === 'als') return { words: ['tenzij'], last: at + 1 };
  const words = IF.get(norm(at));
  if (words === undefined || (at === but + 1 && !opens)) return undefined;
  const need = NEEDS.get(norm(at + 1));
  if (need !== undefined && tokens[at + 2]?.kind !== 'word') return { words: [need], last: at + 1 };
  return { words, last: at };
}

/** Whether a main clause follows the condition: a mark or *dan* stands before it. */
function mainClauseFollows({ stream }: Concession, last: number): boolean {
  const { tokens } = stream;
  const { end } = sentenceOf(stream, last);
  for (let at = last + 1; at < end - 1; at++) {
    const { norm, kind } = tokens[at] as Token;
    if (kind === 'punctuation' && (norm === ',' || norm === ';' || norm === ':' || norm === '–')) return true;
    if (norm === 'dan' && at > last + 2) return true;
  }
  return false;
}

const EXCEPTED = wordSet('in op bij voor met tijdens via aan na onder buiten');

/** A phrase that narrows a yes: *Ja, maar alleen met bon* → *Ja, met bon*; *Ja, maar niet op zondag* → *Ja, behalve op zondag*. */
function narrowed(
  concession: Concession,
  continuation: Continuation,
  isAnswer: boolean,
): Rewriting[] | undefined {
  const { stream, but } = concession;
  const { tokens } = stream;
  if (!isAnswer || (continuation !== 'phrase' && !isReasoned(concession))) return undefined;
  let at = but + 1;
  while (LIMITS.has(tokens[at]?.norm ?? '') || tokens[at]?.norm === 'pas') at++;
  const { norm } = tokens[at] ?? { norm: '' };
  if (PREPOSITIONS.has(norm)) {
    const dropped = textIn(stream, { start: but, end: at });
    const description = { nl: `Laat ‘${dropped}’ weg`, en: `Leave out ‘${dropped}’` };
    return [{ ...rewriting(joinedBefore(concession, tokens[at] as Token)), description }];
  }
  const next = tokens[at + 1];
  if (norm === 'niet' && at === but + 1 && next !== undefined && EXCEPTED.has(next.norm)) {
    return [rewriting(joined(concession, at, 'behalve'))];
  }
  return undefined;
}

/** *Ja, maar alleen op zaterdag, want dan …*: a phrase, and the reason for it. */
function isReasoned({ stream, but }: Concession): boolean {
  const { end } = sentenceOf(stream, but);
  for (let at = but + 1; at < end; at++) {
    if (isFiniteVerb(stream, at, but + 1)) return false;
    if (normAt(stream, at) === ',') return /^(?:want|omdat|anders|zodat|dus)$/.test(normAt(stream, at + 1));
  }
  return false;
}

/** Words behind which *en* would say something else, or nothing. */
const NO_AND = wordSet(`
  wel niet geen liever slechts eigenlijk hooguit nauwelijks net anders zo ja nee goed
`);

/** Not *maar geen reden tot zorg*. */
const OPENING_NOUN = without(DETERMINERS, 'geen');

/** *maar* → *en*, behind a comma. */
function withAnd(concession: Concession, continuation: Continuation): Rewriting[] {
  const { stream, but } = concession;
  const { tokens } = stream;
  const { end } = sentenceOf(stream, but);
  const first = firstWord(stream, but + 1, end);
  if (first === undefined || hasAndBefore(concession)) return [];
  const next = tokens[first] as Token;
  const second = tokens[first + 1]?.norm ?? '';
  if (NO_AND.has(next.norm)) return [];
  if (
    ['dan', 'nog', 'alleen', 'helaas'].includes(next.norm) &&
    ['niet', 'geen', 'alleen', 'wel'].includes(second)
  )
    return [];
  const mayBeClause = SUBJECTS.has(next.norm) || (OPENING_NOUN.has(next.norm) && end - first > 4);
  if (continuation !== 'main' && !mayBeClause) return [];
  // *…, en dat kan niet* says the same thing in a stranger way: a person may find better words.
  return [{ ...rewriting(joined(concession, but, 'en')), manual: refuses(concession) }];
}

/** Whether what follows is a no: *dat kan niet*, *het kost te veel tijd*. */
function refuses({ stream, but }: Concession): boolean {
  const { end } = sentenceOf(stream, but);
  const words = stream.tokens.slice(but + 1, end);
  return words.some(
    ({ norm }, at) =>
      NEGATIVE.has(norm) || NO.test(norm) || (norm === 'te' && TOO.test(words[at + 1]?.norm ?? '')),
  );
}
const NO = /^(?:helaas|onmogelijk|onhaalbaar|uitgesloten)$/;
const TOO = /^(?:veel|weinig|duur|laat|kort|lang|klein|groot|druk|vroeg|ver|zwaar|krap|hoog|laag|oud|vol)$/;

/** *Ik begrijp uw ergernis en vind het vervelend, en …* has one *en* too many, and behind a reason *en* would add to it. */
function hasAndBefore({ stream, head, end }: Concession): boolean {
  for (let at = head.end; at < end; at++) {
    const { norm } = stream.tokens[at] as Token;
    if (norm === 'want' || norm === 'omdat') return true;
    const next = (stream.tokens[at + 1] as Token).norm;
    if (norm === 'en' && at + 2 < end && (SUBJECTS.has(next) || isFiniteVerb(stream, at + 1, at + 1)))
      return true;
  }
  return false;
}

/** From the mark before *maar* to `last`: a comma and a word. Only what differs changes. */
function joined({ stream, end, but }: Concession, last: number, word: string): TextEdit {
  const before = stream.tokens[end - 1] as Token;
  const hasComma = but - end === 1 && (stream.tokens[end] as Token).norm === ',';
  if (hasComma || closesAside(stream, end, but))
    return rewordFrom(stream, { start: but, end: last + 1 }, word);
  const comma = stream.tokens[but + 1];
  const isSetOff = last === but && end === but && comma?.norm === ',';
  const stop = (isSetOff ? comma : (stream.tokens[last] as Token)).end;
  return { range: { start: before.end, end: stop }, text: `, ${keepCase(textOf(stream, but), word)}` };
}

/** *uw zorgen – die delen wij – maar*: the dash before *maar* is the second of a pair. */
function closesAside(stream: TokenStream, end: number, but: number): boolean {
  const { tokens } = stream;
  if (tokens[end]?.norm !== '–') return false;
  return tokens
    .slice(sentenceOf(stream, but).start, end)
    .some(({ norm, kind }) => norm === '–' && kind === 'punctuation');
}

/** As `joined`, with nothing between the comma and the word that stays. */
function joinedBefore({ stream, end, but }: Concession, stays: Token): TextEdit {
  const maar = stream.tokens[but] as Token;
  const before = stream.tokens[end - 1] as Token;
  const hasComma = but - end === 1 && (stream.tokens[end] as Token).norm === ',';
  if (hasComma) return { range: { start: maar.start, end: stays.start }, text: '' };
  return { range: { start: before.end, end: stays.start }, text: ', ' };
}

function rewriting(change: TextEdit): Rewriting {
  return { edits: [change] };
}
