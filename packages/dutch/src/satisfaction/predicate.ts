import type { Range, Token, TokenStream } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { sentenceOf } from '../clause/clause.js';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { isVerbForm } from '../morphology/verb-lexicon.js';
import { clauseStart, type CustomerPhrase, customerPhraseAt } from './customer-phrase.js';
import { isAdverbial, opensOther, skipJoinedNouns } from './gaps.js';
import {
  AUXILIARIES,
  CAUSATIVES,
  FOLLOWERS,
  JOINED,
  OTHER_OBJECTS,
  OTHER_SUBJECTS,
  SAYING,
  WEAK_SUBJECTS,
} from './lexicon.js';
import { governingIn, kindOf, type SatisfyingKind, verbGroupAt } from './verb-group.js';

/** Customers that are, go or are made satisfied: what belongs together, as token indices. */
export interface SatisfiedCustomer {
  readonly phrase: CustomerPhrase;
  /** *tevreden*, or a verb written together with it. */
  readonly satisfied: number;
  readonly kind: SatisfyingKind | 'none';
  /** The verb that *tevreden* goes with; the joined word itself; undefined in *klant tevreden*. */
  readonly verb: number | undefined;
  /** The verbs behind *tevreden*. */
  readonly group: Range;
  /** Where a denial would govern *tevreden*. */
  readonly scope: readonly Range[];
}

/** Reads a clause in which the customer stands before *tevreden*; undefined where the two do not belong together. */
export function readForward(stream: TokenStream, customer: number, satisfied: number): SatisfiedCustomer | undefined {
  const { tokens } = stream;
  const group = verbGroupAt(tokens, satisfied + 1);
  const joined = JOINED.has(tokens[satisfied]?.norm ?? '');
  const phrase = customerPhraseAt(tokens, customer);
  const path = pathTo(stream, customer, satisfied);
  if (path === undefined) return undefined;
  const state: Reading = { stream, phrase, satisfied, group, joined, path };
  const found = path.relative === undefined ? readSimple(state) : readRelative(state);
  if (found === undefined || !isPredicative(tokens, group, satisfied, found.kind)) return undefined;
  return { phrase, satisfied, group, ...found };
}

interface Path {
  /** The relative pronoun that takes up the customer. */
  readonly relative?: number;
  /** Behind the comma that closes a relative clause or an aside; else behind the customer or the pronoun. */
  readonly from: number;
  /** Whether something was closed by a comma. */
  readonly closed: boolean;
}

interface Reading {
  readonly stream: TokenStream;
  readonly phrase: CustomerPhrase;
  readonly satisfied: number;
  readonly group: Range;
  readonly joined: boolean;
  readonly path: Path;
}

type Found = Pick<SatisfiedCustomer, 'kind' | 'verb' | 'scope'>;

/** What lies between the customer and *tevreden*: at most one relative clause or one aside between commas. */
function pathTo({ tokens }: TokenStream, customer: number, satisfied: number): Path | undefined {
  let relative: number | undefined;
  let oblique = false;
  const commas: number[] = [];
  const start = skipJoinedNouns(tokens, customer + 1, satisfied);
  for (let at = start; at < satisfied; at++) {
    const { norm } = tokens[at] as Token;
    if (norm === ',') commas.push(at);
    else if (isRelative(tokens, at, start) && relative === undefined && commas.length <= 1) {
      relative = at;
      oblique = norm !== 'die' && norm !== 'welke' && norm !== 'dat';
      commas.length = 0;
    } else if (opensOther(tokens, at)) return undefined;
  }
  const last = commas.at(-1);
  if (relative === undefined) {
    if (commas.length === 0) return { from: start, closed: false };
    return commas.length === 2 && last !== undefined ? { from: last + 1, closed: true } : undefined;
  }
  if (last !== undefined) return { relative, from: last + 1, closed: true };
  return oblique ? undefined : { relative, from: relative + 1, closed: false };
}

