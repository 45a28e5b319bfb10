import type { Match } from '@geestdrift/engine';
import { clauseOf, sentenceOf } from '../clause/clause.js';
import { isDenial } from '../clause/negation.js';
import { isQuestion } from '../clause/question.js';

const BODY =
  /^(?:arts|huisarts|medicijn|medicijnen|medicatie|koorts|pijn|pijnklachten|therapie|wond|dosis|dosering|huid|behandeling|bloeddruk|tandarts|zwangerschap|zwanger|allergie|gezondheid|gezond|lichamelijke|symptomen|sporten|blessure|controle|omwonenden|buren|buurt|geluidsoverlast|vergunning|gemeente|overlast|handhaving)$/;

/** *Goed genoeg voor de klant*, *zolang er geen klachten zijn*: said as an aim; not asked or denied, no complaints of the body or the neighbours. */
export function isContented({ block, focus }: Match): boolean {
  const { start, end } = sentenceOf(block, focus.start);
  if (isQuestion(block, focus.start)) return false;
  if (block.tokens.slice(start, end).some(({ norm }) => BODY.test(norm))) return false;
  const clause = clauseOf(block, focus.start);
  for (let at = clause.start; at < clause.end; at++) {
    if ((at < focus.start || at >= focus.end) && isDenial(block, at)) return false;
  }
  return !block.tokens.slice(start, focus.start).some((_, at) => isDenial(block, start + at));
}
