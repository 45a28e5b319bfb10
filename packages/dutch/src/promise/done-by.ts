import type { Range, Token, TokenStream } from '@geestdrift/engine';
import { DETERMINERS } from '../lexicon/determiners.js';
import { READER_SUBJECTS } from '../lexicon/pronouns.js';
import { isVerbForm } from '../morphology/index.js';
import { OTHERS, OURS, PREPOSITIONS, SERVING } from './lexicon.js';
import { isBody, isWorker } from './person-words.js';
import { THIRD_PARTIES } from './vague-lexicon.js';
import { wordsOf } from './words.js';

/** Behind *door*: the writer's side. */
export const DOERS: ReadonlySet<string> = new Set(['ons', 'onze', 'mij', 'mijn']);

/** *door de gemeente*, *door de koper*: whoever it is, it is not us. */
export function isDoneByOthers(stream: TokenStream, clause: Range): boolean {
  const { tokens } = stream;
  const said = wordsOf(stream, clause).join(' ');
  if (ELSEWHERE.test(said)) return true;
  // *komt door de keuring*: where it goes.
  if (PASSING.test(said)) return false;
  for (let at = clause.start; at < clause.end; at++) {
    if ((tokens[at] as Token).norm !== 'door') continue;
    const doer = tokens.slice(at + 1, Math.min(at + 4, clause.end));
    // *vervangen door een nieuw model*: what comes in its place.
    if (REPLACED.test(tokens[at - 1]?.norm ?? '')) continue;
    // *Het door u gekozen behang*: of a noun.
    if (ATTRIBUTED.test(tokens[at - 1]?.norm ?? '') && READER_SUBJECTS.has(doer[0]?.norm ?? '')) continue;
    // *stuurt de foto's door naar …*: a particle.
    if (doer[0]?.kind === 'punctuation' || PREPOSITIONS.has(doer[0]?.norm ?? '')) continue;
    if (doer.length > 0 && !doer.some(({ norm }) => isOurs(norm))) return true;
  }
  return false;
}

/** *Uw bank verwerkt …*, *de verzekeraar betaalt …*: another party acts; not *uw bank wordt bezorgd*. */
export function isThirdPartysAct({ tokens }: TokenStream, { start, end }: Range): boolean {
  for (let verb = start + 1; verb < end - 1; verb++) {
    // *Uw vragen beantwoordt de Belastingdienst*
    const doer = tokens[DETERMINERS.has(tokens[verb + 1]?.norm ?? '') ? verb + 2 : verb + 1]?.norm ?? '';
    if (SERVING.has(tokens[verb]?.norm ?? '') && (THIRD_PARTIES.has(doer) || OTHERS.has(doer))) return true;
  }
  const at = DETERMINERS.has(tokens[start]?.norm ?? '') ? start + 1 : start;
  const noun = tokens[at]?.norm ?? '';
  const verb = tokens[at + 1]?.norm ?? '';
  if (at + 1 >= end || !THIRD_PARTIES.has(noun) || !isVerbForm(verb)) return false;
  return !UNDERGOING.has(verb) && !(noun === 'bank' && ARRIVING.has(verb));
}
/** With these the subject undergoes it, or may. */
const UNDERGOING: ReadonlySet<string> = new Set(['wordt', 'worden', 'is', 'zijn', 'krijgt']);
/** The *bank* that one sits on. */
const ARRIVING: ReadonlySet<string> = new Set(['staat', 'ligt', 'komt']);

/** *in een ander ziekenhuis* */
const ELSEWHERE =
  /\bvan (?:de|onze|uw) (?:over)?bur(?:en|man|vrouw)\b|\b(?:in|bij|door|van) een ander(?:e)? (?:ziekenhuis|kliniek|praktijk|bedrijf|winkel|school|apotheek|leverancier|partij|organisatie|gemeente|bureau)\b/;
const PASSING = /^(?!.*\b(?:wordt|worden)\b).*\b(?:kom|komt|komen|gaat|gaan|loopt|lopen|rijdt|rijden)\b/;
const REPLACED = /^(?:vervangen|vervangt|opgevolgd|gevolgd|verbonden)$/;
const ATTRIBUTED = /^(?:de|het|een|alle|elke?)$/;

function isOurs(norm: string): boolean {
  return DOERS.has(norm) || norm === 'planning' || (isWorker(norm) && !isBody(norm));
}

/** *wordt door ons verwerkt*, *krijgt bericht van ons* */
export function isDoneByUs(stream: TokenStream, clause: Range): boolean {
  const { tokens } = stream;
  for (let at = clause.start + 1; at < clause.end; at++) {
    if (OURS.has((tokens[at] as Token).norm) && (tokens[at - 1] as Token).norm === 'door') return true;
  }
  return FROM_US.test(wordsOf(stream, clause).join(' '));
}
/** *U krijgt het van ons.* */
export const FROM_US = /\b(?:krijg(?:t|en)?|ontvang(?:t|en)?|hoort?|horen)\b.* van (?:ons|mij)\b/;
