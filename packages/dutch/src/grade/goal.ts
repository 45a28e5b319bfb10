import type { BlockView, Match, Range, Token } from '@geestdrift/engine';
import { clauseOf, sentenceOf } from '../clause/clause.js';
import { isQuestion } from '../clause/question.js';
import { AUXILIARIES } from '../expectation/lexicon.js';
import { READER_SUBJECTS } from '../lexicon/pronouns.js';
import {
  ENOUGH,
  GETTING,
  GOALS,
  GRADE_NOUNS,
  LEAST,
  MEASURED,
  MODALS,
  PRESENT,
  REPORTING,
} from './lexicon.js';
import type { Grade } from './read-grade.js';
import { above, isResultColumn, rowBefore } from './surroundings.js';
import { isFloor, isStart, isThreshold } from './threshold.js';

const SHORT = 12;

/** Whether a grade is a goal or a norm, and not a result or a threshold. */
export function isGoal(match: Match, grade: Grade): boolean {
  const { block } = match;
  if (isStart(block, grade.at) || isThreshold(block, match.focus) || isPutToReader(block, grade.at))
    return false;
  const clause = clauseOf(block, grade.at);
  const words = block.tokens.slice(clause.start, Math.max(clause.end, match.focus.end));
  const isMeasured = words.some(({ norm }) => MEASURED.has(norm));
  if (words.some((word, at) => isGoalWord(word, words[at + 1])))
    return !isMeasured || !isBehind(words, grade.at - clause.start);
  if (isMeasured) return false;
  if (isLeast(block, match.focus, grade.at))
    return !reports(words) || !isHigher(block, match.focus) || isAnnounced(block, clause, grade.at);
  if (isWanted(words)) return !isAskedOfReader(words);
  if (isToBeGot(words) || isBetOn(words) || isEnough(words, grade)) return true;
  if (
    grade.form === 'pass' &&
    words.some(({ norm }) => /^(?:halen|scoren|behalen|haalt|scoort|krijgen|krijgt)$/.test(norm))
  )
    return true;
  return (
    isAnnounced(block, clause, grade.at) ||
    (isLine(block) && isGoalAbove(block) && !words.some(({ norm }) => PRESENT.has(norm)))
  );
}

function isGoalWord({ kind, norm }: Token, next: Token | undefined): boolean {
  return kind === 'word' && GOALS.test(norm) && next?.norm !== 'gehaald';
}

/** *Ons doel was een 8 | en wij haalden een 7,4*: the result verb stands nearer. */
function isBehind(words: readonly Token[], at: number): boolean {
  const before = words.slice(0, at).reverse();
  const nearest = before.find(({ norm }) => GOALS.test(norm) || MEASURED.has(norm));
  return nearest !== undefined && MEASURED.has(nearest.norm);
}

function isLeast(block: BlockView, focus: Range, at: number): boolean {
  const { start } = sentenceOf(block, at);
  return (
    block.tokens
      .slice(Math.max(start, at - 6), Math.max(focus.end, at + 3))
      .some(({ norm }) => LEAST.has(norm)) || isFloor(block, focus.start)
  );
}

function isHigher({ tokens }: BlockView, focus: Range): boolean {
  return /^(?:hoger|meer|beter)$/.test(tokens[focus.end - 1]?.norm ?? '');
}

/** *80% van de klanten geeft een 8 of hoger*: a result, or a threshold. */
function reports(words: readonly Token[]): boolean {
  return words.some(({ norm }) => REPORTING.has(norm) || MEASURED.has(norm));
}

/** *Wij willen een 8*, *Klanten moeten een 8 geven*; not *Een klant met een 7 moet even wachten*. */
function isWanted(words: readonly Token[]): boolean {
  if (words.some(({ norm }) => /^(?:willen|wil)$/.test(norm))) return true;
  const isGiven = words.some(({ norm }) => GETTING.has(norm) || GIVEN.test(norm) || GRADE_NOUNS.test(norm));
  return isGiven && words.some(({ norm }) => MODALS.has(norm));
}

const GIVEN =
  /^(?:geven|zijn|worden|waarderen|beoordelen|uitkomen|uitkomt|naar|stijgen|groeien|gaan|gaat|belonen)$/;

/** *Zou u ons een 8 of hoger geven?* */
function isPutToReader(block: BlockView, at: number): boolean {
  const { start, end } = sentenceOf(block, at);
  return (
    isQuestion(block, at) && block.tokens.slice(start, end).some(({ norm }) => READER_SUBJECTS.has(norm))
  );
}

/** *Kunt u ons een 8 geven?* */
function isAskedOfReader(words: readonly Token[]): boolean {
  return words.some(
    ({ norm }, at) =>
      MODALS.has(norm) &&
      (READER_SUBJECTS.has(words[at + 1]?.norm ?? '') || READER_SUBJECTS.has(words[at - 1]?.norm ?? '')) &&
      words.some((word) => word.norm === 'geven' || word.norm === 'invullen'),
  );
}

