import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { clauseOf, normAt, sentenceOf } from '../clause/clause.js';
import { conjunctOf } from '../clause/conjunct.js';
import { beforeQuestion, tellsPast } from '../clause/past.js';
import { isQuestion } from '../clause/question.js';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { READER_WORDS, WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { wordSet } from '../morphology/word-list.js';
import { isSaidByOthers } from '../quotation/attributed.js';
import { CONDITIONAL, isConditional, isDemandedAbove, writerGoverns } from './governing-clause.js';
import { imperativeBefore } from './imperative.js';
import { COMPANIES } from './lexicon.js';
import { isPersonsEffort } from './person-acts.js';
import { selfAsSubject } from './self-named.js';
import { subjectOf } from './subject.js';
import {
  aimStart,
  holdsNegation,
  isCustomersVoice,
  isEffort,
  isSupposedAbove,
  withSharedSubject,
} from './vague-clause.js';
import { BECOMING } from './vague-lexicon.js';
import { indexOfWord, someWord } from './words.js';

/**
 * What is promised without a time: an `effort` of the writer's side (*wij streven ernaar*), or its `word` (*u hoort van ons*),
 * which says itself whose it is.
 */
export type VaguePhrase = 'effort' | 'word';

const CLAUSE_WORDS = wordSet('omdat doordat aangezien hoe waarom wat wie waar tot die');
const POSSIBLE = wordSet('kan kunt kunnen mag mogen moet moeten dient dienen zou zouden wilt');

/** Whether a phrase of vague promise is one: said by the writer's side, of the future, and not of a condition or in a question. */
export function isVaguePhrase(match: Match, kind: VaguePhrase): boolean {
  const { block, focus } = match;
  if (isQuestion(block, focus.start) || isCustomersVoice(match)) return false;
  // *‘Wij doen ons best,’ zegt de trainer*
  if (isSaidByOthers(match) && !speaksToReader(block, clauseOf(block, focus.start))) return false;
  const clause = withSharedSubject(block, clauseOf(block, focus.start), focus);
  if (isAside(block, clause, focus)) return false;
  const part = conjunctOf(block, clause, focus.start);
  // *Wij streven ernaar om niemand te laten wachten*: the effort itself is not denied.
  const om = indexOfWord(block, { start: focus.end, end: part.end }, AIM);
  const said = beforeQuestion(block, part, focus);
  if (holdsNegation(block, { start: part.start, end: om ?? part.end }) || tellsPast(block, said))
    return false;
  if (
    someWord(block, kind === 'word' ? said : part, POSSIBLE) ||
    (someWord(block, focus, TRYING) && isDescribed(block, part, focus))
  )
    return false;
  if (imperativeBefore(block, part, focus.start) !== undefined) return false;
  // *Dat hoort u nog van ons*: the object.
  const isObject = clause.start === sentenceOf(block, clause.start).start && focus.start === clause.start + 1;
  const isComplement = !isObject && (block.tokens[clause.start] as Token).norm === 'dat';
  if (isComplement && (isSupposedAbove(block, clause) || isDemandedAbove(block, clause, 'dat'))) return false;
  if (kind === 'word') return !isComplement || writerGoverns(block, clause);
  const aim = aimStart(block, clause, focus);
  if (aim !== undefined) return isEffort(block, clause, aim);
  const { actor, start, index } = selfAsSubject(block, clause) ?? subjectOf(block, clause);
  if (actor === 'own-thing') return (block.tokens[start] as Token).norm !== 'mijn';
  // *De receptie probeert elk nieuw lid te herkennen*: a habit.
  const isHabit =
    someWord(block, focus, TRYING) && someWord(block, part, EVERY) && !speaksToReader(block, part);
  if (isHabit && !WRITER_SUBJECTS.has(normAt(block, start))) return false;
  // *een team dat problemen probeert op te lossen*
  if (index > start && index < focus.start && RELATIVE.has(block.tokens[index + 1]?.norm ?? '')) return false;
  // *Ik bouw software en probeer te begrijpen …*: of oneself, and to nobody.
  const isOwnAim =
    part.start > clause.start && someWord(block, focus, TRYING) && !speaksToReader(block, part);
  if (isOwnAim) return false;
  return (
    actor === 'writer' || actor === 'company' || isPersonsEffort(match) || keepsReaderPosted(match, clause)
  );
}

/** *De gemeente houdt u op de hoogte*: who says that of itself writes. */
function keepsReaderPosted({ block, focus }: Match, clause: Range): boolean {
  // *houdt de gemeente u …*
  const kept = indexOfWord(block, focus, KEEPS);
  const isOrganisation = [clause.start, ...(kept === undefined ? [] : [kept + 1])].some(
    (at) =>
      /^(?:de|het)$/.test(normAt(block, at)) &&
      (COMPANIES.has(normAt(block, at + 1)) || normAt(block, at + 1) === 'bank'),
  );
  return isOrganisation && someWord(block, clause, POSTED) && someWord(block, clause, READER_WORDS);
}
const POSTED: ReadonlySet<string> = new Set(['hoogte']);
const KEEPS: ReadonlySet<string> = new Set(['houdt']);

function speaksToReader(stream: TokenStream, part: Range): boolean {
  return someWord(stream, sentenceOf(stream, part.start), READER_WORDS);
}

const EVERY: ReadonlySet<string> = new Set(['elk', 'elke', 'ieder', 'iedere']);
const AIM: ReadonlySet<string> = new Set(['om']);
const RELATIVE: ReadonlySet<string> = new Set(['die', 'dat', 'waar', 'waarmee']);
const UNTIL: ReadonlySet<string> = new Set(['die', 'dan', 'dat']);
const INDIRECT: ReadonlySet<string> = new Set(['hoe', 'waarom', 'wie', 'wanneer', 'welke']);
const TRYING: ReadonlySet<string> = new Set(['probeer', 'probeert', 'proberen', 'tracht', 'trachten']);
const NOW = wordSet('nu momenteel hiermee daarmee hierdoor daarom zoveel veel');

/** *Dat proberen wij nu te voorkomen*, *met deze gids proberen wij …*: what is being done has its time and means, *zoveel mogelijk* is a habit. */
function isDescribed(stream: TokenStream, part: Range, focus: Range): boolean {
  const { start } = sentenceOf(stream, part.start);
  const first = (stream.tokens[start] as Token).norm;
  return someWord(stream, part, NOW) || (focus.start > start && /^(?:met|via|middels|door)$/.test(first));
}

/** A condition, a reason, an indirect question or a relative clause. */
function isAside(stream: TokenStream, clause: Range, focus: Range): boolean {
  const { tokens } = stream;
  if (someWord(stream, { start: clause.start, end: focus.start }, INDIRECT)) return true;
  const opener = (tokens[clause.start] as Token).norm;
  // *Tot die tijd houden wij …*: no clause.
  if (opener === 'tot' && UNTIL.has(tokens[clause.start + 1]?.norm ?? '')) return false;
  if (CLAUSE_WORDS.has(opener) || (CONDITIONAL.has(opener) && isConditional(stream, clause, focus.start)))
    return true;
  // *dat een melding, hoe klein ook, wordt opgepakt*: the end of a subordinate clause.
  const before = { start: sentenceOf(stream, focus.start).start, end: focus.start };
  if (
    BECOMING.has(opener) &&
    focus.start === clause.start &&
    tokens[focus.start - 1]?.norm === ',' &&
    someWord(stream, before, SUBORDINATORS)
  )
    return true;
  // *aan de planning, en die kijkt ernaar*: no relative.
  if (tokens[focus.start - 2]?.norm === 'en') return false;
  return CLAUSE_WORDS.has(tokens[focus.start - 1]?.norm ?? '');
}
