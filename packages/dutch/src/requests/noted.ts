import type { BlockView, Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { clauseOf, normAt, opensSentence, sentenceAfter, sentenceOf } from '../clause/clause.js';
import { conjunctOf } from '../clause/conjunct.js';
import { tellsPast } from '../clause/past.js';
import { isQuestion } from '../clause/question.js';
import { isFiniteVerb } from '../concession/verbs.js';
import { isParticiple } from '../morphology/participle.js';
import { wordSet } from '../morphology/word-list.js';
import { PREPOSITIONS } from '../promise/lexicon.js';
import { someWord, wordsOf } from '../promise/words.js';
import { asksThing } from './asks-thing.js';
import { isFronted } from './fronted.js';
import { isName } from './name.js';
import { CUSTOMER_NOUN } from './words.js';

/** Before the customer these make it a condition, a question or a general truth. */
const GENERAL = wordSet(
  'wat hoe wie waar welke waarom of als wanneer indien zodra mocht zolang tenzij mits elke iedere ieder geen menig soms vaak meestal zoals stel hoewel toen waarin waarbij waarop wens',
);
/** The customer wants to know something, or asks for something that is no thing. */
const NO_REQUEST = wordSet(
  'weten zich aandacht geduld inzet succes zeggen niets niks gehoord begrepen gewaardeerd serieus',
);
const QUESTIONS = wordSet('wanneer waar hoeveel waarom hoe hoelang wie wat welke veel');
/** What may be done at a customer's request: a rule, no note. */
const PERMITTED = wordSet('kan kunnen mag mogen tenzij altijd zullen zal kunt');
/** *Alleen op verzoek van de klant …*; not *op verzoek van de klant alleen 's middags*. */
const ONLY = wordSet('alleen uitsluitend enkel');

/**
 * Whether a match notes what a customer asked for; not a condition, a question, a general truth or a rule. The argument says how: a
 * `verb` (*de klant wil*), a `phrase` (*op verzoek van de klant*) or a `label` (*klantwens:*).
 */
export function isNotedRequest(match: Match, form: 'verb' | 'phrase' | 'label'): boolean {
  const { block } = match;
  const focus = core(match);
  const sentence = sentenceOf(block, focus.start);
  if (form === 'label') return focus.end < sentence.end || block.neighbour(1) !== undefined;
  if (isQuestion(block, focus.start)) return false;
  const clause = clauseOf(block, focus.start);
  if (
    someWord(block, { start: clause.start, end: focus.start }, GENERAL) ||
    someWord(block, { start: Math.max(clause.start, focus.start - 1), end: focus.end }, EACH)
  )
    return false;
  if (isConditionBefore(block, sentence, clause) || isDeniedBefore(block, focus)) return false;
  const name = match.captures.get('naam');
  if (name !== undefined && !isName(block, name)) return false;
  if (form === 'phrase')
    return (
      !someWord(block, sentence, PERMITTED) &&
      !someWord(block, { start: sentence.start, end: focus.start }, ONLY) &&
      !isContractParty(block, focus)
    );
  if (asksNothing(block, clause, focus)) return false;
  if (isVerbFirst(block, sentence, focus) || isObject(block, clause, focus)) return false;
  if (asksQuestion(block, focus.end) || asksNot(block, focus)) return false;
  if (someWord(block, { start: focus.start, end: Math.min(focus.end + 3, sentence.end) }, NO_REQUEST))
    return false;
  if (isTruth(block, clause, focus) || isHabit(block, clause, focus) || isAskedFor(block, clause, focus))
    return false;
  if (someWord(block, focus, PAST) || tellsPast(block, clause)) return true;
  if (name !== undefined) return true;
  if (isAnyUser(block, focus) || isPublic(block, focus))
    return asksThing(block, conjunctOf(block, clause, focus.start), focus);
  return !isAnyCustomer(block, focus);
}

/** *op verzoek van Opdrachtgever*: with a capital, and no article, it is the side of a contract. */
function isContractParty({ tokens, text }: TokenStream, { start, end }: Range): boolean {
  const last = tokens[end - 1];
  return (
    last !== undefined &&
    end - 1 > start &&
    tokens[end - 2]?.norm === 'van' &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(last.start)) &&
    CUSTOMER_NOUN.test(last.norm)
  );
}

