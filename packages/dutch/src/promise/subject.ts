import type { Range, Token, TokenStream } from '@geestdrift/engine';
import { clauseBefore, normAt } from '../clause/clause.js';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { isCustomerNoun } from '../lexicon/customers.js';
import { READER_SUBJECTS, WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { isKnownInfinitive } from '../morphology/verb-table.js';
import { wordSet } from '../morphology/word-list.js';
import { companyAt, companyBehind } from './company.js';
import {
  FINITE,
  PREPOSITIONS,
  RECEIVING,
  SERVICE_NOUNS,
  STAFF,
  STAFF_ENDING,
  WORKER_ENDING,
  YOURS,
} from './lexicon.js';
import { isWorker } from './person-words.js';
import { indexOfWord, someWord } from './words.js';

/** Who acts in a clause: the writer's side (people), something of the writer's, the reader, or nobody known. */
type Actor = 'writer' | 'company' | 'own-thing' | 'reader' | 'other';

export interface Subject {
  readonly actor: Actor;
  /** The first token of the subject and that of its head, -1 where there is none. */
  readonly start: number;
  readonly index: number;
}

/** Before what is the writer's. */
export const OWN: ReadonlySet<string> = new Set(['ons', 'onze', 'mijn']);
/** Whose act is no promise of ours: *mijn dochter*. */
export const KIN = wordSet(
  `vader moeder ouders broer zus zuster dochter zoon kind kinderen man vrouw partner buurman buurvrouw buren vriend vriendin oma opa tante oom neef nicht
  kleinzoon kleindochter kleinkinderen schoonmoeder schoonvader schoonzus zwager hond kat`,
);
const ARTICLES: ReadonlySet<string> = new Set(['de', 'het', 'een', 'deze', 'iedere', 'elke']);
/** The subject of a clause, as far as a shallow look can tell. Pronouns win over nouns. */
export function subjectOf(stream: TokenStream, clause: Range): Subject {
  const writer = indexOfWord(stream, clause, WRITER_SUBJECTS);
  if (writer !== undefined) return { actor: 'writer', start: writer, index: writer };
  const shared = sharedSubject(stream, clause);
  if (shared !== undefined) return { actor: 'writer', start: shared, index: shared };
  const one = oneOfUs(stream, clause);
  if (one !== undefined) return { actor: 'writer', start: one, index: one + 2 };
  const noun = ownNounPhrase(stream, clause) ?? companyAt(stream, clause) ?? companyBehind(stream, clause);
  if (noun !== undefined) return noun;
  const reader = readerSubject(stream, clause);
  if (reader !== undefined) return { actor: 'reader', start: reader, index: reader };
  return { actor: 'other', start: -1, index: -1 };
}

/** *Er is altijd iemand van ons*, *een van onze mensen belt u* */
function oneOfUs(stream: TokenStream, { start, end }: Range): number | undefined {
  for (let at = start; at < end - 2; at++)
    if (
      ONE.test(normAt(stream, at)) &&
      normAt(stream, at + 1) === 'van' &&
      isOneOfOurs(stream, at + 2, end) &&
      !PREPOSITIONS.has(normAt(stream, at - 1))
    )
      return at;
  return undefined;
}
/** *ons*, *onze monteurs*; not *onze bezoekers*. */
function isOneOfOurs(stream: TokenStream, at: number, end: number): boolean {
  if (!OWN.has(normAt(stream, at))) return false;
  const noun = normAt(stream, headAfter(stream, at, end) ?? at);
  if (isCustomerNoun(noun)) return false;
  return normAt(stream, at) === 'ons' || isStaff(noun) || STAFF_ENDING.test(noun) || WORKER_ENDING.test(noun);
}
const ONE = /^(?:iemand|een|één|eén|ieder|twee)$/;

/** *Wij hebben uw mail ontvangen en zullen u antwoorden*: the subject of the clause before. */
function sharedSubject(stream: TokenStream, clause: Range): number | undefined {
  const [first, verb, next] = stream.tokens.slice(clause.start, clause.start + 3);
  if (!/^(?:en|maar)$/.test(first?.norm ?? '') || next?.norm === 'jullie') return undefined;
  const before = clauseBefore(stream, clause);
  if (before === undefined) return undefined;
  const subjects = SHARING.get(verb?.norm ?? '') ?? (isPlural(verb) ? PLURAL : undefined);
  if (subjects !== undefined) return indexOfWord(stream, before, subjects);
  if (!SHARING_NOUN.has(verb?.norm ?? '')) return undefined;
  const noun = ownNounPhrase(stream, before);
  return noun?.actor === 'writer' && noun.start === before.start ? noun.index : undefined;
}

/** *…, en sturen u morgen antwoord*: a verb in front, and no request. */
function isPlural(verb: Token | undefined): boolean {
  return verb !== undefined && isKnownInfinitive(verb.norm);
}
const PLURAL: ReadonlySet<string> = new Set(['wij', 'we']);
const SINGULAR: ReadonlySet<string> = new Set(['ik']);
const SHARING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['zullen', PLURAL],
  ['gaan', PLURAL],
  ['kunnen', PLURAL],
  ['hebben', PLURAL],
  ['zal', SINGULAR],
  ['ga', SINGULAR],
  ['heb', SINGULAR],
]);
/** *Ons team pakt het op en heeft …* */
const SHARING_NOUN: ReadonlySet<string> = new Set(['heeft', 'zal', 'gaat']);

