import { startsWithCapital, type Token, type TokenStream } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { wordAt } from '../clause/words.js';
import { textOf } from '../edits/token-edits.js';
import { AUXILIARIES } from '../lexicon/auxiliaries.js';
import { DETERMINERS } from '../lexicon/determiners.js';
import { FUNCTION_WORDS } from '../morphology/function-words.js';
import {
  adjectiveEvidence,
  genderOf,
  isAdjectiveLike,
  isPluralForm,
  isVerbForm,
} from '../morphology/index.js';
import { isParticiple } from '../morphology/participle.js';
import { without, wordSet } from '../morphology/word-list.js';
import { numberValue } from '../numbers/index.js';
import { endOfPeriod, isIdiom, isMonth, isTime, opensAdverbial } from './adverbial.js';
import { endOfRelative } from './relative-end.js';
import { particleOfForm } from './separated-form.js';
import { isInfinitive, isVerbal } from './verb-words.js';

/** The subject that opens a clause: the token behind it, and its number. */
export interface ClauseSubject {
  readonly end: number;
  readonly number: 'singular' | 'plural' | 'any';
}

const SINGULAR = wordSet('u ik je jij het hij men dit dat iedereen iemand niemand alles niets');
const PLURAL = wordSet('wij we jullie');
const ANY = wordSet('er ze zij');
/** Not *elk, ieder*, which are a subject by themselves. */
const OPENERS_OF_PHRASE = wordSet(without(DETERMINERS, 'elk ieder'), 'onderstaande bovenstaande');
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
  if (!OPENERS_OF_PHRASE.has(first)) return bareSubject(stream, from, end);
  const noun = nounBehind(stream, from, end);
  if (noun === undefined) return undefined;
  const head = wordAt(stream, noun);
  const isPlural = PLURAL_DETERMINERS.has(first) || PLURALS.has(head) || isPluralForm(head);
  const phrase = endOfPhrase(stream, noun, end);
  if (phrase !== undefined && isSecondNoun(stream, phrase) && mayFollow(stream, phrase + 2, end))
    return { end: phrase + 2, number: 'plural' };
  // *de balie en het loket*
  const other =
    phrase !== undefined && wordAt(stream, phrase) === 'en' ? subjectAt(stream, phrase + 1, end) : undefined;
  if (other !== undefined && OPENERS_OF_PHRASE.has(wordAt(stream, (phrase ?? from) + 1)))
    return { ...other, number: 'plural' };
  const behind = phrase === undefined ? undefined : endOfRelative(stream, phrase, end);
  return behind === undefined || !mayFollow(stream, behind, end)
    ? undefined
    : { end: behind, number: isPlural ? 'plural' : 'singular' };
}

/** *uw zoon en dochter* */
function isSecondNoun(stream: TokenStream, at: number): boolean {
  const noun = wordAt(stream, at + 1);
  return (
    wordAt(stream, at) === 'en' &&
    !FUNCTION_WORDS.has(noun) &&
    (genderOf(noun) !== undefined || isPluralForm(noun))
  );
}

const TITLES = wordSet('mevrouw meneer dhr mevr familie');
const NAME_PARTICLES = wordSet('van de der den ter ten te het');

/** *Marieke de Boer*, *bestelling 4821*. */
function bareSubject(stream: TokenStream, from: number, end: number): ClauseSubject | undefined {
  const name = endOfName(stream, from, end);
  const second = name > from && wordAt(stream, name) === 'en' ? endOfName(stream, name + 1, end) : name;
  if (second > name + 1) return { end: second, number: 'plural' };
  if (name > from) return mayFollow(stream, name, end) ? { end: name, number: 'any' } : undefined;
  const isNumbered = genderOf(wordAt(stream, from)) !== undefined && isFigure(stream, from + 1);
  if (isNumbered && mayFollow(stream, from + 2, end)) return { end: from + 2, number: 'singular' };
  const noun = nounBehind(stream, from - 1, end);
  if (noun === undefined) return undefined;
  const isPlural = isPluralForm(wordAt(stream, noun));
  const isKnown = genderOf(wordAt(stream, noun)) !== undefined;
  // *stichting De Haven*
  const called = noun === from && isKnown ? endOfName(stream, from + 1, end) : from + 1;
  if (called > from + 1 && mayFollow(stream, called, end)) return { end: called, number: 'singular' };
  // *parkeren is gratis*, *vuurwerk is verboden*
  if (!isPlural && (noun > from || !(isKnown || isInfinitive(stream, noun)))) return undefined;
  const behind = endOfPhrase(stream, noun, end);
  if (behind === undefined || !mayFollow(stream, behind, end)) return undefined;
  // *brood bakken is leuk*
  if (
    behind < end - 1 &&
    isInfinitive(stream, behind) &&
    !AUXILIARIES.has(wordAt(stream, behind)) &&
    !isParticiple(wordAt(stream, behind))
  )
    return undefined;
  return { end: behind, number: isPlural ? 'plural' : 'singular' };
}