/** *De klant zou* of *de klant zou graag een export willen*: the wish itself comes behind it. */
function core({ focus, captures }: Match): Range {
  const wish = captures.get('wens');
  return wish === undefined ? focus : { start: focus.start, end: wish.end };
}

/** These speak of customers at large. */
const EACH = wordSet(
  'elke iedere ieder geen menig meeste gemiddelde doorsnee typische ideale moderne hedendaagse potentiële veeleisende kritische',
);

/** *vraagt waar …*, *vraagt naar de openingstijden*; *vraagt naar een goedkoper model* is a request. */
function asksQuestion({ tokens }: TokenStream, at: number): boolean {
  const first = ASKED.test(tokens[at]?.norm ?? '') || tokens[at]?.norm === ':' ? at + 1 : at;
  const [next = '', after = ''] = tokens.slice(first, first + 2).map(({ norm }) => norm);
  return (
    QUESTIONS.has(next) ||
    (next === 'of' && asksWhether(tokens, first)) ||
    (next === 'naar' && /^vr/.test(tokens[at - 1]?.norm ?? '') && !/^(?:een|meer|extra|andere?)$/.test(after))
  );
}

/** Whom the customer asks: *vroeg ons naar …*. */
const ASKED = /^(?:ons|mij|me|hem|haar|hen)$/;

/** *vraagt of de balie open is*; *of het eerder kan* is a request. */
function asksWhether(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  let stop = at;
  while (tokens[stop]?.sentence === sentence && tokens[stop]?.kind !== 'punctuation') stop++;
  return FACTS.has(tokens[stop - 1]?.norm ?? '');
}
const FACTS = wordSet('is zijn klopt kloppen geldt gelden bestaat heet');

/** *De klant vroeg niet om korting*, *heeft er niet om gevraagd*; *wil niet* is a wish. */
function asksNot({ tokens }: TokenStream, { start, end }: Range): boolean {
  const last = tokens[end - 1]?.norm ?? '';
  if (ASKS.test(last) && /^(?:niet|nooit|nergens)$/.test(tokens[end]?.norm ?? '')) return true;
  return (
    last === 'gevraagd' && tokens.slice(start, end).some(({ norm }) => norm === 'niet' || norm === 'nooit')
  );
}

/** *Klanten willen snel antwoord*: customers without an article, and no more than anybody wants. */
function isTruth(stream: TokenStream, { end }: Range, focus: Range): boolean {
  const wanted = stream.tokens.slice(focus.end, end).filter(({ kind }) => kind === 'word');
  return (
    /(?:en|s)$/.test(normAt(stream, focus.start)) &&
    CUSTOMER_NOUN.test(normAt(stream, focus.start)) &&
    opensSentence(stream, focus.start) &&
    wanted.length < 5 &&
    WANTED_BY_ALL.has(wanted.at(-1)?.norm ?? '')
  );
}
const WANTED_BY_ALL = wordSet('antwoord duidelijkheid zekerheid gemak rust respect eerlijkheid begrip');

/** *Klanten vragen steeds vaker om …*: what they tend to ask; not what they ask *om vaker te* …. */
function isHabit(stream: TokenStream, { end }: Range, focus: Range): boolean {
  const reach = { start: focus.end, end: Math.min(focus.end + 4, end) };
  const om = stream.tokens.slice(reach.start, reach.end).findIndex(({ norm }) => norm === 'om');
  const near = om < 0 ? reach : { ...reach, end: reach.start + om };
  return someWord(stream, near, HABITS) || HARDLY_EVER.test(wordsOf(stream, near).join(' '));
}
const HARDLY_EVER = /\b(?:bijna|vrijwel|haast) (?:nooit|altijd)\b/;
const HABITS = wordSet('steeds zelden vaak vaker meestal doorgaans tegenwoordig soms regelmatig altijd');