/** *klanten die*, *klanten in Zwolle die*, *klanten, die*, *klanten voor wie*, *klanten met een abonnement die*. */
function isRelative(tokens: readonly Token[], at: number, start: number): boolean {
  const { norm } = tokens[at] as Token;
  if (/^(?:die|welke|wie|waar|waarmee|waarvoor|waarvan|waarbij|waaraan|wier|wiens)$/.test(norm) || (norm === 'dat' && at === start)) {
    let from = start;
    let to = at;
    if (tokens[to - 1]?.norm === ',') to--;
    if (norm === 'wie' || norm === 'welke') to -= PREPOSITIONS.has(tokens[to - 1]?.norm ?? '') ? 1 : 0;
    if (tokens[to - 1]?.norm === ',') to--;
    from = Math.min(from, to);
    return isAdverbial(tokens, from, to);
  }
  return false;
}

/** One clause: *klanten zijn tevreden*, *blijven klanten tevreden*, *dat klanten tevreden zijn*, *klanten tevreden stellen*. */
function readSimple(state: Reading): Found | undefined {
  return (
    readVerbBetween(state) ?? readVerbFinal(state) ?? readVerbBefore(state) ?? readGoing(state) ?? readBare(state)
  );
}

/** *Klanten zijn (altijd) tevreden*, *Klanten moeten tevreden blijven*, *Klanten stellen we tevreden met …*. */
function readVerbBetween({ stream, phrase, satisfied, group, joined, path }: Reading): Found | undefined {
  const { tokens } = stream;
  for (let verb = satisfied - 1; verb >= path.from; verb--) {
    const norm = tokens[verb]?.norm ?? '';
    const kind = kindOf(norm);
    if (kind === undefined && !AUXILIARIES.has(norm) && !SAYING.has(norm)) continue;
    if (norm === 'zijn' && PREPOSITIONS.has(tokens[verb - 1]?.norm ?? '')) continue;
    const found = fitBetween(tokens, verb, satisfied, group, joined);
    if (found === undefined || !joinsSubject(stream, phrase, path, verb, found.kind)) continue;
    if (found.kind !== 'causative' && isOtherwiseSubject(stream, phrase, verb)) continue;
    return { ...found, scope: scopeOf(stream, phrase, path, satisfied) };
  }
  return undefined;
}

function fitBetween(
  tokens: readonly Token[],
  verb: number,
  satisfied: number,
  group: Range,
  joined: boolean,
): Pick<Found, 'kind' | 'verb'> | undefined {
  const norm = tokens[verb]?.norm ?? '';
  const behind = governingIn(tokens, group);
  let gap = verb + 1;
  if (joined || behind?.kind === 'causative') {
    if (!AUXILIARIES.has(norm) && kindOf(norm) !== 'copula') return undefined;
    if (isSubjectPronoun(tokens[gap])) gap++;
    const found = { kind: 'causative' as const, verb: joined ? satisfied : (behind?.index ?? satisfied) };
    return isAdverbial(tokens, gap, satisfied) && !hasOtherObject(tokens, gap, satisfied) ? found : undefined;
  }
  if (!isAdverbialOrSecond(tokens, gap, satisfied)) return undefined;
  const kind = kindOf(norm);
  if (kind === 'causative') {
    if (!isSubjectPronoun(tokens[gap]) || behind !== undefined) return undefined;
    return { kind, verb };
  }
  if (SAYING.has(norm) && kind === undefined) {
    return behind?.kind === 'copula' && tokens[group.start]?.norm === 'te' ? { kind: 'copula', verb: behind.index } : undefined;
  }
  if (kind === 'copula' || kind === 'motion') {
    if (kind === 'motion' && behind?.kind === 'copula') return { kind: 'copula', verb: behind.index };
    return { kind, verb };
  }
  return behind === undefined ? undefined : { kind: behind.kind, verb: behind.index };
}

/** Adverbs; or a subject pronoun and adverbs, where the customer stands first as an object. */
function isAdverbialOrSecond(tokens: readonly Token[], from: number, to: number): boolean {
  if (isAdverbial(tokens, from, to)) return true;
  return isSubjectPronoun(tokens[from]) && isAdverbial(tokens, from + 1, to);
}

function isSubjectPronoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && (OTHER_SUBJECTS.has(token.norm) || WEAK_SUBJECTS.has(token.norm));
}

/** Between the customer and the verb stand only words that belong to the customer. */
function joinsSubject(stream: TokenStream, phrase: CustomerPhrase, path: Path, verb: number, kind: Found['kind']): boolean {
  const { tokens } = stream;
  // Klanten hebben aangegeven tevreden te zijn.
  const from = skipName(stream, path);
  const isPerfect = SAYING.has(tokens[verb]?.norm ?? '') && AUXILIARIES.has(tokens[path.from]?.norm ?? '');
  if (isAdverbial(tokens, isPerfect ? path.from + 1 : from, verb)) return true;
  if (path.closed) return false;
  // De klant kreeg zijn pakket en was tevreden: the customer opens the clause.
  const join = tokens[verb - 1]?.norm;
  if (kind === 'causative' || (join !== 'en' && join !== 'maar')) return false;
  return opensClause(stream, phrase) && isVerbForm(tokens[path.from]?.norm ?? '') && !hasSubject(tokens, path.from, verb);
}

/** *klant Jansen*, *opdrachtgever Bouwbedrijf De Vries*. */
function skipName(stream: TokenStream, path: Path): number {
  let at = path.from;
  const isName = (token: Token | undefined): boolean => {
    return token?.kind === 'word' && /^\p{Lu}/u.test(stream.text.slice(token.start, token.end));
  };
  while (!path.closed && isName(stream.tokens[at])) at++;
  return at;
}

function opensClause(stream: TokenStream, phrase: CustomerPhrase): boolean {
  return phrase.start <= clauseStart(stream, phrase) + 1;
}

function hasSubject(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ norm }) => OTHER_SUBJECTS.has(norm) || norm === 'u' || norm === 'ze');
}

/** *Wij zijn over de klant tevreden*, *met klanten zijn we tevreden*: someone else, or a preposition governs the customer. */
function isOtherwiseSubject(stream: TokenStream, phrase: CustomerPhrase, verb: number): boolean {
  if (phrase.inPreposition) return true;
  const { tokens } = stream;
  if (isSubjectPronoun(tokens[verb + 1]) && tokens[verb + 1]?.norm !== 'je') return true;
  for (let at = clauseStart(stream, phrase); at < phrase.start; at++) if (OTHER_SUBJECTS.has(tokens[at]?.norm ?? '')) return true;
  return false;
}

/** *dat klanten tevreden zijn*, *(willen we) klanten tevreden stellen*, *om klanten tevreden te houden*. */
function readVerbFinal(state: Reading): Found | undefined {
  const { stream, phrase, satisfied, group, joined, path } = state;
  const { tokens } = stream;
  const governing = joined ? { index: satisfied, kind: 'causative' as const } : governingIn(tokens, group);
  if (governing === undefined) return readFarVerb(state);
  if (phrase.inPreposition && !isInfinitiveObject(tokens, phrase, satisfied, group, governing.kind)) return undefined;
  if (!fitsGap(tokens, path.from, satisfied, governing.kind)) return undefined;
  if (governing.kind !== 'causative' && hasOtherSubject(stream, phrase)) return undefined;
  return { kind: governing.kind, verb: governing.index, scope: scopeOf(stream, phrase, path, satisfied) };
}

/** *door klanten tevreden te stellen*, *goed in klanten tevreden houden*: the preposition governs the infinitive. */
function isInfinitiveObject(
  tokens: readonly Token[],
  phrase: CustomerPhrase,
  satisfied: number,
  group: Range,
  kind: Found['kind'],
): boolean {
  if (kind !== 'causative') return false;
  if (tokens[group.start]?.norm === 'te') return /^(?:door|na|zonder|van)$/.test(tokens[phrase.start - 1]?.norm ?? '');
  const verb = tokens[Math.max(group.end - 1, satisfied)]?.norm ?? '';
  return phrase.noun === satisfied - 1 && verb.endsWith('en') && !/^(?:ge|tevredenge)/.test(verb);
}