/** *een 8 te halen*, *Een acht scoren bij klanten* without a finite verb. */
function isToBeGot(words: readonly Token[]): boolean {
  return words.some(({ norm }, at) => {
    if (!GETTING.has(norm)) return false;
    if (words[at - 1]?.norm === 'te') return true;
    return !words.some(
      (word) =>
        AUXILIARIES.has(word.norm) ||
        /^(?:wij|we|ik|u|je|ze|zij)$/.test(word.norm) ||
        REPORTING.has(word.norm),
    );
  });
}

/** *Wij zetten in op een 8*, *Wij hopen op een 8*, *Op naar een 8!* */
function isBetOn(words: readonly Token[]): boolean {
  return words.some(({ norm }, at) => {
    if (norm === 'naar') return /^(?:op|samen)$/.test(words[at - 1]?.norm ?? '');
    if (norm !== 'op') return false;
    const verb = words[at - 1]?.norm === 'in' ? /^zet(?:ten)?$/ : /^(?:hopen|hoop|rekenen|reken)$/;
    return words.some((word) => verb.test(word.norm));
  });
}

/** *Met een 7 zijn wij tevreden*, *Met een voldoende zijn wij er*; a decimal reports. */
function isEnough(words: readonly Token[], { value }: Grade): boolean {
  if (!Number.isInteger(value) || words.some(({ norm }) => PRESENT.has(norm))) return false;
  return words.some(
    ({ norm }, at) =>
      ENOUGH.has(norm) ||
      (norm === 'er' && /^(?:wij|we)$/.test(words[at - 1]?.norm ?? '') && words[at + 1]?.kind !== 'word'),
  );
}

function isAnnounced(block: BlockView, clause: Range, at: number): boolean {
  return isGoalInSentence(block, clause, at) || isGoalBehind(block, clause);
}

/** *Ons doel is duidelijk: een 8 van elke klant*: the goal word stands in the clause before, and nothing says it was reached. */
function isGoalInSentence(block: BlockView, clause: Range, at: number): boolean {
  const { start } = sentenceOf(block, at);
  const words = block.tokens.slice(start, clause.start);
  if (words.some(({ norm }) => MEASURED.has(norm))) return false;
  const own = block.tokens.slice(clause.start, clause.end);
  const named = words.some(({ norm }) => GOALS.test(norm));
  if (own[0]?.norm === 'dat' && (named || words.some(({ norm }) => WISHES.test(norm)))) return true;
  return named && (block.tokens[clause.start - 1]?.norm === ':' || !reports(own));
}

/** *een 8 van elke klant, dat is onze norm*, *een 8: dat willen wij bereiken*, *daar streven wij naar*. */
function isGoalBehind(block: BlockView, clause: Range): boolean {
  if (clause.end + 1 >= block.tokens.length) return false;
  const next = clauseOf(block, clause.end + 1);
  const [first, second, ...rest] = block.tokens.slice(clause.end + 1, next.end);
  if (!/^(?:dat|dit|zo|daar|daarnaar|daarop|die)$/.test(first?.norm ?? '') || second === undefined)
    return false;
  if (/^(?:is|luidt|blijft|wordt)$/.test(second.norm))
    return rest.slice(0, 3).some(({ norm }) => GOALS.test(norm) || AIMS.test(norm));
  if (/^(?:will?en|wil|moet|moeten|gaan|gaat)$/.test(second.norm))
    return rest.some(
      ({ norm }) => GETTING.has(norm) || /^(?:voor|worden|lukken|zien|naartoe|zijn)$/.test(norm),
    );
  return GOALS.test(second.norm);
}

const AIMS = /^(?:plan|bedoeling|opdracht|wens|uitdaging|opgave|richting|voornemen)$/;

const WISHES = /^(?:willen|wil|ernaar|zorgen|zorgt|zorg|ervoor|eist|eisen|verlangt|verlangen|verwacht)$/;

/** A cell, a list item, or a short line: a goal above counts for it. */
function isLine(block: BlockView): boolean {
  return block.kind === 'table-cell' || block.kind === 'list-item' || block.tokens.length <= SHORT;
}

function isGoalAbove(block: BlockView): boolean {
  if (block.kind === 'table-cell') {
    const head = block.columnHead();
    if (head !== undefined && hasGoal(head)) return true;
    if (isResultColumn(block)) return rowBefore(block).some(hasGoal);
    return [...above(block), ...rowBefore(block)].some(hasGoal);
  }
  return above(block).some(hasGoal);
}

function hasGoal({ tokens }: BlockView): boolean {
  return tokens.some(
    ({ kind, norm }) =>
      kind === 'word' && (GOALS.test(norm) || LEAST.has(norm)) && !/^(?:hoger|meer|beter)$/.test(norm),
  );
}
