import { type BlockView, type Match, normalizeWord, type Range, type Token } from '@geestdrift/engine';
import { clauseOf, sentenceOf } from '../clause/clause.js';
import { isQuestion } from '../clause/question.js';
import { cellsBeside } from '../document/row.js';
import { READER_SUBJECTS } from '../lexicon/pronouns.js';
import { isAnnounced, isForetold, reports } from './announced.js';
import { GOALS, isGoalWord, LEAST, MEASURED, PRESENT, REPORTING } from './lexicon.js';
import type { Grade } from './read-grade.js';
import { above, isResultColumn } from './surroundings.js';
import { isFloor, isRequired, isStart, isThreshold } from './threshold.js';
import { isAimedAt, isAskedOfReader, isWanted } from './wanted.js';

const SHORT = 12;

/** Whether a grade is a goal or a norm, and not a result or a threshold. */
export function isGoal(match: Match, grade: Grade): boolean {
  const { block } = match;
  if (isStart(block, grade.at) || isThreshold(block, match.focus) || isPutToReader(block, grade.at))
    return false;
  if (isRequired(block, grade.at) || isLabelled(block, grade.at)) return true;
  const clause = clauseOf(block, grade.at);
  const words = block.tokens.slice(clause.start, Math.max(clause.end, match.focus.end));
  const isMeasured = words.some(({ norm }) => MEASURED.has(norm));
  if (
    words.some(
      (word, at) => isGoalWord(word, words[at + 1]) && !isYardstick(words, at, grade.at - clause.start),
    )
  )
    return !isMeasured || !isBehind(words, grade.at - clause.start);
  if (isMeasured) return isForetold(block, clause, grade.at);
  if (isLeast(block, match.focus, grade.at))
    return (
      !reports(words) ||
      !isHigher(block, match.focus) ||
      words.some(({ norm }) => OBLIGING.test(norm)) ||
      isWishedThat(words) ||
      isAnnounced(block, clause, grade.at) ||
      isUnderGoal(block, words)
    );
  if (isWanted(words)) return !isAskedOfReader(words);
  if (isAimedAt(words, grade.at - clause.start, grade)) return true;
  if (
    grade.form === 'pass' &&
    words.some(({ norm }) => /^(?:halen|scoren|behalen|haalt|scoort|krijgen|krijgt)$/.test(norm))
  )
    return true;
  return (
    isAnnounced(block, clause, grade.at) ||
    ((isLine(block) || isLabel(block, grade.at)) &&
      isGoalAbove(block) &&
      !words.some(({ norm }) => PRESENT.has(norm)))
  );
}

/** *kwam uit op 7,8 (norm: 7,5)*. */
function isLabelled({ tokens }: BlockView, at: number): boolean {
  return tokens[at - 1]?.norm === ':' && GOALS.test(tokens[at - 2]?.norm ?? '');
}

/** *met een 6,9 zitten wij onder de norm*: what a result is held against; not *onder de norm van 7*. */
function isYardstick(words: readonly Token[], at: number, grade: number): boolean {
  return grade < at && [1, 2].some((gap) => /^(?:onder|boven)$/.test(words[at - gap]?.norm ?? ''));
}

/** *Doelstelling* above *Bezoekers geven de kassa een 8 of hoger*; not above *Geeft een klant een 8 of hoger, dan …*. */
function isUnderGoal(block: BlockView, words: readonly Token[]): boolean {
  return (
    !REPORTING.has(words[0]?.norm ?? '') &&
    !words.some(({ norm }) => PRESENT.has(norm)) &&
    above(block).some(hasGoal)
  );
}

/** *moeten ons met een 8 of hoger waarderen*. */
const OBLIGING = /^(?:moet|moeten|dient|dienen)$/;

/** *Wij willen dat klanten ons met een 7 of hoger waarderen*. */
function isWishedThat(words: readonly Token[]): boolean {
  return words.some(
    ({ norm }, at) =>
      /^(?:wil|willen)$/.test(norm) && [words[at + 1], words[at + 2]].some((word) => word?.norm === 'dat'),
  );
}

