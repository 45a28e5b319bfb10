import type { BlockView, Match, Token } from '@geestdrift/engine';
import { clauseBefore, clauseOf, sentenceOf } from '../clause/clause.js';
import { isDeniedAbove } from '../clause/denied-above.js';
import { isDenial } from '../clause/negation.js';
import { isQuestion } from '../clause/question.js';
import { isParticiple } from '../morphology/participle.js';

const BODY =
  /^(?:arts|huisarts|medicijn|medicijnen|medicatie|tablet|tabletten|pil|pillen|zalf|crème|druppels|operatie|koorts|pijn|pijnklachten|therapie|wond|dosis|dosering|huid|behandeling|bloeddruk|tandarts|zwangerschap|zwanger|allergie|gezondheid|gezond|lichamelijke|symptomen|nieren|lever|hart|maag|darmen|knie|knieën|rug|schouder|oog|ogen|oor|oren|voet|voeten|keel|gebit|tanden|kies|sporten|blessure|controle|omwonenden|buren|buurt|geluidsoverlast|vergunning|gemeente|overlast|handhaving|dashboard|scherm|balk|icoon|knop)$/;
/** What complaints do; other participles tell what somebody did with them in a system. */
const ARRIVED =
  /(?:gekomen|gemeld|ingediend|ontvangen|geuit|geweest|gehoord|gemaakt|geregistreerd|verwacht|bekend|binnen)$/;
/** *Alleen het beste is goed genoeg*. */
const BEST = /^(?:alleen|slechts|enkel|pas|beste|niets)$/;
/** Being content, or what allows it; with a denial one is not. */
const AT_REST =
  /^(?:achterover|stil|stilzitten|wachten|wacht|rusten|rust|lauweren|tevreden|stoppen|stopt|ophouden|zelfgenoegzaam|bewijs|garantie|betekent)$/;

/**
 * *Goed genoeg voor de klant*, *zolang er geen klachten zijn*: said as an aim; not asked or denied, no complaints of the
 * body or the neighbours, none in a system's list.
 */
export function isContented({ block, focus }: Match): boolean {
  const { tokens } = block;
  const sentence = sentenceOf(block, focus.start);
  const words = tokens.slice(sentence.start, sentence.end);
  if (isQuestion(block, focus.end - 1) || words.some(({ norm }) => BODY.test(norm))) return false;
  if (isSystemState(tokens[focus.end - 1], tokens[focus.end])) return false;
  const isDenied = (at: number): boolean => (at < focus.start || at >= focus.end) && isDenial(block, at);
  const clause = clauseOf(block, focus.start);
  for (let at = clause.start - 1; at < clause.end; at++) if (isDenied(at)) return false;
  if (tokens.slice(clause.start, focus.end).some(({ norm }) => BEST.test(norm))) return false;
  const isRest = (word: Token, at: number): boolean =>
    isAtRest(word, at, words) && !isOfWho(block, sentence.start + at);
  if (words.some((_, at) => isDenied(sentence.start + at)) && words.some(isRest)) return false;
  return !isDeniedAbove(block, clause.start) && !isRejected(block, clause.start);
}

/** *is dat geen reden om*; *is er geen reden om iets te veranderen* is content. */
function isAtRest({ norm }: Token, at: number, words: readonly Token[]): boolean {
  return norm === 'reden'
    ? !words.some((word, index) => index < at && THERE.test(`${words[index - 1]?.norm} ${word.norm}`))
    : AT_REST.test(norm);
}

/** *voor de gebruikers | die op de helpdesk wachten*: others wait. */
function isOfWho(block: BlockView, at: number): boolean {
  return /^(?:die|wie)$/.test(block.tokens[clauseOf(block, at).start]?.norm ?? '');
}

const THERE = /^(?:is|bestaat|zien|zie|hebben|heb) (?:er|wij|we|ik)$/;

/** *zolang er geen klachten zijn | ingevoerd*. */
function isSystemState(last: Token | undefined, next: Token | undefined): boolean {
  if (next === undefined || next.sentence !== last?.sentence) return false;
  return /^(?:zijn|worden)$/.test(last.norm) && isParticiple(next.norm) && !ARRIVED.test(next.norm);
}

/** *Wij denken niet: zolang …*. */
function isRejected(block: Match['block'], start: number): boolean {
  if (block.tokens[start - 1]?.norm !== ':') return false;
  const before = clauseBefore(block, { start, end: start });
  return (
    before !== undefined &&
    block.tokens.slice(before.start, before.end).some((_, at) => isDenial(block, before.start + at))
  );
}
