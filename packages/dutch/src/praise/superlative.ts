import { type Match, type Range, startsWithCapital, type TokenStream } from '@geestdrift/engine';
import { clauseOf, sentenceAfter } from '../clause/clause.js';
import { READER_WORDS } from '../lexicon/pronouns.js';
import { someWord, wordsOf } from '../promise/words.js';
import { closesAsSign, INVITING, isFirmFirst, isHost, opensAsSign } from './firm.js';
import { isJobAdvert } from './job-advert.js';
import { COMPANY, COPULAS, MEETING, OTHERS_PREPOSITIONS, OWN, POSSESSIVES } from './lexicon.js';
import { hasName, ownLabel } from './others.js';
import { isVerbless } from './slogan.js';

/** The best of the country: we ourselves, a slogan, or where the reader is invited to. */
export function isOwnSuperlative(match: Match, sentence: Range): boolean {
  const { block, focus, captures } = match;
  const { tokens } = block;
  const noun = captures.get('wie');
  const named = noun === undefined || COMPANY.test(tokens[noun.end - 1]?.norm ?? '');
  const before =
    tokens[focus.start - (/^(?:de|het|dé|hét)$/.test(tokens[focus.start - 1]?.norm ?? '') ? 2 : 1)];
  const preposition = focus.start > sentence.start ? (before?.norm ?? '') : '';
  if (COMPARED.test(preposition) || (isElected(block, focus.start) && !someWord(block, sentence, WON)))
    return false;
  const opener = tokens[sentence.start]?.norm ?? '';
  const isInvited = named && (someWord(block, sentence, READER_WORDS) || INVITING.test(opener));
  // *Kom naar de beste garage van Nederland*
  if (preposition === 'naar' && named && opener === 'kom') return true;
  if ((preposition === 'bij' || preposition === 'met') && isInvited) return true;
  // *Werken bij de beste garage van Zwolle?*, *Wij zoeken een kok die in de beste kroeg van Breda …*
  if (/^(?:bij|in|voor)$/.test(preposition) && named && isJobAdvert(block, sentence)) return true;
  // *Welkom bij de klantvriendelijkste gemeente van Nederland*
  if (opener === 'welkom' && /^(?:bij|van)$/.test(preposition) && isFriendliest(match)) return true;
  // *Het team van Kapsalon Knap, uitgeroepen tot …, wenst u fijne dagen*
  if (named && GREETING.test(wordsOf(block, { start: focus.end, end: sentence.end }).join(' '))) return true;
  // *Kom zwemmen bij De Golf, het beste zwembad van Nederland*
  if (preposition === ',' && isInvited && someWord(block, { start: sentence.start, end: focus.start }, AT))
    return true;
  if (named && ON_THE_LINE.test(wordsOf(block, sentence).join(' '))) return true;
  if (isInvited && (isChosen(block, sentence, preposition) || isFoundHere(block, sentence, focus)))
    return true;
  if (preposition === 'voor' && opener === 'kies' && isOwnOffer(match, sentence)) return true;
  if (preposition === 'bij' && !someWord(block, sentence, US) && !isVerbless(block, sentence)) return false;
  const opens = focus.start - sentence.start <= 2;
  if (OTHERS_PREPOSITIONS.has(preposition) && !(opens && preposition === 'met')) return false;
  if (isOurs(block, sentence)) {
    const clause = clauseOf(block, focus.start);
    if (isOfSupplier(block, clause)) return false;
    const said = someWord(block, clause, WE) ? clause : sentence;
    const meets =
      (someWord(block, said, MEETING, focus) || isTogetherWith(block, said)) &&
      !isChosenAs(block, sentence, focus.start);
    return (
      !meets && (named || isWePredicate(block, sentence) || isOurPredicate(block, sentence, focus.start))
    );
  }
  if (isNamedBehind(block, focus.end, sentence.end)) return true;
  if (named && (isHost(block, sentence, focus) || someWord(block, sentence, HONOURED))) return true;
  if ((noun === undefined || isFriendliest(match)) && isFirmFirst(block, sentence)) return true;
  if (!named || !isVerbless(block, beforeTopic(block, sentence))) return false;
  return (
    ownLabel(match, sentence) !== undefined ||
    opensAsSign(block, sentence, focus) ||
    closesAsSign(block, focus.end, sentence.end) ||
    !hasName(match, sentence, focus)
  );
}