/** *De klant vraagt een pas aan*, *vraagt een offerte op via de site*: an act of the customer's own. */
function isAskedFor({ tokens }: TokenStream, { end }: Range, focus: Range): boolean {
  if (!tokens.slice(focus.start, focus.end).some(({ norm }) => ASKS.test(norm))) return false;
  for (let at = focus.end; at < end; at++) {
    const next = at + 1 < end ? tokens[at + 1] : undefined;
    const isLast = next === undefined || next.kind === 'punctuation' || PREPOSITIONS.has(next.norm);
    if (isLast && /^(?:aan|op|na)$/.test((tokens[at] as Token).norm)) return true;
  }
  return false;
}
const ASKS = /^(?:vraagt|vragen|vroeg|vroegen)$/;

/** *een klant*: in a handbook that is any customer; not *Balie, week 9: een lid wil …*, *een bewoner eist …*. */
function isAnyCustomer({ tokens }: TokenStream, { start, end }: Range): boolean {
  const from = Math.max(0, start - 2);
  if ([start - 1, start - 2].some((at) => tokens[at]?.norm === ':')) return false;
  if (/^eist/.test(tokens[end - 1]?.norm ?? '')) return false;
  const words = tokens.slice(from, end).map(({ norm }) => norm);
  return words.some(
    (word, at) => word === 'een' && words.slice(at + 1, at + 3).some((next) => CUSTOMER_NOUN.test(next)),
  );
}

const PAST = wordSet(
  'wilde wilden wou vroeg vroegen wenste wensten eiste eisten verzocht verzochten gevraagd geëist',
);

/** *Inwoners willen snel antwoord*: people at large. */
function isPublic({ tokens }: TokenStream, { start, end }: Range): boolean {
  return tokens.slice(start, end).some(({ norm }, at) => {
    const before = tokens[start + at - 1]?.norm ?? '';
    return PUBLIC.test(norm) && !/^(?:de|deze|die|onze|enkele|twee|drie|vier)$/.test(at === 0 ? '' : before);
  });
}
/** Fewer than all customers: *klanten* and *huurders* are known by name. */
const PUBLIC = /^(?:inwoners|burgers|bezoekers|gebruikers|consumenten|reizigers|mensen|leden)$/;

/** *De gebruiker wil inloggen*: in a manual that is anybody; not *Ticket 12: gebruiker vraagt toegang*, in the style of a telegram. */
function isAnyUser(block: BlockView, { start, end }: Range): boolean {
  const { tokens } = block;
  if (SINGULAR_USER.test(tokens[start + 1]?.norm ?? '') && isHandledBelow(block, start)) return false;
  if (
    SINGULAR_USER.test(tokens[start]?.norm ?? '') &&
    (tokens[start - 1]?.norm === ':' || isInNote(block, start))
  )
    return false;
  const words = tokens.slice(start, end).map(({ norm }) => norm);
  return (
    words.some((word) => /^(?:gebruikers?|bezoekers?|inwoner|burger|consument|reiziger)$/.test(word)) &&
    words.some((word) => /^(?:wil(?:len)?|zou(?:den)?|vraagt|vragen)$/.test(word)) &&
    !words.includes('onze')
  );
}

/** *Ticket 4471. Gebruiker wil terug naar …*: a note in the style of a telegram; not the steps of *Gebruiker wil … Gebruiker klikt …*. */
function isInNote(block: BlockView, at: number): boolean {
  return (
    block.kind === 'paragraph' &&
    block.sentences.length > 1 &&
    opensSentence(block, at) &&
    !block.recall(hasSteps) &&
    !block.recall(repeatedWords).has(normAt(block, at))
  );
}

function hasSteps({ tokens }: TokenStream): boolean {
  return tokens.some(({ norm }) => STEPS.test(norm));
}

function repeatedWords({ tokens }: TokenStream): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(tokens.map(({ norm }) => norm).filter((norm) => seen.has(norm) || !seen.add(norm)));
}

/** *De reiziger vraagt om … Omgeboekt door Tess.*: the next sentence says, in a telegram's style, what was done about it. */
function isHandledBelow(block: BlockView, at: number): boolean {
  const next = sentenceAfter(block, at);
  if (next === undefined || !isParticiple(normAt(block, next.start))) return false;
  const behind = block.tokens.slice(next.start + 1, next.end);
  const [first] = behind;
  if (first?.kind === 'word' && first.norm !== 'door' && !PREPOSITIONS.has(first.norm)) return false;
  return !behind.some((_, index) => isFiniteVerb(block, next.start + 1 + index, next.start));
}
const STEPS = /^(?:systeem|scherm|klikt|knop|veld|stap)$/;

