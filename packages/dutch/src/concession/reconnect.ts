import { keepCase, type Match, type Rewriting, type TextEdit, type Token } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { type Continuation, continuationOf, firstWord, isCount } from './continuation.js';
import { type Concession, readConcession, yielded } from './yielded.js';

/** The proposals for a concession without *maar*, best first; none where nothing else reads well. */
export function connectOtherwise(match: Match, isAnswer: boolean): readonly Rewriting[] {
  const concession = readConcession(match);
  if (concession === undefined) return [];
  // Behind *ik begrijp dat …* an *en* would read as part of what is understood.
  if (!isAnswer && yielded(concession, false) !== 'plain') return [];
  const continuation = continuationOf(concession.stream, concession.but, false);
  if (concession.stopped) return withoutStop(concession, continuation);
  return conditional(concession) ?? narrowed(concession, continuation, isAnswer) ?? withAnd(concession, continuation);
}

/** *Dat klopt. Maar de stand …* → *Dat klopt. De stand …*, or *En de stand …*: the order of the words stays. */
function withoutStop({ stream, but }: Concession, continuation: Continuation): Rewriting[] {
  const maar = stream.tokens[but] as Token;
  const next = stream.tokens[but + 1];
  if (continuation !== 'main' || next === undefined || ASIDES.has(next.norm)) return [];
  const and = [rewriting(edit(maar, maar, keepCase(textOf(stream.text, maar, maar), 'en')))];
  const takesCapital = next.kind === 'word' && /^\p{L}/u.test(stream.text.slice(next.start, next.start + 1));
  if (!takesCapital) return and;
  const dropped: TextEdit = { range: { start: maar.start, end: next.start }, text: '' };
  return CONTRARY.has(next.norm) ? [rewriting(dropped)] : [rewriting(dropped), ...and];
}

/** Interjections: *Maar ja, …*, *Maar goed, …*. */
const ASIDES: ReadonlySet<string> = new Set(['ja', 'nee', 'goed', 'kijk', 'let', 'nogmaals', 'tja', 'enfin', 'hé', 'eerlijk']);

/** Words that only make sense against what was said before. */
const CONTRARY: ReadonlySet<string> = new Set(['toch', 'niet', 'wel', 'geen', 'liever', 'desondanks', 'echter']);

/** A condition: *Ja, maar alleen als* → *Ja, als / Ja, mits*; *Ja, maar niet als* → *Ja, tenzij*. */
function conditional(concession: Concession): Rewriting[] | undefined {
  const { stream, but } = concession;
  const read = readCondition(concession);
  if (read === undefined) return undefined;
  const { words, last } = read;
  const fronted = finiteBehindComma(concession, last);
  // A condition that opens a main clause of its own: *maar als u de sleutel verliest, betaalt u …*.
  if (fronted && but + 1 === last) return undefined;
  const choices = fronted ? words.filter((word) => word !== 'mits' && word !== 'tenzij') : words;
  return choices.map((word) => rewriting(joined(concession, stream.tokens[last] as Token, word)));
}

const LIMITS: ReadonlySet<string> = new Set(['alleen', 'enkel', 'slechts', 'uitsluitend', 'louter', 'wel', 'dan', 'maar', 'natuurlijk']);
const IF: Readonly<Record<string, readonly string[]>> = {
  als: ['als', 'mits'],
  indien: ['als', 'mits'],
  wanneer: ['als', 'mits'],
  mits: ['mits', 'als'],
  zolang: ['zolang'],
  zodra: ['zodra'],
  tenzij: ['tenzij'],
};

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
    if (norm(noun) === 'voorwaarde' && norm(noun + 1) === 'dat') return { words: ['mits', 'op voorwaarde dat'], last: noun + 1 };
  }
  const opens = norm(at) === 'als' || norm(at) === 'wanneer' || norm(at) === 'indien';
  if (norm(at) === 'pas' && IF[norm(at + 1)] !== undefined) return { words: ['zodra', 'als'], last: at + 1 };
  if (norm(at) === 'niet' && (IF[norm(at + 1)]?.[0] === 'als')) return { words: ['tenzij'], last: at + 1 };
  const words = Object.hasOwn(IF, norm(at)) ? IF[norm(at)] : undefined;
  if (words === undefined || (at === but + 1 && !opens && norm(at) !== 'mits' && norm(at) !== 'tenzij')) return undefined;
  return { words, last: at };
}