const GREETING = /\b(?:wenst|heet|verwelkomt|bedankt|dankt|nodigt|groet) (?:u|je|jullie)\b/;
/** *Onze wol komt van een spinnerij die is verkozen tot …*: another firm. */
function isOfSupplier(stream: TokenStream, clause: Range): boolean {
  const { tokens } = stream;
  return (
    /^(?:die|dat)$/.test(tokens[clause.start]?.norm ?? '') &&
    !someWord(stream, clause, OWN) &&
    /^een$/.test(tokens[clause.start - 2]?.norm ?? '') &&
    /^(?:van|door|uit|met|naar)$/.test(tokens[clause.start - 3]?.norm ?? '')
  );
}

/** *U belt met theater De Kolk, uitgeroepen tot …* */
const ON_THE_LINE = /^(?:u|je) (?:belt|spreekt|chat|bent verbonden) (?:nu )?met\b/;
const AT: ReadonlySet<string> = new Set(['bij']);

/** *Kies de beste internetprovider*: out of many. */
const COMPARED = /^(?:kies|kiest|vergelijk|zoek|zoekt|bekijk|vind)$/;

/** *De verkiezing Beste Winkel van Nederland*: nobody is that yet. */
const ELECTION = /(?:wedstrijd|verkiezing|prijsvraag|competitie|strijd)$/;
function isElected({ tokens }: TokenStream, at: number): boolean {
  return [1, 2, 3].some(
    (gap) =>
      ELECTION.test(tokens[at - gap]?.norm ?? '') && tokens[at - gap]?.sentence === tokens[at]?.sentence,
  );
}
const WON: ReadonlySet<string> = new Set(['won', 'wonnen', 'gewonnen', 'winnaar', 'winnaars']);

/** *U kiest voor de beste garage van Zwolle*: whoever writes so is that garage. */
function isChosen(stream: TokenStream, sentence: Range, preposition: string): boolean {
  return preposition === 'voor' && someWord(stream, sentence, CHOOSING);
}

const CHOOSING: ReadonlySet<string> = new Set(['kies', 'kiest', 'koos', 'kiezen', 'gekozen']);

/** *De beste garage van Zwolle vindt u aan de Dorpsstraat*, *… staat voor u klaar*. */
function isFoundHere({ tokens }: TokenStream, sentence: Range, focus: Range): boolean {
  if (focus.start - sentence.start > 1) return false;
  const behind = tokens.slice(focus.end, sentence.end);
  const verb = behind.findIndex(({ norm }) => WELCOMING.test(norm));
  return verb >= 0 && verb <= PLACE_REACH && !behind.some(({ norm }) => norm === 'via' || norm === 'volgens');
}

/** *Kies voor de beste verzekering van Nederland. Dat vinden niet alleen wij.*: what a firm of services sells is the firm. */
function isOwnOffer({ block, captures }: Match, sentence: Range): boolean {
  const noun = block.tokens[(captures.get('wie')?.end ?? 0) - 1]?.norm ?? '';
  const next = sentenceAfter(block, sentence.start);
  if (!SOLD.test(noun) || next === undefined || !someWord(block, next, OWN)) return false;
  return !wordsOf(block, { start: sentence.start, end: next.end }).some((word) => /vergelijk/.test(word));
}
const SOLD =
  /(?:verzekering|polis|hypotheek|lening|abonnement|cursus|opleiding|training|rekening|zorg|begeleiding|vakantie|reis)$/;

const WELCOMING = /^(?:vindt|vind|helpt|staat|verwelkomt|heet|bedient|zit|wacht)$/;
/** *van heel Noord-Holland vindt u*: what may stand before the verb. */
const PLACE_REACH = 4;

/** *De nummer één van Twente, als het om kozijnen gaat*, *…, dat geeft vertrouwen*: what is said of it has a verb of its own. */
function beforeTopic({ tokens }: TokenStream, { start, end }: Range): Range {
  const at = tokens
    .slice(start, end)
    .findIndex(
      ({ norm }, index) =>
        (norm === 'als' && tokens[start + index + 1]?.norm === 'het') ||
        (norm === ',' && tokens[start + index + 1]?.norm === 'dat'),
    );
  return at > 0 ? { start, end: start + at } : { start, end };
}