const FAR = 8;

/** *als klanten tevreden over ons zijn*: a phrase with *over* or *met* stands before the verb. */
function readFarVerb({ stream, phrase, satisfied, path }: Reading): Found | undefined {
  const { tokens } = stream;
  if (phrase.inPreposition && path.relative === undefined) return undefined;
  if (!/^(?:over|met)$/.test(tokens[satisfied + 1]?.norm ?? '')) return undefined;
  const from = path.relative === undefined ? path.from : path.relative + 1;
  if (!isAdverbial(tokens, from, satisfied)) return undefined;
  if (path.relative === undefined && (hasOtherSubject(stream, phrase) || !isSubordinate(stream, phrase))) return undefined;
  for (let verb = satisfied + 3; verb < satisfied + FAR; verb++) {
    const token = tokens[verb];
    if (token?.kind !== 'word' || token.sentence !== tokens[satisfied]?.sentence) return undefined;
    if (kindOf(token.norm) !== 'copula' || isPossessiveAt(tokens, verb)) continue;
    return { kind: 'copula', verb, scope: scopeOf(stream, phrase, path, satisfied) };
  }
  return undefined;
}

/** *zijn* with a noun behind it. */
function isPossessiveAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === 'zijn' && tokens[at + 1]?.kind === 'word' && !FOLLOWERS.has(tokens[at + 1]?.norm ?? '');
}

/** A conjunction or relative word opens the clause. */
function isSubordinate(stream: TokenStream, phrase: CustomerPhrase): boolean {
  const opener = stream.tokens[clauseStart(stream, phrase)]?.norm ?? '';
  return SUBORDINATORS.has(opener) || /^(?:of|hoe|waar|hoeverre|in)$/.test(opener);
}

function fitsGap(tokens: readonly Token[], from: number, to: number, kind: Found['kind']): boolean {
  if (kind === 'causative' && hasOtherObject(tokens, from, to)) return false;
  if (isAdverbial(tokens, from, to)) return true;
  if (kind === 'causative' && isSubjectPronoun(tokens[from])) return isAdverbial(tokens, from + 1, to);
  return kind !== 'causative' && endsJoined(tokens, from, to);
}

/** *dat klanten snel geholpen worden en tevreden zijn*: *en* right before *tevreden*. */
function endsJoined(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = to - 1; at > from; at--) {
    if (tokens[at]?.norm === 'en') return isAdverbial(tokens, at + 1, to) && !hasSubject(tokens, from, at) && hasVerb(tokens, from, at);
  }
  return false;
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1];
  return from < to && last !== undefined && (kindOf(last.norm) !== undefined || isVerbForm(last.norm));
}

/** A nominative elsewhere in the clause: *dat u als klant tevreden bent*. */
function hasOtherSubject(stream: TokenStream, phrase: CustomerPhrase): boolean {
  const { tokens } = stream;
  for (let at = clauseStart(stream, phrase); at < phrase.start; at++) {
    const norm = tokens[at]?.norm ?? '';
    if (OTHER_SUBJECTS.has(norm)) return true;
    if (WEAK_SUBJECTS.has(norm) && norm !== 'jullie') return true;
  }
  return false;
}

/** *blijven onze klanten tevreden*, *we stellen onze klanten tevreden*, *houdt u uw klanten tevreden*. */
function readVerbBefore({ stream, phrase, satisfied, group, path }: Reading): Found | undefined {
  const { tokens } = stream;
  if (phrase.inPreposition || path.closed) return undefined;
  const verb = verbBefore(stream, phrase);
  if (verb === undefined) return undefined;
  const kind = kindOf(tokens[verb]?.norm ?? '');
  if (kind === undefined) return undefined;
  if (kind !== 'causative' && governingIn(tokens, group) === undefined && group.end > group.start) return undefined;
  if (kind === 'causative' && hasOtherObject(tokens, path.from, satisfied)) return undefined;
  if (!isAdverbial(tokens, path.from, satisfied)) return undefined;
  return { kind, verb, scope: scopeOf(stream, phrase, path, satisfied) };
}