/** Whether a main clause follows the condition. */
function finiteBehindComma({ stream }: Concession, last: number): boolean {
  const { tokens } = stream;
  const { end } = sentenceOf(stream, last);
  for (let at = last + 1; at < end - 1; at++) {
    const { norm, kind } = tokens[at] as Token;
    if (kind === 'punctuation' && (norm === ',' || norm === ';' || norm === ':' || norm === '–')) return true;
    if (norm === 'dan' && at > last + 2) return true;
  }
  return false;
}

const PREPOSITIONS: ReadonlySet<string> = new Set([
  'met', 'in', 'op', 'bij', 'na', 'voor', 'tijdens', 'via', 'tegen', 'zonder', 'onder', 'binnen', 'buiten', 'vanaf', 'per', 'aan', 'tot',
  'volgens', 'vanuit',
]);
const EXCEPTED: ReadonlySet<string> = new Set(['in', 'op', 'bij', 'voor', 'met', 'tijdens', 'via', 'aan', 'na', 'onder', 'buiten']);

/** A phrase that narrows a yes: *Ja, maar alleen met bon* → *Ja, met bon*; *Ja, maar niet op zondag* → *Ja, behalve op zondag*. */
function narrowed(concession: Concession, continuation: Continuation, isAnswer: boolean): Rewriting[] | undefined {
  const { stream, but } = concession;
  const { tokens } = stream;
  if (!isAnswer || continuation !== 'phrase') return undefined;
  let at = but + 1;
  while (LIMITS.has(tokens[at]?.norm ?? '') || tokens[at]?.norm === 'pas') at++;
  const { norm } = tokens[at] ?? { norm: '' };
  if (PREPOSITIONS.has(norm)) return [rewriting(joinedBefore(concession, tokens[at] as Token))];
  const next = tokens[at + 1];
  if (norm === 'niet' && at === but + 1 && next !== undefined && EXCEPTED.has(next.norm)) {
    return [rewriting(joined(concession, tokens[at] as Token, 'behalve'))];
  }
  return undefined;
}

/** Words behind which *en* would say something else, or nothing. */
const NO_AND: ReadonlySet<string> = new Set(['wel', 'niet', 'liever', 'slechts', 'eigenlijk', 'hooguit', 'nauwelijks', 'net', 'anders']);

/** *maar* → *en*, behind a comma. */
function withAnd(concession: Concession, continuation: Continuation): Rewriting[] {
  const { stream, but } = concession;
  const { tokens } = stream;
  const first = firstWord(stream, but + 1, sentenceOf(stream, but).end);
  if (first === undefined) return [];
  const next = tokens[first] as Token;
  if (NO_AND.has(next.norm) || isCount(next)) return [];
  if (continuation !== 'main' && ['alleen', 'dan', 'pas', 'enkel', 'uitsluitend', 'geen', 'nog', 'toch'].includes(next.norm)) return [];
  if (next.norm === 'dan' && ['niet', 'alleen', 'wel'].includes(tokens[first + 1]?.norm ?? '')) return [];
  return [rewriting(joined(concession, tokens[but] as Token, 'en'))];
}

/** From the mark before *maar* to `last`: a comma and a word. Only what differs changes. */
function joined({ stream, end, but }: Concession, last: Token, word: string): TextEdit {
  const maar = stream.tokens[but] as Token;
  const before = stream.tokens[end - 1] as Token;
  const text = keepCase(textOf(stream.text, maar, maar), word);
  const hasComma = but - end === 1 && (stream.tokens[end] as Token).norm === ',';
  if (hasComma) return edit(maar, last, text);
  return { range: { start: before.end, end: last.end }, text: `, ${text}` };
}

/** As `joined`, with nothing between the comma and the word that stays. */
function joinedBefore({ stream, end, but }: Concession, stays: Token): TextEdit {
  const maar = stream.tokens[but] as Token;
  const before = stream.tokens[end - 1] as Token;
  const hasComma = but - end === 1 && (stream.tokens[end] as Token).norm === ',';
  if (hasComma) return { range: { start: maar.start, end: stays.start }, text: '' };
  return { range: { start: before.end, end: stays.start }, text: ', ' };
}

function edit(first: Token, last: Token, text: string): TextEdit {
  return { range: { start: first.start, end: last.end }, text };
}

function rewriting(change: TextEdit): Rewriting {
  return { edits: [change] };
}

function textOf(text: string, first: Token, last: Token): string {
  return text.slice(first.start, last.end);
}