/** *De klantvriendelijkste drogist*: who says so advertises. */
function isFriendliest({ block, focus }: Match): boolean {
  return block.tokens.slice(focus.start, focus.end).some(({ norm }) => FRIENDLIEST.test(norm));
}
const FRIENDLIEST = /(?:klantvriendelijk|klantgericht|gastvrij)(?:e|ste)$/;

/** *De nummer één in zonwering: dat is Zonneland*. */
export function isNamedBehind({ tokens, text }: TokenStream, from: number, to: number): boolean {
  const mark = tokens.slice(from, to).findIndex(({ kind }) => kind === 'punctuation') + from;
  const [that, verb, name] = tokens.slice(mark + 1, to);
  return (
    /^[:,–]$/.test(tokens[mark]?.norm ?? '') &&
    /^(?:dat|dit)$/.test(that?.norm ?? '') &&
    /^(?:is|zijn|heet)$/.test(verb?.norm ?? '') &&
    name !== undefined &&
    (/^(?:wij|we)$/.test(name.norm) || startsWithCapital(text.slice(name.start, name.end)))
  );
}

/** *Het is een eer om de klantvriendelijkste verzekeraar te zijn*. */
const HONOURED: ReadonlySet<string> = new Set(['eer', 'vereerd']);

/** *Samen met de beste kok*; not *samen zijn wij de beste*. */
function isTogetherWith({ tokens }: TokenStream, { start, end }: Range): boolean {
  const words = tokens.slice(start, end).map(({ norm }) => norm);
  return words.includes('samen') && words.includes('met');
}

/** *Reizigers kiezen ons tot de beste*. */
function isChosenAs(stream: TokenStream, sentence: Range, start: number): boolean {
  const { tokens } = stream;
  const at = /^(?:de|het)$/.test(tokens[start - 1]?.norm ?? '') ? start - 2 : start - 1;
  return tokens[at]?.norm === 'tot' && !someWord(stream, sentence, WE);
}

/** *wij, ons, onze*; *mijn* only before a company. */
function isOurs({ tokens }: TokenStream, { start, end }: Range): boolean {
  return tokens
    .slice(start, end)
    .some(({ norm }, at) =>
      norm === 'mijn'
        ? COMPANY.test(tokens[start + at + 1]?.norm ?? '')
        : OWN.has(norm) &&
          !/^(?:ik|mij|me)$/.test(norm) &&
          !BESIDE.has(tokens[start + at - 1]?.norm ?? '') &&
          !(POSSESSIVES.has(norm) && AROUND.test(tokens[start + at + 1]?.norm ?? '')),
    );
}

/** *Onze klant*: another firm; *ons dorp*: where we live; *onze gids*: where others are compared. */
const AROUND =
  /^(?:klant|opdrachtgever|huurder|afnemer|relatie|dorp|stad|wijk|buurt|straat|regio|streek|provincie|land|omgeving|eiland)$|(?:gids|zoekmachine|vergelijker|vergelijkingssite|overzicht|ranglijst|zoekfilter|kaart|test|top)$/;

/** Who is next to us is not us. */
const BESIDE: ReadonlySet<string> = new Set([
  'naast',
  'tegenover',
  'achter',
  'boven',
  'onder',
  'vlakbij',
  'dichtbij',
]);

function isWePredicate(stream: TokenStream, sentence: Range): boolean {
  return someWord(stream, sentence, WE) && someWord(stream, sentence, COPULAS);
}

/** *Onze helpdesk is (weer) de beste*. */
function isOurPredicate({ tokens }: TokenStream, sentence: Range, focus: number): boolean {
  let at = focus - 1;
  while (/^(?:de|het|al|weer|opnieuw|ook|nog|steeds|veruit|echt)$/.test(tokens[at]?.norm ?? '')) at--;
  if (!/^(?:is|zijn|blijft|blijven|was|werd|tot)$/.test(tokens[at]?.norm ?? '')) return false;
  return tokens
    .slice(sentence.start, at)
    .some(({ norm }, index, words) => POSSESSIVES.has(norm) && COMPANY.test(words[index + 1]?.norm ?? ''));
}

const WE: ReadonlySet<string> = new Set(['wij', 'we']);
const US: ReadonlySet<string> = new Set(['wij', 'we', 'ons']);