function isFigure(stream: TokenStream, at: number): boolean {
  const kind = stream.tokens[at]?.kind;
  return kind === 'number' || kind === 'opaque';
}

/** Capitals, and *van der* between two of them. */
function endOfName(stream: TokenStream, from: number, end: number): number {
  let at = from;
  while (at < end && startsWithCapital(textOf(stream, at))) {
    at++;
    let next = at;
    while (next < end && NAME_PARTICLES.has(wordAt(stream, next))) next++;
    if (next < end && startsWithCapital(textOf(stream, next))) at = next;
  }
  return at;
}

const ADVERBS = wordSet(`
  helaas binnenkort spoedig thans inmiddels definitief automatisch tijdelijk voorlopig klaar weg akkoord gereed meteen gratis vanaf
  gedeeltelijk volledig geheel deels volgens zojuist onlangs eerder later voortaan tevens eveneens telefonisch schriftelijk opnieuw
  bijna snel weer steeds intussen officieel digitaal online kosteloos veilig kapot stuk nodig mogelijk geldig ongeldig onderweg beschikbaar verkrijgbaar leverbaar bereikbaar aanwezig compleet uitverkocht defect per
`);

/** What may stand behind a subject; another noun makes it unsure where the subject ends: *uw aanvraag huurtoeslag*. */
function mayFollow(stream: TokenStream, at: number, end: number): boolean {
  const norm = wordAt(stream, at);
  if (at >= end) return false;
  if (norm === '') return stream.tokens[at]?.kind === 'number' || stream.tokens[at]?.norm === '€';
  return (
    FUNCTION_WORDS.has(norm) ||
    PREPOSITIONS.has(norm) ||
    ADVERBS.has(norm) ||
    isTime(stream, at) ||
    isVerbal(norm) ||
    particleOfForm(norm) !== undefined ||
    adjectiveEvidence(norm) === 'sure' ||
    at === end - 1 ||
    // Two words more, the last a verb: what is said of the subject.
    (at === end - 2 && isVerb(wordAt(stream, end - 1)))
  );
}

function isVerb(norm: string): boolean {
  return AUXILIARIES.has(norm) || (isVerbForm(norm) && !isParticiple(norm) && genderOf(norm) === undefined);
}

