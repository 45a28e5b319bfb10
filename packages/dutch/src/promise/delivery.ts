import type { Range, Token, TokenStream } from '@geestdrift/engine';
import { isCustomerNoun } from '../lexicon/customers.js';
import { wordSet } from '../morphology/word-list.js';
import { FRAGMENT_SERVICE, SERVICE_DONE, SERVICE_NOUNS } from './lexicon.js';
import { someWord, wordsOf } from './words.js';

/** Whether a clause without the reader or us in it says what only sellers say: *de kast wordt binnen zes weken geleverd*. */
export function isSupplied(stream: TokenStream, clause: Range, focus: Range): boolean {
  return isServicePassive(stream, clause) || isDelivery(stream, clause, focus);
}

/** *bestelling*, *lenspas*: a service noun, or a compound of one. */
export function hasServiceNoun(stream: TokenStream, clause: Range): boolean {
  return wordsOf(stream, clause).some((word) =>
    [...SERVICE_NOUNS].some((noun) => word === noun || (noun.length > 2 && word.endsWith(noun))),
  );
}

const PASSIVE: ReadonlySet<string> = new Set(['wordt', 'worden', 'is', 'zijn', 'zal', 'zullen']);
const READER_GOODS = wordSet(`
  bestellingen bestelling pakketten orders order mail e-mail bericht inschrijving aanmelding vraag reparatie storing retour geld bedrag aankoopbedrag borg storing storingen vragen mails e-mails artikelen
  aanvragen aanmeldingen meldingen verzoeken klachten retouren declaraties reparaties probleem problemen lekkage factuur nota
`);

/** *De kast wordt binnen zes weken geleverd*, *levering vindt plaats binnen een week*: what only sellers say. */
function isDelivery(stream: TokenStream, clause: Range, focus: Range): boolean {
  if (someWord(stream, clause, AGENT)) return false;
  if (DELIVERY.has((stream.tokens[clause.start] as Token).norm)) return true;
  if (isComingTo(stream, clause) || isReadyIn(stream, clause, focus) || isToFollow(stream, clause))
    return true;
  if (!someWord(stream, clause, PASSIVE)) return false;
  return (
    someWord(stream, clause, DELIVERED) || (hasServiceNoun(stream, clause) && someWord(stream, clause, SENT))
  );
}

const SENT: ReadonlySet<string> = new Set(['verstuurd', 'gemaild', 'opgestuurd', 'verzonden']);

/** *komt naar u toe*, *het pakket gaat op de post*, *komt uw kant op*, *ligt bij u*: whatever it is, we send it. */
export function isComingTo(stream: TokenStream, clause: Range): boolean {
  const words = wordsOf(stream, clause).join(' ');
  return (
    COMING_TO.test(words) ||
    POSTED.test(words) ||
    isSentOut(words) ||
    (STANDS.test(words) && MOUNTED.test(words)) ||
    (THERE_IN.test(words) &&
      (/^(?:\p{L}+ )?(?:uw|je|jouw|jullie) /u.test(words) || hasServiceNoun(stream, clause)))
  );
}

/** *Antwoorden gaan naar de bewoners.* */
function isSentOut(words: string): boolean {
  const receiver = SENT_OUT.exec(words)?.[1];
  return receiver !== undefined && (READER.test(receiver) || isCustomerNoun(receiver));
}
const SENT_OUT =
  /\b(?:antwoord|brie[fv]|bericht|mail|uitnodiging|verslag|rapport|factu(?:ur|re)|nota|pakket|pakje|kaart|pas|sleutel|bestelling|formulier|contract|notule|brochure|folder)(?:s|en|n|jes)? ga(?:at|an)\b.*\bnaar (?:de |alle |al |onze |het )*(\p{L}+)/u;
const READER = /^(?:u|je|jou|jullie)$/;
const POSTED = /\bga(?:at|an)\b.* (?:op de (?:post|bus)|de deur uit)\b/;
/** *staat uw dakkapel erop*, *uw vloer ligt er vrijdag in*: somebody puts it there. */
const THERE_IN =
  /^(?:maar |en |want |dus )?(?:(?:uw|je|jouw|jullie|de|het) (?:nieuwe )?\p{L}+ )?(?:staat|staan|ligt|liggen|hangt|hangen|zit|zitten) er (?:al )?(?:over|binnen)\b/u;
const STANDS = /\b(?:staat|staan|ligt|liggen|zit|zitten|hangt|hangen)\b/;
const MOUNTED =
  /\b(?:uw|je|jouw|jullie|nieuwe) [\p{L}-]+ (?:er(?:op|in|aan)\b|(?:\p{L}+ )?er\b.* (?:op|in|aan)$|.*\b(?:in|op|aan) (?:de|uw|je|jullie) \p{L}*(?:muur|gevel|wand|plafond|kamer|keuken|tuin|garage|dak|oprit|hal|zolder|schuur|balkon|straat|kantoor)$)/u;
