import type { BlockView, Match, Range, Token } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { clauseOf, sentenceOf } from '../clause/clause.js';
import { isQuestion } from '../clause/question.js';
import { WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { IMPERATIVES } from '../promise/lexicon.js';
import { isInflected } from './inflected.js';

/** Where a spouse is, and what one is of a spouse. */
const PRIVATE =
  /^(?:huwelijk|buitenland|loondienst|detentie|gevangenis|ziekenhuis|verpleeghuis|verzorgingshuis|bed|leven|liefde|wet|echt|gezin|scheiding|aangifte|partnerschap|dienst|kost|verwachting|kamer|wachtkamer|verloskamer|huis|rouw|crime|te)$/;
const BE = /^(?:is|zijn|ben|blijft|blijven|blijf|wordt|worden|word|was|waren)$/;
/** At a clause's start these leave the subject behind the verb: *Dan is uw partner in …*. */
const ADVERBIAL =
  /^(?:ook|dan|nu|toch|soms|vaak|meestal|altijd|vandaag|morgen|gisteren|dus|bovendien|verder|inmiddels|vervolgens|natuurlijk|helaas|gelukkig|misschien|toen|waarschijnlijk|zo|eerst|ondertussen|straks|later|er|'s|daar\p{L}*|hier\p{L}*|als|wanneer|zodra)$/u;
const PERSONS = /^(?:hij|zij|ze|die|u|je|jij)$/;

/**
 * Whether *uw partner in …* is the company that writes: a slogan, what stands behind its name (*Van Dam, uw partner in
 * zonwering*), or what it says to be (*wij zijn uw partner in …*). Else it is the reader's spouse.
 */
export function isBusinessPartner({ block, focus }: Match): boolean {
  if (isQuestion(block, focus.start) || isPrivate(block, focus) || isCapitalised(block, focus.end))
    return false;
  const clause = clauseOf(block, focus.start);
  const behind = block.tokens.slice(focus.end, clause.end);
  if (focus.start === clause.start) return isApposition(block, focus, clause) || areWe(behind);
  const before = block.tokens.slice(clause.start, focus.start);
  return isSaidToBe(before, behind) || isRole(block, before, clause) || isInvitedTo(block, before, focus);
}

function isPrivate({ tokens }: BlockView, { end }: Range): boolean {
  return tokens.slice(end, end + 3).some(({ norm }) => PRIVATE.test(norm));
}

/** *in Spanje*: a place. */
function isCapitalised({ tokens, text }: BlockView, index: number): boolean {
  const token = tokens[index];
  return token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(text.slice(token.start, token.end));
}

/** *Uw partner in zonwering zijn wij*. */
function areWe(behind: readonly Token[]): boolean {
  return behind.some(({ norm }, at) => BE.test(norm) && WRITER_SUBJECTS.has(behind[at + 1]?.norm ?? ''));
}

/** A slogan, or what stands behind a name. */
function isApposition(block: BlockView, focus: Range, clause: Range): boolean {
  if (block.tokens.slice(focus.end, clause.end).some(isInflected)) return false;
  const { start, end } = sentenceOf(block, focus.start);
  if (focus.start > start) return /^[,:–|]$/.test(block.tokens[focus.start - 1]?.norm ?? '');
  if (/^[:–|]$/.test(block.tokens[clause.end]?.norm ?? '')) return true;
  return !block.tokens.slice(clause.end, end).some(isInflected);
}

/** *Wij zijn al jaren uw partner in …*, *dat wij uw partner in … zijn*; not *tijdens de reis is uw partner in …*. */
function isSaidToBe(before: readonly Token[], behind: readonly Token[]): boolean {
  const [first, last] = [before[0] as Token, before.at(-1) as Token];
  if (PREPOSITIONS.has(last.norm)) return false;
  const verb = before.findIndex(({ norm }) => BE.test(norm));
  // *Dé specialist en uw partner in zwembaden*
  if (last.norm === 'en' && verb < 0 && ![...before, ...behind].some(isInflected))
    return !before.some(
      ({ norm }) => PREPOSITIONS.has(norm) || PERSONS.test(norm) || /^(?:uw|jouw)$/.test(norm),
    );
  const ofUs = before.some(({ norm }) => WRITER_SUBJECTS.has(norm));
  if (ofUs) return verb >= 0 || behind.some(({ norm }) => BE.test(norm));
  // *Sinds 1963 uw partner in verf.*
  if (verb < 0 && /^(?:al|sinds)$/.test(first.norm)) return ![...before, ...behind].some(isInflected);
  return verb > 0 && !PERSONS.test(first.norm) && !opensAdverbially(first);
}

/** *Tijdens de reis is …*; not *Van Dam is …*. */
function opensAdverbially({ norm }: Token): boolean {
  return ADVERBIAL.test(norm) || (norm !== 'van' && PREPOSITIONS.has(norm));
}

/** *Als uw partner in zonwering leveren wij …*. */
function isRole({ tokens }: BlockView, before: readonly Token[], clause: Range): boolean {
  if (before.at(-1)?.norm !== 'als') return false;
  return tokens.slice(clause.start, clause.end).some(({ norm }) => WRITER_SUBJECTS.has(norm));
}

/** *Kom langs bij uw partner in zonwering*; not *… bij uw partner in het ziekenhuis*. */
function isInvitedTo({ tokens }: BlockView, before: readonly Token[], { end }: Range): boolean {
  if (!IMPERATIVES.has(before[0]?.norm ?? '') || !/^(?:bij|voor)$/.test(before.at(-1)?.norm ?? ''))
    return false;
  return !/^(?:de|het|een)$/.test(tokens[end]?.norm ?? '');
}
