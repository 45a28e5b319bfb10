import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { normAt, sentenceOf } from '../clause/clause.js';
import { conjunctOf } from '../clause/conjunct.js';
import { isCustomerNoun } from '../lexicon/customers.js';
import { READER_SUBJECTS, WRITER_SUBJECTS, WRITER_WORDS } from '../lexicon/pronouns.js';
import { wordSet } from '../morphology/word-list.js';
import { isSaidByOthers } from '../quotation/attributed.js';
import { isProcedure, isProductFact } from './by-rule.js';
import { writerVouches } from './governing-clause.js';
import {
  ASKING,
  AVAILABLE,
  AWAITING,
  DEMANDING,
  FINITE,
  GLADLY,
  NEVER_DONE,
  OURS_OR_YOURS,
  SECURITY,
  SERVING,
  TELLING,
  UNDERGOING,
  YOURS,
} from './lexicon.js';
import { isPrivate } from './private-voice.js';
import type { PromiseKind } from './promise-kind.js';
import { type Subject, subjectOf } from './subject.js';
import { hasVerb, isNear } from './verb-near.js';
import { someWord, wordsOf } from './words.js';

export function writerPromises(match: Match, clause: Range, subject: Subject, kind: PromiseKind): boolean {
  const { block, focus } = match;
  if (isProductFact(block, clause)) return false;
  if (kind === 'vow')
    return (
      // *Verkoper garandeert dat …*: a contract.
      !SELLER.has(normAt(block, subject.index)) &&
      // *Een bakker garandeert …*: any.
      normAt(block, subject.start) !== 'een' &&
      (!VOWED_BY_ONE.has((block.tokens[focus.start] as Token).norm) ||
        isNear(block, subject, VOWED_BY_ONE) ||
        READER_SUBJECTS.has(normAt(block, focus.end)))
    );
  const part = conjunctOf(block, clause, focus.start);
  if (hasOwnVerb(block, clause, part, subject, ASKING)) return false;
  if (someWord(block, part, GLADLY) && someWord(block, part, AWAITING)) return false;
  const isTold = kind === 'always' || (kind === 'quality' && isSaidByOthers(match));
  if (isTold && isPrivate(match, clause, subject)) return false;
  if (kind === 'always') {
    const nearest = nearestSubject(block, clause, focus, subject);
    const never =
      (block.tokens[focus.start] as Token).norm === 'nooit' &&
      ((someWord(block, clause, NEVER_DONE) && !someWord(block, clause, AWAY)) ||
        ASKED_FOR.test(wordsOf(block, clause).join(' ')));
    return (
      !never &&
      !someWord(block, clause, OBLIGED) &&
      !isOfColleagues(block, focus) &&
      !READERS_MAY.test(wordsOf(block, clause).join(' ')) &&
      !isAttitude(block, clause, subject) &&
      !isOfOurselves(block, clause, subject, focus) &&
      !(hasVerb(block, clause, nearest, TELLING) && !someWord(block, clause, YOURS_OR_HELP)) &&
      !isSaying(block, clause, nearest) &&
      isForReader(block, clause, focus, subject) &&
      !isProcedure(block, clause, subject)
    );
  }
  // *Wij zoeken iemand die foutloos rekent*
  if (kind === 'quality' && isOfSought(block, clause, focus, subject)) return false;
  if (isAgent(block, subject) && !someWord(block, sentenceOf(block, focus.start), OURS_OR_YOURS))
    return false;
  if (kind !== 'deadline') return true;
  // *Medewerkers melden zich binnen een uur ziek.*
  if (someWord(block, clause, THEMSELVES) && !someWord(block, clause, YOURS)) return false;
  if (isOwnAffair(block, clause, subject) || needsFromReader(block, clause, subject)) return false;
  // *Sinds mei lossen wij 90 procent binnen een dag op*: measured.
  if (someWord(block, clause, SHARES)) return false;
  // *Wij wissen uw gegevens binnen een maand*: by rule.
  if (someWord(block, clause, SECURITY) && hasVerb(block, clause, subject, ERASING)) return false;
  return !tells(block, clause, part, subject) && !isFrontedAside(block, clause, focus, subject);
}

/** *Wij zien binnen een week …* */
function tells(stream: TokenStream, clause: Range, part: Range, subject: Subject): boolean {
  return (
    hasOwnVerb(stream, clause, part, subject, TELLING) &&
    !(hasVerb(stream, clause, subject, FINDING) && someWord(stream, clause, YOURS))
  );
}

/** *Wij lezen uw brief en sturen u binnen een week antwoord*: the verb of the match, where the subject has more than one. */
function hasOwnVerb(
  stream: TokenStream,
  clause: Range,
  { start }: Range,
  subject: Subject,
  verbs: ReadonlySet<string>,
): boolean {
  return start > subject.index
    ? verbs.has(normAt(stream, start + 1))
    : hasVerb(stream, clause, subject, verbs);
}

