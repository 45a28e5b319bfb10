import { startsWithCapital, type Token, type TokenStream } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { FUNCTION_WORDS } from '../morphology/function-words.js';
import { adjectiveEvidence, genderOf, isAdjectiveLike, isPluralForm } from '../morphology/index.js';
import { wordSet } from '../morphology/word-list.js';
import { numberValue } from '../numbers/index.js';
import { particleOfForm } from './separated-form.js';
import { AUXILIARIES, isParticiple, isVerbal } from './verb-words.js';
import { textOf, wordAt } from './words.js';

/** The subject that opens a clause: the token behind it, and its number. */
export interface ClauseSubject {
  readonly end: number;
  readonly number: 'singular' | 'plural' | 'any';
}

const SINGULAR = wordSet('u ik je jij het hij men dit dat');
const PLURAL = wordSet('wij we jullie');
const ANY = wordSet('er ze zij');
const DETERMINERS = wordSet(
  'de het een uw je jouw jullie ons onze mijn deze dit die dat geen alle elke iedere beide hun',
);
/** Without a singular. */
const PLURALS = wordSet('kosten gegevens');
const PLURAL_DETERMINERS = wordSet('alle beide');
/** Nouns whose phrase goes on behind *voor*, *over* and the like: *uw aanvraag voor een vergunning*. */
const WITH_PHRASE = wordSet(`
  aanvraag verzoek klacht bezwaar bezwaarschrift vraag abonnement contract verzekering inschrijving aanmelding bestelling
  offerte factuur rekening polis reactie brief bericht sollicitatie betaling bijdrage machtiging vergunning overeenkomst toegang
  recht deelname werkzaamheden onderhoud wijziging reparatie melding uitnodiging procedure garantie reservering afspraak subsidie ontheffing
  tarief prijs premie huur kosten tarieven prijzen vergoeding korting toeslag kaart plek plaats cursus les wachtlijst regeling bijeenkomst wachttijd
`);
const PHRASE_PREPOSITIONS = wordSet('voor over tot tegen op in bij aan van om');
const LONGEST = 14;

/** Reads the subject at `from`; undefined where a shallow look cannot tell where it ends. */
export function subjectAt(stream: TokenStream, from: number, end: number): ClauseSubject | undefined {
  const first = wordAt(stream, from);
  if (isPronoun(stream, from)) {
    return { end: from + 1, number: PLURAL.has(first) ? 'plural' : ANY.has(first) ? 'any' : 'singular' };
  }
  if (stream.tokens[from]?.kind === 'opaque') return { end: from + 1, number: 'any' };
  if (TITLES.has(first)) return { end: endOfName(stream, from + 1, end), number: 'singular' };
  if (!DETERMINERS.has(first)) return undefined;
  const noun = nounBehind(stream, from, end);
  if (noun === undefined) return undefined;
  const head = wordAt(stream, noun);
  const isPlural = PLURAL_DETERMINERS.has(first) || PLURALS.has(head) || isPluralForm(head);
  const behind = endOfPhrase(stream, noun, end);
  return behind === undefined || !mayFollow(stream, behind, end)
    ? undefined
    : { end: behind, number: isPlural ? 'plural' : 'singular' };
}

const TITLES = wordSet('mevrouw meneer dhr mevr familie');

function endOfName(stream: TokenStream, from: number, end: number): number {
  let at = from;
  while (at < end && startsWithCapital(textOf(stream, at))) at++;
  return at;
}

const ADVERBS = wordSet(`
  helaas binnenkort spoedig thans inmiddels definitief automatisch tijdelijk voorlopig klaar weg akkoord gereed meteen gratis vanaf
  gedeeltelijk volledig geheel deels volgens zojuist onlangs eerder later voortaan tevens eveneens telefonisch schriftelijk opnieuw
  kapot stuk nodig mogelijk geldig ongeldig onderweg beschikbaar verkrijgbaar leverbaar bereikbaar aanwezig compleet uitverkocht defect per
`);

/** What may stand behind a subject; another noun makes it unsure where the subject ends: *uw aanvraag huurtoeslag*. */
function mayFollow(stream: TokenStream, at: number, end: number): boolean {
  const norm = wordAt(stream, at);
  if (at >= end || norm === '') return at < end && stream.tokens[at]?.kind === 'number';
  return (
    FUNCTION_WORDS.has(norm) ||
    PREPOSITIONS.has(norm) ||
    ADVERBS.has(norm) ||
    isVerbal(norm) ||
    particleOfForm(norm) !== undefined ||
    adjectiveEvidence(norm) === 'sure' ||
    at === end - 1 ||
    // Two words more, the last a verb: what is said of the subject.
    (at === end - 2 && AUXILIARIES.has(wordAt(stream, end - 1)))
  );
}

/** A pronoun by itself: *het niet lukt*, *je krijgt*; not *het bedrag*, *je pakket*. */
function isPronoun(stream: TokenStream, at: number): boolean {
  const norm = wordAt(stream, at);
  if (!SINGULAR.has(norm) && !PLURAL.has(norm) && !ANY.has(norm)) return false;
  if (!DETERMINERS.has(norm)) return true;
  const next = wordAt(stream, at + 1);
  if (next === '') return false;
  if (FUNCTION_WORDS.has(next) || PREPOSITIONS.has(next) || AUXILIARIES.has(next)) return true;
  // Het mogelijk is: an adjective that a verb follows.
  return norm === 'het' && isAdjectiveLike(next) && AUXILIARIES.has(wordAt(stream, at + 2));
}

