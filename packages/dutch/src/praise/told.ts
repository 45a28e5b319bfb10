import type { BlockView, Match, Range, Token } from '@geestdrift/engine';
import { clauseOf, sentenceAfter, sentenceBefore } from '../clause/clause.js';
import { GOALS, SCHOOL, STAFF, TOPICS } from '../grade/lexicon.js';
import { isSingularCustomer } from '../lexicon/customers.js';
import { READER_SUBJECTS, WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { someWord } from '../promise/words.js';
import { AIMS, OWN, PASSIVE, PLATFORMS, THEIRS } from './lexicon.js';

/** What a grade is given or left for, besides the topics of a goal. */
const GRADED = /(?:cijfers?|score|gemiddelde|reviews?|recensies)$/;
/** Nobody gave it yet: one may, is asked to, or would. */
const POSSIBLE =
  /^(?:kan|kunt|kun|kunnen|mag|mogen|zou|zouden|zal|zullen|wilt|geef|vul|kies|tik|klik|gun|stuur|schrijf|noteer|beoordeel|waardeer|beloon|zeg|laat|vertel)$/;
/** What is asked of somebody and not yet got. */
const AGREED =
  /^(?:eist|eisen|verlangt|verlangen|reken|rekent|rekenen|hoop|hoopt|hopen|verwacht|verwachten|vraag|vraagt|vragen|afspraa?k(?:en)?|afgesproken|beloofd|opdracht|plan|minste|werk|werken)$/;
const GIVES = /^(?:geef|geeft|geven|gaf|gaven|vul|vult|kies|kiest|beoordeelt|waardeert)$/;

/**
 * A high grade in a sentence about customers or service, however it is told: *eindigden wij met een 8,3 in het
 * huurdersonderzoek*. Not one that may be given, and none of a school or of staff.
 */
export function isTold(match: Match, sentence: Range): boolean {
  const { block, focus } = match;
  const words = block.tokens.slice(sentence.start, sentence.end).filter(({ kind }) => kind === 'word');
  const has = (test: (norm: string) => boolean): boolean => words.some(({ norm }) => test(norm));
  if (
    has(
      (norm) =>
        [POSSIBLE, STAFF, GOALS, AGREED].some((pattern) => pattern.test(norm)) ||
        isOfSchool(norm) ||
        AIMS.has(norm),
    )
  )
    return false;
  const isTopic = ({ norm }: Token, at: number): boolean =>
    TOPICS.test(norm) || GRADED.test(norm) || PLATFORMS.has(norm) || isFromReader(norm, words[at - 1]);
  if (!words.some(isTopic) && !isThankful(words) && !isUnderRatings(block, words.length)) return false;
  // *schreef een klant*: one of many.
  if (words.some(({ norm }, at) => words[at - 1]?.norm === 'een' && isSingularCustomer(norm))) return false;
  // The superlative is flagged by itself.
  if (has((norm) => /^(?:hoogste|beste|nummer)$|vriendelijkste$/.test(norm))) return false;
  const clause = clauseOf(block, focus.start);
  if (!someWord(block, clause, OWN) && someWord(block, clause, THEIRS)) return false;
  const own = block.tokens.slice(clause.start, clause.end);
  // *U waardeert ons met een 8,9*: nobody asks for a decimal.
  const isExact = /[.,]/.test(block.tokens[match.captures.get('cijfer')?.start ?? -1]?.norm ?? '');
  const givers = isExact ? WRITER_SUBJECTS : SUBJECTS;
  const isGiven =
    own.some(({ norm }, at) => isGiver(own, norm, at, givers)) && !someWord(block, clause, PASSIVE);
  return !isGiven && endsThere(block.tokens, focus.end);
}

/** The sentence of a grade, and for a bare one what it answers, or what takes it up: *Wat klanten vinden? Een 9,4!* */
export function tellingOf(block: BlockView, sentence: Range): Range {
  const { tokens } = block;
  if (sentence.end - sentence.start > BARE) return sentence;
  const before = sentenceBefore(block, sentence.start);
  if (before !== undefined && tokens[sentence.start - 1]?.norm === '?' && !asksReader(tokens, before))
    return { start: before.start, end: sentence.end };
  const next = sentenceAfter(block, sentence.start);
  const isTakenUp = next !== undefined && /^(?:zo|dat|zoveel|dit)$/.test(tokens[next.start]?.norm ?? '');
  return isTakenUp ? { start: sentence.start, end: next.end } : sentence;
}

/** Article, grade, an adverb and the mark. */
const BARE = 5;

function asksReader(tokens: readonly Token[], { start, end }: Range): boolean {
  return tokens.slice(start, end).some(({ norm }) => READER_SUBJECTS.has(norm) || norm === 'uw');
}

/** *Wij geven een 9*, *u geeft*: the writer's grade, or one that is asked for. */
function isGiver(words: readonly Token[], norm: string, at: number, givers: ReadonlySet<string>): boolean {
  return GIVES.test(norm) && [words[at - 1], words[at + 1]].some((word) => givers.has(word?.norm ?? ''));
}
const SUBJECTS: ReadonlySet<string> = new Set([...WRITER_SUBJECTS, ...READER_SUBJECTS]);

/** *kregen van u een 8,8*. */
function isFromReader(norm: string, before: Token | undefined): boolean {
  return READER_SUBJECTS.has(norm) && /^(?:van|door|dankzij)$/.test(before?.norm ?? '');
}

/** *Klantbeoordelingen* above *Levering: 9,5*. */
function isUnderRatings(block: BlockView, length: number): boolean {
  const above = [block.leadIn(), block.heading()];
  return length <= BARE && above.some((part) => part?.tokens.some(({ norm }) => RATINGS.test(norm)));
}
const RATINGS = /(?:beoordeling(?:en)?|waardering(?:en)?|reviews|klantcijfers?|klantoordeel)$/;

/** *Jullie waren weer lief voor ons: gemiddeld een 9*. */
function isThankful(words: readonly Token[]): boolean {
  const has = (test: (norm: string) => boolean): boolean => words.some(({ norm }) => test(norm));
  return (
    has((norm) => READER_SUBJECTS.has(norm)) &&
    has((norm) => norm === 'ons') &&
    has((norm) => norm === 'gemiddeld')
  );
}

/** Pupils may be somebody's customers; their exams are not about service. */
function isOfSchool(norm: string): boolean {
  return SCHOOL.test(norm) && !/^(?:cursist|leerling|student|school|opleiding)/.test(norm);
}

/** No unit or noun behind it. */
function endsThere(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (next === undefined || next.sentence !== tokens[end - 1]?.sentence || next.kind === 'punctuation')
    return true;
  // *een 8,9 als klantcijfer*
  if (next.norm === 'als') return GRADED.test(tokens[end + 1]?.norm ?? '');
  return BEHIND.test(next.norm);
}

const BEHIND =
  /^(?:op|van|voor|uit|bij|in|door|en|of|over|maar|omdat|want|die|sinds|via|is|was|staan|staat|scoren|kregen|krijgen|hebben|behaald|gehaald|gekregen|gescoord|eindigden|eindigen|wij|we|gemiddeld|gegeven|beoordeeld|gewaardeerd|beloond|ontvangen|geven|gaven|waarderen|waardeerden|waardeert|beoordeelt|beloont|geeft|gaf|op|beoordelen|beoordeelden|belonen|beloonden|onze|ons|afgelopen|vorig|dit|waard|mochten|mogen|op)$/;