const FURTHEST = 14;

function verbBefore(stream: TokenStream, phrase: CustomerPhrase): number | undefined {
  const { tokens } = stream;
  const sentence = sentenceOf(stream, phrase.noun);
  for (let at = phrase.start - 1; at >= Math.max(sentence.start, phrase.start - FURTHEST); at--) {
    const { norm } = tokens[at] as Token;
    if (norm === ',') {
      const aside = asideStart(tokens, at, sentence.start);
      if (aside === undefined) return undefined;
      at = aside;
      continue;
    }
    if (norm === 'als' && isSubjectPronoun(tokens[at - 1])) continue;
    if (opensOther(tokens, at) || (norm === 'die' && at < phrase.start - 1)) return undefined;
    const kind = kindOf(norm);
    if (kind === undefined) continue;
    if (norm === 'zijn' && isPossessiveHere(tokens, at, sentence.start)) continue;
    if (kind === 'causative') return CAUSATIVES.get(norm) === 'laten' ? undefined : at;
    if (isAdverbial(tokens, at + 1, phrase.start) && !isSubjectPronoun(tokens[at + 1]) && !isSubjectBefore(tokens, at)) return at;
    return undefined;
  }
  return undefined;
}

/** The first comma of an aside whose second one is given: *houdt u, ook in drukke tijden, uw klanten tevreden*. */
function asideStart(tokens: readonly Token[], comma: number, from: number): number | undefined {
  for (let at = comma - 1; at >= Math.max(from, comma - 8); at--) {
    if (tokens[at]?.norm === ',') return isAdverbial(tokens, at + 1, comma) ? at : undefined;
  }
  return undefined;
}

/** *wij zijn*, *u bent*: the verb has its subject already. */
function isSubjectBefore(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1];
  return before !== undefined && before.sentence === tokens[verb]?.sentence && isSubjectPronoun(before);
}

/** *houdt zijn klanten tevreden*, *met zijn klanten*. */
function isPossessiveHere(tokens: readonly Token[], at: number, from: number): boolean {
  if (PREPOSITIONS.has(tokens[at - 1]?.norm ?? '')) return true;
  for (let before = at - 1; before >= from && tokens[before]?.norm !== ','; before--) {
    const norm = tokens[before]?.norm ?? '';
    if (kindOf(norm) !== undefined || AUXILIARIES.has(norm)) return true;
  }
  return false;
}

/** *Elke gast moet tevreden de deur uit*, *dat gasten tevreden naar huis gaan*. */
function readGoing({ stream, phrase, satisfied, group, path, joined }: Reading): Found | undefined {
  const { tokens } = stream;
  if (joined || group.end > group.start || phrase.inPreposition || hasOtherSubject(stream, phrase)) return undefined;
  const behind = `${tokens[satisfied + 1]?.norm} ${tokens[satisfied + 2]?.norm}`;
  if (behind !== 'naar huis' && behind !== 'de deur' && !/^huiswaarts /.test(behind)) return undefined;
  const from = AUXILIARIES.has(tokens[path.from]?.norm ?? '') ? path.from + 1 : path.from;
  if (!isAdverbial(tokens, from, satisfied)) return undefined;
  return { kind: 'motion', verb: undefined, scope: scopeOf(stream, phrase, path, satisfied) };
}

/** *Klant tevreden, iedereen blij*; a headline: *Huurders tevreden over renovatie*. */
function readBare({ stream, phrase, satisfied, group, path, joined }: Reading): Found | undefined {
  const { tokens } = stream;
  if (joined || group.end > group.start || phrase.inPreposition || !isAdverbial(tokens, path.from, satisfied)) return undefined;
  const before = tokens[phrase.start - 1];
  const opens = before === undefined || before.sentence !== tokens[satisfied]?.sentence || before.kind === 'punctuation';
  if (!opens || !(endsAt(tokens, satisfied) ? path.from === satisfied : isHeadline(stream, satisfied))) return undefined;
  return { kind: 'none', verb: undefined, scope: [{ start: phrase.start, end: satisfied }] };
}