function nounBehind(stream: TokenStream, determiner: number, end: number): number | undefined {
  let at = determiner + 1;
  while (at < end && at < determiner + 4 && isAttribute(stream, at)) at++;
  const norm = wordAt(stream, at);
  if (at >= end || norm === '' || (FUNCTION_WORDS.has(norm) && norm !== 'pas') || AUXILIARIES.has(norm))
    return undefined;
  return /[^e]e$/.test(norm) && adjectiveEvidence(norm) === 'sure' ? undefined : at;
}

/** An adjective or number before a noun: the word behind it is no verb or function word. */
function isAttribute(stream: TokenStream, at: number): boolean {
  const { norm, kind } = stream.tokens[at] as Token;
  const next = stream.tokens[at + 1];
  if (kind === 'number' || numberValue(norm) !== undefined) return true;
  // *een nieuw tarief*
  if (/^(?:een|geen|elk|ieder|welk)$/.test(wordAt(stream, at - 1)) && adjectiveEvidence(norm) === 'sure')
    return genderOf(next?.norm ?? '') === 'het';
  if (kind !== 'word' || !/e$|en$/.test(norm) || !isAdjectiveLike(norm)) return false;
  return (
    next?.kind === 'word' &&
    (!FUNCTION_WORDS.has(next.norm) || next.norm === 'pas') &&
    !AUXILIARIES.has(next.norm) &&
    !PREPOSITIONS.has(next.norm)
  );
}

/** Behind a noun: its number, *van …*, and a phrase that belongs to it where a verb follows. */
function endOfPhrase(stream: TokenStream, noun: number, end: number): number | undefined {
  let at = noun + 1;
  if (wordAt(stream, at) === 'nummer') at++;
  if (stream.tokens[at]?.kind === 'number' || stream.tokens[at]?.kind === 'opaque') at++;
  at = endOfName(stream, at, end);
  while (at < end && at < noun + LONGEST) {
    const norm = wordAt(stream, at);
    if (!PREPOSITIONS.has(norm) || isTime(stream, at)) return at;
    if (norm !== 'van' && !(WITH_PHRASE.has(wordAt(stream, noun)) && PHRASE_PREPOSITIONS.has(norm)))
      return isIdiom(stream, at) ? at : undefined;
    if (isIdiom(stream, at)) return at;
    const last = endOfNoun(stream, at + 1, end);
    if (last === undefined) return undefined;
    at = last;
  }
  return at;
}

/** *van de gemeente*, *van 3 mei*, *voor parkeren*. */
function endOfNoun(stream: TokenStream, from: number, end: number): number | undefined {
  const { kind, norm: mark } = stream.tokens[from] ?? { kind: 'punctuation', norm: '' };
  if (mark === '€' && stream.tokens[from + 1]?.kind === 'number') return from + 2;
  if (kind === 'number') return MONTHS.has(wordAt(stream, from + 1)) ? endOfDate(stream, from + 2) : from + 1;
  if (kind === 'opaque') return from + 1;
  // *van dinsdag 4 mei*
  if (TIMES.has(mark) && stream.tokens[from + 1]?.kind === 'number')
    return MONTHS.has(wordAt(stream, from + 2)) ? endOfDate(stream, from + 3) : from + 2;
  if (DETERMINERS.has(wordAt(stream, from))) {
    const noun = nounBehind(stream, from, end);
    return noun === undefined ? undefined : noun + 1;
  }
  const norm = wordAt(stream, from);
  if (
    norm === '' ||
    FUNCTION_WORDS.has(norm) ||
    (norm.endsWith('e') && isAdjectiveLike(norm)) ||
    (isVerbal(norm) && !isParticiple(norm) && wordAt(stream, from + 1) === '')
  )
    return undefined;
  return from + 1;
}

function endOfDate(stream: TokenStream, at: number): number {
  return stream.tokens[at]?.kind === 'number' ? at + 1 : at;
}

const MONTHS = wordSet(
  'januari februari maart april mei juni juli augustus september oktober november december jl',
);
const TIME_PREPOSITIONS = wordSet('op per vanaf sinds binnen na tot om in rond voor');
const TIMES = wordSet(
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag morgen gisteren enkele',
);

/** *op 1 mei*, *per 3 juni*, *binnen drie weken*, *met ingang van*. */
function isTime(stream: TokenStream, at: number): boolean {
  const norm = wordAt(stream, at);
  const next = stream.tokens[at + 1];
  if (/^(?:sinds|tijdens|vanaf|door|namens|vanwege|wegens|ondanks|uiterlijk|volgens|zonder)$/.test(norm))
    return true;
  if (norm === 'met') return next?.norm === 'ingang';
  if (!TIME_PREPOSITIONS.has(norm) || next === undefined) return false;
  return (
    next.kind === 'number' ||
    TIMES.has(next.norm) ||
    MONTHS.has(next.norm) ||
    (next.norm !== 'een' && numberValue(next.norm) !== undefined)
  );
}

const IDIOMS = wordSet('behandeling orde bestelling voorraad tijd gebruik overleg onderzoek bewerking');

/** *in behandeling*, *op voorraad*: part of what is said. */
function isIdiom(stream: TokenStream, at: number): boolean {
  return (
    IDIOMS.has(wordAt(stream, at + 1)) ||
    (wordAt(stream, at + 1) === 'goede' && IDIOMS.has(wordAt(stream, at + 2)))
  );
}