const COMING_TO =
  /\b(?:kom(?:t|en)|gaat|gaan)\b.* (?:naar (?:u|je|jou|jullie) toe|(?:uw|je|jouw|jullie) kant op)\b|\b(?:is|zijn|ligt|liggen|staat|staan)\b.* (?:bij (?:u|je|jou|jullie)(?: thuis| (?:op|in|aan|voor) (?:de|het|uw|je) \p{L}+)?$|op (?:uw|je|jouw|jullie) rekening\b|op de rekening van (?:uw|je|jouw|jullie)\b)|\bbij (?:u|je|jullie)\b.* kom(?:t|en)\b|\b(?:bij (?:u|je|jou|jullie)(?: thuis)?|op (?:uw|je|jouw|jullie) rekening) (?:is|zijn|ligt|liggen|staat|staan)$/u;

/** *De uitslag volgt binnen een week.* */
function isToFollow(stream: TokenStream, clause: Range): boolean {
  return (
    someWord(stream, clause, FOLLOWING) &&
    (hasServiceNoun(stream, clause) ||
      someWord(stream, clause, FRAGMENT_SERVICE) ||
      someWord(stream, clause, DELIVERY) ||
      wordsOf(stream, clause).some((word) => PAPERS.test(word)))
  );
}
/** What one firm sends to another or to its customers. */
const PAPERS =
  /(?:contract|overeenkomst|factuur|nota|rekening|brief|overzicht|verslag|tekening|planning|formulier|polisblad|polis|specificatie|voorstel|begroting|rooster|bevestiging|afrekening|handleiding|code|link|proef|ontwerp|schets|toelichting|informatie|details)$/;

/** *De overstap verloopt zonder problemen*, *de levering is gegarandeerd*: what only who does it can say. */
export function isOurProcess(stream: TokenStream, clause: Range): boolean {
  return (
    isServicePassive(stream, clause) ||
    (someWord(stream, clause, DELIVERY) && someWord(stream, clause, PASSIVE)) ||
    (someWord(stream, clause, PROCESSES) && someWord(stream, clause, PROCEEDING))
  );
}
const PROCESSES = wordSet(
  'migratie overstap verhuizing overdracht installatie aansluiting montage plaatsing afhandeling reparatie verbouwing',
);
const PROCEEDING: ReadonlySet<string> = new Set(['verloopt', 'verlopen', 'gaat']);
const FOLLOWING: ReadonlySet<string> = new Set(['volgt', 'volgen']);

/** *Het kozijn is over drie weken klaar*; in minutes it is cooking. */
function isReadyIn(stream: TokenStream, clause: Range, focus: Range): boolean {
  const unit = (stream.tokens[focus.end - 1] as Token).norm;
  const isTerm =
    /^(?:over|binnen)$/.test((stream.tokens[focus.start] as Token).norm) &&
    /(?:dag|dagen|week|weken|maand|maanden)$/.test(unit);
  return (isTerm && someWord(stream, clause, READY)) || isLaidOut(stream, clause, focus);
}

/** *Boeken liggen de volgende werkdag klaar*, *de reparatie is morgen klaar*: goods and work that somebody sees to. */
function isLaidOut(stream: TokenStream, clause: Range, focus: Range): boolean {
  return (
    (hasServiceNoun(stream, clause)
      ? someWord(stream, clause, LYING) || someWord(stream, clause, PASSIVE)
      : someWord(stream, clause, LYING) && wordsOf(stream, clause).some((word) => COUNTERS.test(word))) &&
    someWord(stream, clause, READY, focus) &&
    (hasServiceNoun(stream, clause) ||
      !/uur|minuten|kwartier/.test((stream.tokens[focus.end - 1] as Token).norm))
  );
}
const COUNTERS =
  /(?:winkel|balie|afhaalpunt|vestiging|filiaal|loket|receptie|magazijn|apotheek|werkplaats|bibliotheek|showroom|kantoor|depot|servicepunt|kassa)$/;
const LYING: ReadonlySet<string> = new Set(['ligt', 'liggen', 'staat', 'staan']);
const READY: ReadonlySet<string> = new Set(['klaar', 'gereed', 'af']);

/** Somebody else delivers, or an authority decides. */
const AGENT = wordSet('door besluit beschikking beslissing uitspraak aanslag');
const DELIVERY = wordSet('levering bezorging verzending terugbetaling uitbetaling');
const DELIVERED = wordSet(`
  geleverd bezorgd thuisbezorgd verzonden afgeleverd toegestuurd opgestuurd gerepareerd hersteld verholpen opgelost vervangen
  teruggestort terugbetaald teruggebeld beantwoord geplaatst geïnstalleerd gemonteerd omgeruild nagekeken opgeleverd gedicht ontstopt opgehaald geklaard uitgekeerd
`);

/** *Bestellingen worden binnen twee dagen bezorgd.* */
function isServicePassive(stream: TokenStream, clause: Range): boolean {
  return (
    someWord(stream, clause, PASSIVE) &&
    someWord(stream, clause, SERVICE_DONE) &&
    someWord(stream, clause, READER_GOODS)
  );
}
