import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { normAt, sentenceOf } from '../clause/clause.js';
import { wordSet } from '../morphology/word-list.js';
import { isProcedure, isProductFact } from './by-rule.js';
import { UNWANTED } from './customer-given.js';
import { isHowTo } from './fragment.js';
import { readerRelies, writerVouches } from './governing-clause.js';
import {
  COMPANIES,
  DEMANDING,
  NEEDING_NOT,
  OTHERS,
  OURS,
  PERMITTING,
  REACHING,
  READER_DONE,
  RECEIVING,
  RELYING,
  SECURITY,
  SERVICE_DONE,
} from './lexicon.js';
import type { PromiseKind } from './promise-kind.js';
import type { Subject } from './subject.js';
import { fromOthers } from './vague-doing.js';
import { GETTING, THIRD_PARTIES } from './vague-lexicon.js';
import { followsSubordinate, hasVerb, isNear, isVerbFirst } from './verb-near.js';
import { isWithOurs, someWord, wordsOf } from './words.js';

/** *u wordt gebeld* */
const BECOMING: ReadonlySet<string> = new Set(['wordt', 'word', 'worden']);
/** *Jullie zijn hier altijd welkom.* */
const WELCOME: ReadonlySet<string> = new Set(['welkom']);
/** Another party, and no organisation that may be the writer's own. */
function isAnother(norm: string): boolean {
  return (OTHERS.has(norm) || THIRD_PARTIES.has(norm)) && !COMPANIES.has(norm);
}

/** *Foutloos spellen leer je in een week.* */
const LEARNING: ReadonlySet<string> = new Set(['leer', 'leert']);
/** *Bij ons leert u zorgeloos rijden*: how one learns, not what. */
const WORRIES: ReadonlySet<string> = wordSet('zorgeloos risicoloos probleemloos');
/** *U zit altijd rechts*, *u hebt altijd de keuze*: nobody gives that, unless the writer's side is named or the reader is helped. */
function isOwnDoing(stream: TokenStream, clause: Range, subject: Subject): boolean {
  // *Je hoort er altijd muziek.*
  if (THERE.test(wordsOf(stream, clause).join(' ')) && !isSaidOfUs(stream, clause)) return true;
  return (
    isNear(stream, subject, BEING_SO) &&
    (isStandingReady(stream, clause, subject) || !someWord(stream, clause, HELPED)) &&
    !isSaidOfUs(stream, clause) &&
    !namesFirm(stream, clause)
  );
}
const THERE = /\b(?:hoort?|vindt?|ziet?|he(?:eft|bt?)|treft?) (?:u |je |jij )?er altijd\b/;
/** *Je staat altijd klaar voor je collega's.* */
function isStandingReady(stream: TokenStream, clause: Range, subject: Subject): boolean {
  return isNear(stream, subject, STANDING) && someWord(stream, clause, READY);
}
const STANDING: ReadonlySet<string> = new Set(['staat', 'sta', 'staan']);
const READY: ReadonlySet<string> = new Set(['klaar']);
const BEING_SO: ReadonlySet<string> = wordSet('heeft hebt heb hebben weet weten vindt rijdt staat zit bent');
const HELPED: ReadonlySet<string> = wordSet(`
  zonder wacht wachtrij rij pech alleen kou aanspreekpunt contactpersoon iemand antwoord hulp vervoer plek plaats voorrang verzekerd klaar
`);

/** *met het serviceplan van Autohoek* */
function namesFirm({ tokens, text }: TokenStream, { start, end }: Range): boolean {
  return tokens
    .slice(start, end - 1)
    .some(
      ({ norm }, at) =>
        /^(?:bij|van|met)$/.test(norm) &&
        /^\p{Lu}/u.test(text.slice((tokens[start + at + 1] as Token).start)),
    );
}
/** *U kunt deze mail zonder enig probleem negeren.* */
const DISREGARDING: ReadonlySet<string> = new Set(['negeren', 'weggooien', 'overslaan']);

/** *Bij een raster heb je altijd een rand nodig*, *je bent altijd bereid te helpen* */
const NEEDED: ReadonlySet<string> = new Set(['nodig', 'bereid']);

/** *Je hebt altijd een rand nodig*; not *u wacht nooit langer dan nodig*. */
function isNeeded(stream: TokenStream, clause: Range): boolean {
  return someWord(stream, clause, NEEDED) && !/\bdan nodig\b/.test(wordsOf(stream, clause).join(' '));
}

/** *De nieuwste versie vindt u altijd op deze pagina.* */
function isWhereItStands(stream: TokenStream, clause: Range): boolean {
  return /\bvind(?:t|en)?\b.* altijd (?:op|in) (?:deze|de|het|uw|je|onze) \p{L}*(?:pagina|site|bijlage|menu|app|account|portaal|omgeving|archief)\b/u.test(
    wordsOf(stream, clause).join(' '),
  );
}

const TO_US: ReadonlySet<string> = new Set(['ons', 'mij']);