/** Whom a manual or a plan speaks of as anybody. */
const SINGULAR_USER = /^(?:gebruiker|bezoeker|inwoner|burger|consument|reiziger)$/;

/** *Wij willen de klant helpen*, *aan de klant hebben wij gevraagd*: the customer is no subject. */
function isObject(stream: TokenStream, clause: Range, focus: Range): boolean {
  const { tokens } = stream;
  const { norm } = tokens[focus.start] as Token;
  if (isBehindVerb(tokens.slice(focus.start, focus.end))) return true;
  if (PERSONS.has(tokens[focus.end]?.norm ?? '')) return true;
  if (!VERB.test(norm)) {
    const before = tokens[focus.start - 1]?.norm ?? '';
    const phrase = DETERMINERS.has(before) ? (tokens[focus.start - 2]?.norm ?? '') : before;
    if (norm === 'door' || norm === 'dat') return false;
    return (
      BEFORE_NOUN.has(phrase) ||
      tokens.slice(clause.start, focus.start).some((token) => PERSONS.has(token.norm))
    );
  }
  if (focus.start === clause.start) return false;
  if (tokens.slice(clause.start, focus.start).some((token) => PERSONS.has(token.norm))) return true;
  return !isFronted(stream, { start: clause.start, end: focus.start });
}
/** *De klanten hebben we het nog niet gevraagd*. */
function isBehindVerb(words: readonly Token[]): boolean {
  return words.some(
    ({ norm }, at) =>
      /^(?:heeft|hebben|had|hadden|heb)$/.test(norm) &&
      /^(?:wij|we|ik|jij|men)$/.test(words[at + 1]?.norm ?? ''),
  );
}

const VERB =
  /^(?:wil|willen|wilde|wilden|vraagt|vragen|vroeg|vroegen|wenst|wensen|eist|eisen|eiste|eisten|heeft|hebben|had|hadden|zou|zouden|verzoekt|verzoeken)$/;
const PERSONS = wordSet('wij we ik u je jij hij zij men');
const DETERMINERS = wordSet('de een deze die onze het');
const BEFORE_NOUN = wordSet('aan bij met voor van naar over tegen om uw je jouw');

/** *Als een klant belt en om korting vraagt*: the clause before opened the condition. */
function isConditionBefore({ tokens }: TokenStream, sentence: Range, clause: Range): boolean {
  const opener = (tokens[clause.start] as Token).norm;
  if (tokens[sentence.start]?.norm === 'stel') return true;
  return (opener === 'en' || opener === 'of') && CONDITIONS.has((tokens[sentence.start] as Token).norm);
}

/** *De klant vroeg.* */
function asksNothing({ tokens }: TokenStream, clause: Range, { start, end }: Range): boolean {
  if (start > clause.start + 1 || tokens[start]?.norm === 'dat' || end - start > 3) return false;
  return (
    VERB.test(tokens[end - 1]?.norm ?? '') && (tokens[end] === undefined || /^[.!]$/.test(tokens[end].norm))
  );
}

/** *Noteer niet dat de klant een rapport wil*. */
function isDeniedBefore({ tokens }: TokenStream, { start }: Range): boolean {
  return tokens[start]?.norm === 'dat' && tokens[start - 1]?.norm === 'niet';
}
const CONDITIONS = wordSet('als wanneer indien zodra mocht stel');

/** *Wil de klant ruilen, dan …* */
function isVerbFirst({ tokens }: TokenStream, sentence: Range, focus: Range): boolean {
  let first = sentence.start;
  while (first < focus.start && (tokens[first] as Token).kind === 'punctuation') first++;
  return (
    focus.start === first &&
    /^(?:wil|willen|vraagt|vragen|wenst|wensen|eist|eisen|heeft|hebben|zou|zouden)$/.test(
      (tokens[first] as Token).norm,
    )
  );
}