/** *ons team, onze monteurs, een medewerker, door onze planner*; not *met onze klantenservice*, *op ons kantoor*. */
function ownNounPhrase(stream: TokenStream, clause: Range): Subject | undefined {
  for (let at = clause.start; at < clause.end; at++) {
    const { norm } = stream.tokens[at] as Token;
    const own = OWN.has(norm);
    if (!own && !ARTICLES.has(norm) && !(at === clause.start && STAFF.has(norm)) && !BARE.has(norm)) continue;
    if (
      at > clause.start &&
      PREPOSITIONS.has((stream.tokens[at - 1] as Token).norm) &&
      !isGenitive(stream, clause, at)
    )
      continue;
    const head = headAfter(stream, at, clause.end);
    if (head === undefined || KIN.has(stream.tokens[at + 1]?.norm ?? '')) continue;
    const { norm: noun } = stream.tokens[head] as Token;
    // *De collega's* are the reader's own; *onze collega's* are ours.
    if (!own && noun === 'mensen') continue;
    if (norm === 'de' && /^collega(?:'s)?$/.test(noun)) continue;
    if (own && isCustomerNoun(noun)) return undefined;
    if (isStaff(noun) || (own && (STAFF_ENDING.test(noun) || WORKER_ENDING.test(noun) || isWorker(noun))))
      return { actor: 'writer', start: at, index: head };
    if (norm === 'ons' && (NO_NOUN.test(noun) || RECEIVING.has(noun) || FINITE.has(noun))) continue;
    if (
      own &&
      stream.tokens[at - 1]?.norm !== 'door' &&
      (at <= clause.start + 2 || standsAsVerb(stream.tokens[at - 1]?.norm ?? ''))
    )
      return { actor: 'own-thing', start: at, index: head };
  }
  return undefined;
}

/** *In de nabije toekomst rijden onze bussen*: a verb, and its subject behind it. */
function standsAsVerb(norm: string): boolean {
  return FINITE.has(norm) || isKnownInfinitive(norm);
}

/** Departments without an article, in any place. */
const BARE: ReadonlySet<string> = new Set(['ict', 'hr', 'hrm']);

/** *monteur*, *storingsmonteur*, *serviceteam*; not *damesteam*. */
function isStaff(norm: string): boolean {
  return STAFF.has(norm) || STAFF_NAMES.some((name) => norm.endsWith(name)) || TEAM.test(norm);
}
const TEAM =
  /^(?:service|support|klanten?|platform|beheer|product|project|plannings?|verkoop|sales|onderhouds|installatie|bezorg|incident|ontwikkel|wijk|behandel|it-|web)team$/;
const STAFF_NAMES = [...STAFF].filter(({ length }) => length > 4);

/** *U kunt ons altijd bellen*: the object, and no *ons* of a noun. */
const NO_NOUN = /^(?:altijd|nooit|ook|dan|gerust|niet|een|het|de|uw)$/;

/** *De verpleegkundigen van ons team*: the phrase in front, of ours. */
function isGenitive(stream: TokenStream, clause: Range, at: number): boolean {
  return (
    OWN.has((stream.tokens[at] as Token).norm) &&
    stream.tokens[at - 1]?.norm === 'van' &&
    at - 1 > clause.start &&
    at - clause.start <= 4
  );
}

/** The noun of a short phrase: the first word behind the determiner that is known staff, else the next word or two. */
function headAfter(stream: TokenStream, determiner: number, end: number): number | undefined {
  for (let at = determiner; at <= determiner + 3 && at < end; at++) {
    const { norm, kind } = stream.tokens[at] as Token;
    if (kind !== 'word') break;
    if (isStaff(norm) || (at > determiner && STAFF_ENDING.test(norm))) return at;
  }
  const next = stream.tokens[determiner + 1];
  return determiner + 1 < end && next?.kind === 'word' && !PREPOSITIONS.has(next.norm)
    ? determiner + 1
    : undefined;
}

/** *u krijgt*, *krijgt u*; not *wij bellen u*, *voor u*. `je` may be a possessive: then a noun follows. */
function readerSubject(stream: TokenStream, clause: Range): number | undefined {
  for (let at = clause.start; at < clause.end; at++) {
    const { norm } = stream.tokens[at] as Token;
    if (norm === 'men' && isReceivingMen(stream, clause, at)) return at;
    if (!READER_SUBJECTS.has(norm)) continue;
    const before = at > clause.start ? (stream.tokens[at - 1] as Token).norm : '';
    // *Het kost u een ochtend.*
    if (COSTING.test(before)) continue;
    if (before !== 'door' && !PREPOSITIONS.has(before) && !isPossessive(stream, at, before)) return at;
  }
  return undefined;
}

/** *Men krijgt*, *zo wacht men nooit*: whoever is served, where nobody else is. */
function isReceivingMen(stream: TokenStream, clause: Range, at: number): boolean {
  const beside = [stream.tokens[at - 1]?.norm ?? '', stream.tokens[at + 1]?.norm ?? ''];
  return beside.some((norm) => MEN_VERBS.has(norm)) && !someWord(stream, clause, YOURS);
}
const MEN_VERBS = wordSet('krijgt ontvangt hoort verneemt heeft weet wacht wordt kan');

/** *je pakket wordt*, *ligt je pakket*: behind a verb in -t, or before a word that is no verb, `je` means *jouw*. */
function isPossessive(stream: TokenStream, at: number, before: string): boolean {
  const { norm } = stream.tokens[at] as Token;
  if (norm !== 'je' && norm !== 'jullie') return false;
  const next = stream.tokens[at + 1];
  if (next === undefined || next.kind !== 'word') return false;
  if ((norm === 'je' && THIRD_PERSON.has(before)) || next.norm === 'kant') return true;
  if (before !== '' && !SUBORDINATORS.has(before) && before !== 'en') return false;
  // *je paspoort ligt*: a noun in -t, and the verb behind it.
  const after = stream.tokens[at + 2]?.norm ?? '';
  if (!FINITE.has(next.norm) && !RECEIVING.has(next.norm) && THIRD_PERSON.has(after)) return true;
  return (
    SERVICE_NOUNS.has(next.norm) ||
    !(FINITE.has(next.norm) || RECEIVING.has(next.norm) || MAYBE_VERB.test(next.norm))
  );
}

const COSTING = /^(?:kost|scheelt|bespaart)$/;
const THIRD_PERSON = wordSet(`
  is wordt ligt staat komt gaat heeft krijgt ontvangt blijft arriveert zijn worden liggen staan
`);
/** *je krijgt, je pakt*, or an adverb: *dat je snel …*. */
const MAYBE_VERB =
  /[^aeiou]t$|^(?:er|niet|nooit|altijd|snel|zelf|ook|nog|al|hier|daar|dan|zo|het|de|een|binnen|geen|bij|op)$|en$/;