function isOfSought(stream: TokenStream, clause: Range, focus: Range, subject: Subject): boolean {
  return normAt(stream, focus.start - 1) === 'die' && hasVerb(stream, clause, subject, SEEKING);
}
const SEEKING = wordSet('zoek zoeken zoekt');

/** *iets wat we altijd moeten doen* */
const OBLIGED = wordSet('moet moeten');

/** *negeren we het veld en gebruiken we altijd de titel*: the subject of the second verb. */
function nearestSubject(stream: TokenStream, clause: Range, focus: Range, subject: Subject): Subject {
  const own = subjectOf(stream, conjunctOf(stream, clause, focus.start));
  return own.actor === subject.actor ? own : subject;
}

/** *Mijn coach zegt altijd dat …*; not *wij zeggen u altijd eerlijk wat het kost*, *wij zeggen nooit nee*. */
function isSaying(stream: TokenStream, clause: Range, subject: Subject): boolean {
  return (
    hasVerb(stream, clause, subject, SAYING) &&
    !someWord(stream, clause, YOURS) &&
    !someWord(stream, clause, FRANKLY)
  );
}
const SAYING = wordSet('zeg zegt zeggen vertel vertelt vertellen roep roept roepen');
const FRANKLY = wordSet('nee eerlijk open direct meteen vooraf precies duidelijk');

/** *Uw moeder mag de chauffeur altijd vragen*: ours is the object. */
const READERS_MAY = /^(?:uw|jouw|jullie) \p{L}+ (?:mag|mogen|kan|kunnen) (?:de|het|onze?) /u;

