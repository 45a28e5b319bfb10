import type { BlockView, Range, TokenStream } from '@geestdrift/engine';
import { normAt } from '../clause/clause.js';
import { hasCapital } from '../clause/words.js';
import { GREETINGS } from '../lexicon/greetings.js';
import { READER_WORDS } from '../lexicon/pronouns.js';
import { isVerbForm } from '../morphology/index.js';
import { COMPANY } from '../praise/lexicon.js';
import { isHouseName, isOwnHouse, speaksForItself } from './house.js';
import { OTHERS } from './lexicon.js';
import { senderAsSubject } from './sender.js';
import type { Subject } from './subject.js';
import { BECOMING, THIRD_PARTIES } from './vague-lexicon.js';
import { indexOfWord, someWord } from './words.js';

/** What an organisation calls itself before its name, besides companies. */
const KIND =
  /(?:gemeente|schap|provincie|plaats|koor|orkest|dijk|bibliotheek|crematorium|kerk|parochie|erij|veer|bond|sociëteit)$/;
/** Whom a firm works with. */
const PARTNERS =
  /(?:leverancier|fabrikant|netbeheerder|aannemer|vervoerder|importeur|producent|deurwaarder|koerier|koeriersdienst|pakketdienst|bezorger|bezorgdienst)$/;
/** *Waterschap De Beek vraagt u …*, *de gemeente beslist …* */
const ASKING =
  /^(?:vraagt|verzoekt|adviseert|raadt|roept|nodigt|wenst|hoopt|verwacht|zoekt|wacht|krijgt|ontvangt|bestaat|viert|beslist|besluit|oordeelt|beoordeelt|verleent|bepaalt|toetst)$/;
const BY: ReadonlySet<string> = new Set(['door']);
const ARTICLE = /^(?:de|het)$/;
/** How many words a name has at most. */
const LONGEST_NAME = 5;
/** How far behind the start of its clause a verb has its subject behind it. */
const REACH = 8;

/**
 * The writer as subject in the third person: who signs the letter (*De gemeente kapt de boom*), or an organisation that is named where nobody
 * speaks as *wij* and nobody else tells it: *Waterschap De Beek garandeert …*, *Binnenkort opent de gemeente Oosterhoek …*.
 */
export function selfAsSubject(block: BlockView, clause: Range): Subject | undefined {
  return senderAsSubject(block, clause) ?? namedAsSubject(block, clause);
}

/** Whether a phrase is what the writer calls itself: *het team*, *de gemeente*, *Veerdienst Noord*. */
export function isSelf(block: BlockView, phrase: Range): boolean {
  const { start, end } = phrase;
  const isNamed = organisationAt(block, start, end)?.end === end && speaksForItself(block, start);
  return isNamed || isOwnHouse(block, phrase);
}

function namedAsSubject(block: BlockView, clause: Range): Subject | undefined {
  const named = organisationIn(block, clause);
  if (named === undefined || !speaksForItself(block, clause.start)) return undefined;
  return { actor: 'company', start: named.start, index: named.end - 1 };
}

/** In front of its verb, behind *door*, or behind the verb of a clause that opens with something else. */
function organisationIn(block: BlockView, clause: Range): Range | undefined {
  const front = organisationAt(block, clause.start, clause.end);
  if (front !== undefined) return isThirdPerson(block, front.end) ? front : undefined;
  const by = indexOfWord(block, clause, BY);
  // *Uw melding wordt door het waterschap bekeken.*
  const doer = by === undefined ? undefined : organisationAt(block, by + 1, clause.end);
  if (doer !== undefined && someWord(block, clause, BECOMING)) return doer;
  for (let verb = clause.start; verb < Math.min(clause.start + REACH, clause.end); verb++) {
    const behind = isThirdPerson(block, verb) ? organisationAt(block, verb + 1, clause.end) : undefined;
    if (behind !== undefined) return behind;
  }
  return undefined;
}

/** *Veerdienst Noordkaap*, *de gemeente Oosterhoek*, *gelegenheidskoor Cantabile*, *de school*. */
export function organisationAt(block: BlockView, start: number, end: number): Range | undefined {
  const kind = ARTICLE.test(normAt(block, start)) ? start + 1 : start;
  const norm = normAt(block, kind);
  if (kind >= end || PARTNERS.test(norm) || (OTHERS.has(norm) && !isHouseName(norm))) return undefined;
  let at = kind + 1;
  while (
    at < end &&
    at - kind <= LONGEST_NAME &&
    (hasCapital(block, block.tokens[at]) || isParticle(block, at, end))
  )
    at++;
  if (at === kind + 1) return kind > start && isBareHouse(block, norm) ? { start, end: at } : undefined;
  return COMPANY.test(norm) || KIND.test(norm) ? { start, end: at } : undefined;
}

/** *De bibliotheek*; *de gemeente* may be anybody's, save where the reader is spoken to. */
function isBareHouse(block: BlockView, norm: string): boolean {
  if (!isHouseName(norm)) return false;
  return !THIRD_PARTIES.has(norm) || GREETINGS.has(normAt(block, 0)) || block.recall(addressesReader);
}

function addressesReader({ tokens }: TokenStream): boolean {
  return tokens.some(({ norm }) => READER_WORDS.has(norm));
}

/** *Zwembad 't Diep*, *Stichting Vrienden van Oost* */
function isParticle(stream: TokenStream, at: number, end: number): boolean {
  const inName = hasCapital(stream, stream.tokens[at - 1]) ? WITHIN : OPENING;
  return inName.test(normAt(stream, at)) && at + 1 < end && hasCapital(stream, stream.tokens[at + 1]);
}
const OPENING = /^['’][ts]$/;
const WITHIN = /^(?:['’]?[ts]|de|het|van|aan|op|in|der|den|en|&)$/;

/** A third person: *haalt*, *is*. */
function isThirdPerson(stream: TokenStream, at: number): boolean {
  const norm = normAt(stream, at);
  if (ASKING.test(norm)) return false;
  return (
    norm === 'is' || norm === 'zal' || (/t$/.test(norm) && (isVerbForm(norm) || /[^aeiou]t$/.test(norm)))
  );
}