/** A pronoun by itself: *het niet lukt*, *je krijgt*; not *het bedrag*, *je pakket*. */
function isPronoun(stream: TokenStream, at: number): boolean {
  const norm = wordAt(stream, at);
  if (!SINGULAR.has(norm) && !PLURAL.has(norm) && !ANY.has(norm)) return false;
  if (!OPENERS_OF_PHRASE.has(norm)) return true;
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
  if (kind !== 'word' || !/e$|en$/.test(norm) || /(?:ingen|heden)$/.test(norm) || !isAdjectiveLike(norm))
    return false;
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
  const name = endOfName(stream, at, end);
  // *het adres Kade 8*
  if (name > at && stream.tokens[name]?.kind === 'number') return undefined;
  at = name;
  while (at < end && at < noun + LONGEST) {
    const norm = wordAt(stream, at);
    if (!PREPOSITIONS.has(norm) || opensAdverbial(stream, at)) return at;
    if (isIdiom(stream, at)) return at;
    const last = endOfNoun(stream, at + 1, end) ?? endOfDescribed(stream, norm, at + 1, end);
    // *uw naam op de lijst staat*
    if (norm !== 'van' && last === end - 1 && POSTURES.test(wordAt(stream, last))) return at;
    const isPart =
      norm === 'van' ||
      (WITH_PHRASE.has(wordAt(stream, noun)) && PHRASE_PREPOSITIONS.has(norm)) ||
      (norm === 'voor' && last !== undefined && isDecidedAt(stream, last, end));
    // *het loket aan de Markt vanaf 3 juni*: of the verb's own phrases the place would come behind the time.
    const isPlace =
      /^(?:aan|in|op|bij|naast|tegenover|langs|naar|uit|achter|boven|onder)$/.test(norm) &&
      last !== undefined &&
      isWhen(stream, last);
    if (last === undefined || !(isPart || isPlace)) return undefined;
    at = last;
  }
  return at;
}

/** *voor huishoudelijke hulp*, where it is certain what follows; not *voor onbepaalde tijd*. */
function endOfDescribed(
  stream: TokenStream,
  preposition: string,
  from: number,
  end: number,
): number | undefined {
  const isDescribed = preposition === 'voor' && isAttribute(stream, from);
  return isDescribed && !isIdiom(stream, from) && isDecidedAt(stream, from + 2, end) ? from + 2 : undefined;
}

/** *uw indicatie voor huishoudelijke hulp* | *is verlengd*: what is decided on is for something. */
function isDecidedAt(stream: TokenStream, from: number, end: number): boolean {
  let isDecided = false;
  let at = from;
  for (; at < end && isVerbal(wordAt(stream, at)); at++) isDecided ||= DECIDED.has(wordAt(stream, at));
  return isDecided && at === end;
}
const DECIDED = wordSet(`
  verlengd verhoogd verlaagd toegekend toegewezen afgewezen goedgekeurd gehonoreerd ingetrokken beëindigd stopgezet geweigerd
  verleend vastgesteld herzien geaccepteerd
`);

const POSTURES = /^(?:staat|staan|ligt|liggen|zit|zitten|hangt|hangen)$/;

/** *vanaf 3 juni*, *dit weekend*, *tijdelijk*. */
function isWhen(stream: TokenStream, at: number): boolean {
  const norm = wordAt(stream, at);
  if (PREPOSITIONS.has(norm))
    return isIdiom(stream, at) || (opensAdverbial(stream, at) && !/^(?:aan|bij|door|voor)$/.test(norm));
  return isTime(stream, at) || /^(?:tijdelijk|voorlopig|voortaan|vandaag|morgen|binnenkort)$/.test(norm);
}

/** *van de gemeente*, *van 3 mei*, *voor parkeren*. */
export function endOfNoun(stream: TokenStream, from: number, end: number): number | undefined {
  const { kind, norm: mark } = stream.tokens[from] ?? { kind: 'punctuation', norm: '' };
  if (mark === '€' && stream.tokens[from + 1]?.kind === 'number') return from + 2;
  if (kind === 'number') {
    if (isMonth(wordAt(stream, from + 1))) return endOfDate(stream, from + 2);
    return isPluralForm(wordAt(stream, from + 1)) ? from + 2 : from + 1;
  }
  if (kind === 'opaque') return from + 1;
  const period = endOfPeriod(stream, from);
  if (period !== undefined) return period;
  // *van dinsdag 4 mei*
  if (isTime(stream, from) && stream.tokens[from + 1]?.kind === 'number')
    return isMonth(wordAt(stream, from + 2)) ? endOfDate(stream, from + 3) : from + 2;
  if (OPENERS_OF_PHRASE.has(wordAt(stream, from))) {
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
  // *van burgemeester en wethouders*
  return wordAt(stream, from + 1) === 'en' && isPluralForm(wordAt(stream, from + 2)) ? from + 3 : from + 1;
}

function endOfDate(stream: TokenStream, at: number): number {
  return stream.tokens[at]?.kind === 'number' ? at + 1 : at;
}