export function readerIsPromised(
  { block, focus }: Match,
  clause: Range,
  subject: Subject,
  kind: PromiseKind,
): boolean {
  if (subject.index === clause.start + 1 && isVerbFirst(block, clause) && !followsSubordinate(block, clause))
    return false;
  const ours = someWord(block, clause, TO_US) || isWithOurs(block, clause);
  const atOthers = !ours && fromOthers(block, clause, isAnother);
  if (kind === 'vow') return ours;
  if (!ours && isProductFact(block, clause)) return false;
  if (someWord(block, clause, DEMANDING)) return kind === 'always' && isSpared(block, clause, ours);
  if (kind === 'always' && ours && someWord(block, clause, REACHING)) return true;
  if (kind === 'quality' && !ours && (isOwnSkill(block, clause, focus, subject) || isTip(block, clause)))
    return false;
  if (someWord(block, clause, PERMITTING))
    return (
      (someWord(block, clause, RELYING) && !isAtAnyones(block, clause)) ||
      (kind === 'quality' && !someWord(block, clause, DISREGARDING))
    );
  if (isDoneByReader(block, clause, subject)) return false;
  if (wordsOf(block, clause).some((word) => UNWANTED.test(word))) return false;
  if (kind === 'quality')
    return (
      !isHowTo(block, clause) &&
      !(someWord(block, clause, LEARNING) && !(ours && WORRIES.has(normAt(block, focus.start)))) &&
      (ours || !isEasyDeed(block, clause, focus, subject))
    );
  const isServed = isNear(block, subject, BECOMING) && someWord(block, clause, SERVICE_DONE);
  if (kind === 'deadline' && isServed) return true;
  if (kind === 'always' && (isWhereItStands(block, clause) || (!ours && isNeeded(block, clause))))
    return false;
  if (kind === 'always')
    return (
      (ours ||
        isServed ||
        someWord(block, clause, WELCOME) ||
        (isNear(block, subject, RECEIVING) && !atOthers && !isOwnDoing(block, clause, subject))) &&
      !isProcedure(block, clause, subject)
    );
  if (isNear(block, subject, RECEIVING) || ON_ACCOUNT.test(wordsOf(block, clause).join(' ')))
    return !atOthers;
  // *ik zorg ervoor dat u morgen een afspraak hebt*
  return (
    hasVerb(block, clause, subject, RECEIVING) &&
    (writerVouches(block, clause) || readerRelies(block, clause))
  );
}

const WAITING: ReadonlySet<string> = new Set(['wachten']);

/** *Zo bak je zonder gedoe een omelet*; not *zo stapt u over naar onze energie*. */
function isTip(stream: TokenStream, clause: Range): boolean {
  return normAt(stream, clause.start) === 'zo' && !isSaidOfUs(stream, clause);
}

/** *Je schrijft vlekkeloos Nederlands*, *zo plakt u foutloos postzegels*: the reader's own skill, which nobody gives. */
function isOwnSkill(stream: TokenStream, clause: Range, focus: Range, subject: Subject): boolean {
  return (
    /^(?:fout|vlekke|feil)lo(?:os|ze)$/.test(normAt(stream, focus.start)) &&
    !isNear(stream, subject, GETTING) &&
    !namesFirm(stream, clause) &&
    !writerVouches(stream, clause) &&
    !/\bmet (?:ons|onze|de|het|deze|dit|een)\b/.test(wordsOf(stream, clause).join(' '))
  );
}

/** *Zo zet u in een handomdraai de tent op*: the reader does it. */
function isEasyDeed(stream: TokenStream, clause: Range, focus: Range, subject: Subject): boolean {
  return (
    /^(?:in|binnen)$/.test(normAt(stream, focus.start)) &&
    !isNear(stream, subject, RECEIVING) &&
    !isSaidOfUs(stream, clause)
  );
}

function isSaidOfUs(stream: TokenStream, clause: Range): boolean {
  return someWord(stream, sentenceOf(stream, clause.start), OURS);
}

/** *U hoeft bij ons nooit te wachten*, *u hoeft nooit meer te sjouwen, want wij …*: what we do for the reader. */
function isSpared(stream: TokenStream, clause: Range, ours: boolean): boolean {
  return (
    someWord(stream, clause, NEEDING_NOT) &&
    (ours || isSaidOfUs(stream, clause) || someWord(stream, clause, WAITING)) &&
    !someWord(stream, sentenceOf(stream, clause.start), SECURITY)
  );
}

/** *Binnen drie dagen ziet u het bedrag op uw rekening*, *binnen een week ben je online*. */
const ON_ACCOUNT =
  /\b(?:ziet?|vindt?)\b.* op (?:uw|je|jouw|jullie) (?:bank)?rekening\b|\bben (?:je|jij)\b.* (?:online|verzekerd|aangesloten|geholpen)$/;

/** *heeft u ontvangen*; *jullie ontvangen* is no participle. */
function isDoneByReader(stream: TokenStream, clause: Range, { index }: Subject): boolean {
  const received = stream.tokens[index]?.norm === 'jullie' && !someWord(stream, clause, HAVING);
  return wordsOf(stream, clause).some((word) => READER_DONE.has(word) && !(received && word === 'ontvangen'));
}

const HAVING: ReadonlySet<string> = new Set(['hebben', 'hadden']);

/** *U kunt altijd bij elke collega terecht*: with nobody of ours in particular. */
function isAtAnyones({ tokens }: TokenStream, { start, end }: Range): boolean {
  return tokens
    .slice(start, end)
    .some(
      ({ norm }, at) =>
        norm === 'bij' && /^(?:elke?|iedere?|een|jouw|je|uw)$/.test(tokens[start + at + 1]?.norm ?? ''),
    );
}