/** *Ons doel was een 8 | en wij haalden een 7,4*: the result verb stands nearer; not *het doel is bereikt als …*. */
function isBehind(words: readonly Token[], at: number): boolean {
  const before = words.slice(0, at).reverse();
  const nearest = before.find(
    ({ norm }) => GOALS.test(norm) || MEASURED.has(norm) || /^(?:als|wanneer)$/.test(norm),
  );
  if (nearest === undefined || !MEASURED.has(nearest.norm)) return false;
  // *werd een 8 als doel vastgelegd*
  return !(/^werd(?:en)?$/.test(nearest.norm) && words.slice(at).some(({ norm }) => norm === 'als'));
}

function isLeast(block: BlockView, focus: Range, at: number): boolean {
  const { start } = sentenceOf(block, at);
  return (
    block.tokens
      .slice(Math.max(start, at - 6), Math.max(focus.end, at + 3))
      .some(
        ({ norm }, index, words) =>
          LEAST.has(norm) || (norm === 'minst' && /^(?:zijn|z'n)$/.test(words[index - 1]?.norm ?? '')),
      ) || isFloor(block, focus.start)
  );
}

function isHigher({ tokens }: BlockView, focus: Range): boolean {
  return /^(?:hoger|meer|beter)$/.test(tokens[focus.end - 1]?.norm ?? '');
}

/** *Zou u ons een 8 of hoger geven?* */
function isPutToReader(block: BlockView, at: number): boolean {
  const { start, end } = sentenceOf(block, at);
  return (
    isQuestion(block, at) && block.tokens.slice(start, end).some(({ norm }) => READER_SUBJECTS.has(norm))
  );
}

/** A cell, a list item, or a short line: a goal above counts for it. */
function isLine(block: BlockView): boolean {
  return block.kind === 'table-cell' || block.kind === 'list-item' || block.tokens.length <= SHORT;
}

/** *Klantbeoordeling van de telefoon: 7,5.* in a paragraph of such. */
function isLabel(block: BlockView, at: number): boolean {
  const { start, end } = sentenceOf(block, at);
  return block.tokens[at - 1]?.norm === ':' && end - start <= SHORT;
}

function isGoalAbove(block: BlockView): boolean {
  if (block.kind === 'table-cell') {
    const head = block.columnHead();
    if (head !== undefined && (hasGoal(head) || isBehindPresent(block, head))) return true;
    if (isResultColumn(block)) return cellsBeside(block, -1).some(hasGoal);
    return [...above(block), ...cellsBeside(block, -1)].some(hasGoal);
  }
  return above(block).some((part) => hasGoal(part) || AIMING.test(normalizeWord(part.text)));
}

/** *Waar gaan we voor?*, *Dit willen wij bereiken*: a heading or a lead-in that opens goals. */
const AIMING =
  /(?:^| )(?:gaan (?:we|wij) voor|(?:we|wij) gaan voor|bereiken|nastreven|naartoe|willen (?:we|wij) (?:zijn|staan))(?![\p{L}])/u;

/** *| Nu | Eind 2027 |*: what is to come stands beside what is. */
function isBehindPresent(block: BlockView, head: BlockView): boolean {
  return (
    head.tokens.some(({ norm }) => /^(?:20\d\d|straks|over|volgend|gewenst)$/.test(norm)) &&
    cellsBeside(block, -1).some((cell) =>
      cell.columnHead()?.tokens.some(({ norm }) => /^(?:nu|huidig|huidige|nulmeting)$/.test(norm)),
    )
  );
}

function hasGoal(block: BlockView): boolean {
  return block.recall(namesGoal);
}

function namesGoal({ tokens }: BlockView): boolean {
  return tokens.some(
    ({ kind, norm }) =>
      kind === 'word' && (GOALS.test(norm) || LEAST.has(norm)) && !/^(?:hoger|meer|beter)$/.test(norm),
  );
}