/** *(we kennen elkaar en) de collega's zijn altijd bereid*: those of the reader. */
function isOfColleagues({ tokens }: TokenStream, focus: Range): boolean {
  return (
    tokens[focus.start - 3]?.norm === 'de' && /^collega(?:'s)?$/.test(tokens[focus.start - 2]?.norm ?? '')
  );
}

/** *Wij gaan altijd voor de winst*, *ik zoek altijd naar verbetering*, *wij doen altijd ons best*: no service to the reader. */
function isAttitude(stream: TokenStream, clause: Range, subject: Subject): boolean {
  if (someWord(stream, clause, YOURS) || someWord(stream, clause, TAKING_TIME)) return false;
  // *ik leer bij en zoek ik altijd naar …*: a second verb has its own subject.
  let { index } = subject;
  for (let at = index + 1; at < clause.end; at++)
    if (WRITER_SUBJECTS.has((stream.tokens[at] as Token).norm)) index = at;
  return (
    someWord(stream, clause, AMONG_OURSELVES) ||
    hasVerb(stream, clause, subject, STRIVING) ||
    isNear(stream, { ...subject, start: index, index }, STRIVING)
  );
}

/** *Wij verhuizen binnen een maand*, *wij zijn vandaag nog open*: no service to the reader. */
function isOwnAffair(stream: TokenStream, clause: Range, subject: Subject): boolean {
  if (someWord(stream, clause, YOURS)) return false;
  // *Binnen een week zijn we verhuisd.*
  if (isNear(stream, subject, UNDERGOING) && MOVED.test(wordsOf(stream, clause).join(' '))) return true;
  // *Onze helpdesk zet het weer open*
  const isOpen =
    someWord(stream, clause, OPENED) &&
    !hasVerb(stream, clause, subject, PUTTING) &&
    !(OWN.has(normAt(stream, subject.start)) && hasVerb(stream, clause, subject, HAVING));
  return (
    isOpen ||
    (hasVerb(stream, clause, subject, OWN_AFFAIRS) && !FINISHED.test(wordsOf(stream, clause).join(' ')))
  );
}
/** *Wij krijgen de auto vandaag nog klaar.* */
const FINISHED = /^(?!.* en ).* (?:klaar|af|rond)(?: hoor)?$/;
const MOVED = /\b(?:verhuisd|gewend|vertrokken|gegroeid|getrouwd)\b/;

/** *Binnen een week hebben wij uw handtekening nodig.* */
function needsFromReader(stream: TokenStream, clause: Range, subject: Subject): boolean {
  return isNear(stream, subject, HAVING) && someWord(stream, clause, NEEDED);
}
const HAVING = wordSet('heb hebben');
const NEEDED = wordSet('nodig graag');
const OPENED: ReadonlySet<string> = new Set(['open', 'geopend', 'gesloten']);
const PUTTING: ReadonlySet<string> = new Set(['zet', 'zetten']);
const OWN_AFFAIRS = wordSet('verhuizen verhuis groeien groei groeiden krijgen krijg moeten moet vieren');
const SHARES: ReadonlySet<string> = new Set(['procent', '%']);
const ERASING = wordSet('verwijderen verwijder wissen wis vernietigen vernietig');
/**
 * *Ik maak het mezelf nooit makkelijk*, *wij staan altijd voor elkaar klaar*, *een telefoon die zorgt dat we altijd …*, *de waarde die wij
 * krijgen, is altijd …*: no service to the reader.
 */
function isOfOurselves(stream: TokenStream, clause: Range, subject: Subject, focus: Range): boolean {
  if (someWord(stream, clause, YOURS)) return false;
  const part = conjunctOf(stream, clause, focus.start);
  if (someWord(stream, part, EACH_OTHER)) return !wordsOf(stream, part).some(isCustomerNoun);
  if (isComplementOf(stream, clause, subject) && !writerVouches(stream, clause))
    return !someWord(stream, sentenceOf(stream, clause.start), YOURS) && !someWord(stream, clause, READY);
  return (
    RELATIVE.has(stream.tokens[subject.start - 1]?.norm ?? '') &&
    UNDERGOING.has(stream.tokens[focus.start - 1]?.norm ?? '')
  );
}
/** *Dat betekent dat wij altijd bereikbaar zijn.* */
const READY: ReadonlySet<string> = new Set([...AVAILABLE, 'open', 'klaar', 'paraat', 'tijd']);
const EACH_OTHER: ReadonlySet<string> = new Set(['elkaar', 'mezelf', 'mijzelf', 'onszelf', 'zichzelf']);
const RELATIVE: ReadonlySet<string> = new Set(['die', 'dat', 'wat', 'waarmee']);

/** *(ik weet) dat ik nooit …* */
function isComplementOf(stream: TokenStream, clause: Range, subject: Subject): boolean {
  return (stream.tokens[clause.start] as Token).norm === 'dat' && subject.start === clause.start + 1;
}

/** *Wij vinden binnen een maand een koper voor uw huis.* */
const FINDING: ReadonlySet<string> = new Set(['vind', 'vinden']);
/** *Daar doen wij nooit lang over*, *daar doen wij nooit moeilijk over*. */
const TAKING_TIME: ReadonlySet<string> = new Set(['lang', 'langer', 'moeilijk']);

/** *Wij zijn op maandag altijd gesloten*, *wij kopen altijd op de veiling*, *onze bakker staat altijd vroeg op* */
const AMONG_OURSELVES = wordSet(`
  gesloten dicht zoek benieuwd nieuwsgierig samen onderling kopen koop koopt lunchen lunch lunchet drinken sluiten openen zitten gestopt vergaderen vergadert eten
  vroeg opstaan onaangekondigd
`);
/** *Wij weten altijd raad.* */
const YOURS_OR_HELP: ReadonlySet<string> = new Set([...YOURS, 'raad', 'mee']);
const STRIVING = wordSet('ga gaan zoek zoeken probeer proberen streef streven doe doen');

/** *Wij zullen u nooit vragen om een code.* */
const ASKED_FOR = /\bvra(?:gen|ag|agt) (?:u |je |jou |jullie )?(?:om|naar)\b/;
/** *Wij sturen u nooit weg.* */
const AWAY: ReadonlySet<string> = new Set(['weg']);
const THEMSELVES: ReadonlySet<string> = new Set(['zich']);
const SELLER = wordSet('verkoper verkopers');
const VOWED_BY_ONE: ReadonlySet<string> = new Set(['garandeert', 'belooft']);

/** *door de medewerker* */
function isAgent(stream: TokenStream, { start }: Subject): boolean {
  return stream.tokens[start - 1]?.norm === 'door';
}

/** A pronoun, or people of ours, or people who do it for the reader; not *besluiten worden altijd door een medewerker genomen*. */
function isForReader(stream: TokenStream, clause: Range, focus: Range, subject: Subject): boolean {
  const { start, index } = subject;
  // *iemand van ons*
  if ([start, index].some((at) => WRITER_WORDS.has((stream.tokens[at] as Token).norm))) return true;
  if (isAgent(stream, subject) || someWord(stream, clause, DEMANDING)) return false;
  // *Bakkerij Smit levert altijd op tijd*
  const isBesideVerb = focus.start === index + 2 && SERVING.has((stream.tokens[index + 1] as Token).norm);
  if (subject.actor === 'company' && isBesideVerb) return true;
  // *Onze monteurs komen altijd op tijd*
  if (
    (OWN.has(normAt(stream, start)) || subject.actor === 'company') &&
    AT_SERVICE.test(wordsOf(stream, clause).join(' '))
  )
    return true;
  return someWord(stream, clause, YOURS) || someWord(stream, clause, AVAILABLE);
}
const OWN = wordSet('ons onze mijn');
/** What people at work have or are for whoever comes. */
const AT_SERVICE =
  /\b(?:luisterend oor|(?:de )?tijd voor|aandacht voor|op tijd|klaar|paraat|raad|antwoord|een oplossing)\b/;

/** *Na vijf pogingen binnen een uur blokkeren wij …*: the term belongs to the phrase in front. */
function isFrontedAside(stream: TokenStream, clause: Range, focus: Range, subject: Subject): boolean {
  const first = (stream.tokens[clause.start] as Token).norm;
  const inFront = { start: clause.start, end: focus.start };
  return focus.start < subject.index && ASIDE.has(first) && !someWord(stream, inFront, FINITE);
}

const ASIDE = wordSet('na vanaf sinds wegens zonder ondanks gezien tot');
