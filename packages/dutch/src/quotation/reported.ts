import type { Range, Token, TokenStream } from '@geestdrift/engine';
import { normAt } from '../clause/clause.js';
import { isOutsider, isWorker } from '../promise/person-words.js';
import { wordsOf } from '../promise/words.js';
import { SAYING } from './words.js';

/** Behind a comma, a colon, a quotation mark or *zo* these tell who says it. */
const REPORTING = new Set([
  ...SAYING,
  'melden',
  'schrijven',
  'vertellen',
  'bericht',
  'berichten',
  'berichtte',
  'verwacht',
  'voorspelt',
  'vermoedt',
  'riep',
  'fluisterde',
]);
const OURS = /^(?:wij|we|ik|ons|onze|mijn|u|je)$/;
const ARTICLE = /^(?:de|het|een)$/;
const OTHER = /^(?:hij|zij|ze|men|ingewijden|bewoners|omwonenden|kenners|bronnen)$/;
/** Who or what others go by. */
const SOURCE =
  /(?:krant|blad|fabriek|fabrikant|leverancier|producent|importeur|bron|bronnen|persbureau|onderzoek|onderzoekers|werkplan|recensent|gids|wethouder|minister|bond|onderzoeksraad|inspectie|politie|rechter|rechtbank|ombudsman|ministerie|woordvoerder|deskundigen?|bioloog|onderzoeker|wetenschapper|econoom|hoogleraar|professor|weerman|kapitein|journaal)$/;
const FROM_ELSEWHERE =
  /\b(?:blijkt|bleek) uit (?!onze?\b)|\b(?:lazen|las|lezen|hoorden|hoorde) (?:we|wij|ik)\b|\bin (?:deze|de) (?:\p{L}*krant|\p{L}*courant)\b|\bnaar verluidt\b/u;

/**
 * Whether others say what a sentence says: *volgens de fabriek*, *meldt Rijkswaterstaat*, *lazen we in het vakblad*; not *volgens onze
 * planning*, *meldt de afdeling Data*, *aldus onze planner*.
 */
export function isReported(stream: TokenStream, sentence: Range): boolean {
  if (FROM_ELSEWHERE.test(wordsOf(stream, sentence).join(' '))) return true;
  for (let at = sentence.start; at < sentence.end; at++) {
    const norm = normAt(stream, at);
    const isSource = norm === 'volgens' || norm === 'aldus' || norm === 'melden' || norm === 'meldt';
    if (!isSource && !(REPORTING.has(norm) && isBehindMark(stream, at))) continue;
    if (isOther(stream, at + 1, isSource)) return true;
  }
  return isReportedBehind(stream, sentence.end);
}

/** *Dat meldt de krant.*: the sentence behind it tells. */
function isReportedBehind(stream: TokenStream, at: number): boolean {
  const verb = normAt(stream, at + 1);
  const isSource = verb === 'melden' || verb === 'meldt';
  return (
    /^(?:dat|dit)$/.test(normAt(stream, at)) &&
    (isSource || REPORTING.has(verb)) &&
    isOther(stream, at + 2, isSource)
  );
}

function isBehindMark({ tokens }: TokenStream, at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'punctuation' || before?.norm === 'zo';
}

/** A speaker who is none of us; a bare name may be a colleague's, but as a source. */
function isOther(stream: TokenStream, at: number, isSource: boolean): boolean {
  const [speaker, next] = [normAt(stream, at), normAt(stream, at + 1)];
  if (OURS.test(speaker)) return false;
  if (OTHER.test(speaker) || SOURCE.test(speaker)) return true;
  if (!ARTICLE.test(speaker)) return isSource && (stream.tokens[at] as Token | undefined)?.kind === 'word';
  if (SOURCE.test(next) || isOutsider(next)) return true;
  // *volgens de planning*, *volgens de afspraak*: nobody says that.
  return isSource && normAt(stream, at - 1) !== 'volgens' && !isWorker(next);
}