function endsAt(tokens: readonly Token[], satisfied: number): boolean {
  const next = tokens[satisfied + 1];
  return next === undefined || next.kind === 'punctuation' || next.sentence !== tokens[satisfied]?.sentence;
}

/** No verb in the sentence, and *met* or *over* behind *tevreden*. */
function isHeadline(stream: TokenStream, satisfied: number): boolean {
  const { tokens } = stream;
  if (!/^(?:met|over)$/.test(tokens[satisfied + 1]?.norm ?? '')) return false;
  const { start, end } = sentenceOf(stream, satisfied);
  return !tokens.slice(start, end).some(({ norm }) => kindOf(norm) !== undefined || AUXILIARIES.has(norm) || SAYING.has(norm));
}

/** *klanten die tevreden zijn*, *klanten die we tevreden houden*; *klanten die bellen, zijn tevreden*. */
function readRelative(state: Reading): Found | undefined {
  const { stream, phrase, satisfied, group, joined, path } = state;
  const { tokens } = stream;
  if (path.closed) return readVerbBetween(state) ?? (isAdverbial(tokens, path.from, satisfied) ? readVerbFinal(state) : undefined);
  const from = path.from;
  const governing = joined ? { index: satisfied, kind: 'causative' as const } : governingIn(tokens, group);
  if (governing === undefined) return readFarVerb(state) ?? readOpenRelative(state);
  const scope = [
    { start: phrase.start, end: phrase.noun },
    { start: from, end: satisfied },
  ];
  if (governing.kind === 'causative') {
    return hasOtherObject(tokens, from, satisfied) ? undefined : { kind: 'causative', verb: governing.index, scope };
  }
  if (!isAdverbial(tokens, from, satisfied) && !endsJoined(tokens, from, satisfied)) return undefined;
  return { kind: governing.kind, verb: governing.index, scope };
}

/** *De klant die belt is tevreden*: the relative clause ends without a comma. */
function readOpenRelative({ stream, phrase, satisfied, path }: Reading): Found | undefined {
  const { tokens } = stream;
  if (phrase.inPreposition) return undefined;
  for (let verb = satisfied - 1; verb > path.from; verb--) {
    const kind = kindOf(tokens[verb]?.norm ?? '');
    if (kind === undefined || kind === 'causative') continue;
    const before = tokens[verb - 1]?.norm ?? '';
    if (!isVerbForm(before) && kindOf(before) === undefined && !/^(?:ge|be|ver|ont)\p{L}+(?:d|t|en)$/u.test(before)) return undefined;
    if (!isAdverbial(tokens, verb + 1, satisfied)) return undefined;
    return { kind, verb, scope: [{ start: phrase.start, end: phrase.noun }, { start: verb, end: satisfied }] };
  }
  return undefined;
}

/** *stelt ons tevreden*, *stelt zich tevreden*: another object than the customer. */
function hasOtherObject(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ norm }, index, all) => {
    return OTHER_OBJECTS.has(norm) && !PREPOSITIONS.has(all[index - 1]?.norm ?? '');
  });
}

/** The clause before the customer, and what stands between the customer and *tevreden*; no relative clause between. */
function scopeOf(stream: TokenStream, phrase: CustomerPhrase, path: Path, satisfied: number): readonly Range[] {
  return [
    { start: clauseStart(stream, phrase), end: phrase.noun },
    { start: path.from, end: satisfied },
  ];
}

/** Whether *tevreden* says something of the clause, and is no attribute of a noun behind it. */
function isPredicative(tokens: readonly Token[], group: Range, satisfied: number, kind: Found['kind']): boolean {
  if (group.end > group.start) return true;
  const next = tokens[satisfied + 1];
  if (next === undefined || next.sentence !== tokens[satisfied]?.sentence || next.kind !== 'word') return true;
  if (kind === 'motion' && /^(?:de|het|onze|ons)$/.test(next.norm)) return true;
  return FOLLOWERS.has(next.norm) || PREPOSITIONS.has(next.norm) || OTHER_SUBJECTS.has(next.norm) || isVerbForm(next.norm);
}
