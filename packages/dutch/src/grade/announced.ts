import type { BlockView, Range, Token } from '@geestdrift/engine';
import { clauseOf, sentenceOf } from '../clause/clause.js';
import { GETTING, GOALS, GRADE_NOUNS, isGoalWord, MEASURED, REPORTING } from './lexicon.js';
import { isStrivenFor } from './threshold.js';

/** Whether the sentence names the grade of a clause as a goal, in front of the clause or behind it. */
export function isAnnounced(block: BlockView, clause: Range, at: number): boolean {
  return isGoalInSentence(block, clause, at) || isGoalBehind(block, clause, at) || isAnswer(block, clause);
}

/** *Onze ambitie: in mei is de waardering gestegen naar een 8*: a perfect of what is to come, no past. */
export function isForetold(block: BlockView, clause: Range, at: number): boolean {
  const own = block.tokens.slice(clause.start, clause.end);
  if (own.some(({ norm }) => MEASURED.has(norm) && !PARTICIPLE.test(norm))) return false;
  // *wordt een 8 gehaald, zo luidt de doelstelling*
  if (own.some(({ norm }) => /^(?:wordt|worden)$/.test(norm)) && isGoalBehind(block, clause, at)) return true;
  return (
    /^(?::|dat)$/.test((own[0]?.norm === 'dat' ? own[0] : block.tokens[clause.start - 1])?.norm ?? '') &&
    isGoalInSentence(block, clause, at)
  );
}

const PARTICIPLE = /^(?:ge\p{L}+|behaald|bereikt|uitgekomen)$/u;

/** *Wat willen wij bereiken? Een 8 van elke huurder.*, *Ons doel? Gasten | die een 8 geven.* */
function isAnswer({ tokens, sentences }: BlockView, { start, end }: Range): boolean {
  const index = tokens[start]?.sentence ?? 0;
  const question = sentences[index - 1];
  const isWhom = tokens[start]?.norm === 'die';
  const first = isWhom ? start - 1 : start;
  if (question === undefined || sentences[index]?.start !== first) return false;
  const words = tokens.slice(question.start, question.end);
  if (tokens[first - 1]?.norm !== '?') return opensGoal(words) && !reports(tokens.slice(start, end));
  const isOpen = /^(?:wat|waar|waarheen|welk)$/.test(words[0]?.norm ?? '');
  return (
    (words.some(({ norm }) => GOALS.test(norm) || (isOpen && (WISHES.test(norm) || norm === 'genoeg'))) ||
      (isOpen && words.at(-2)?.norm === 'voor')) &&
    (isWhom || !reports(tokens.slice(start, end)))
  );
}

/** *De ondergrens is helder. Een 7 van elke bezoeker.* */
function opensGoal(words: readonly Token[]): boolean {
  return (
    words.some((word, at) => isGoalWord(word, words[at + 1])) &&
    words.some(({ norm }) => /^(?:helder|duidelijk|simpel|eenvoudig|bekend|volgende)$/.test(norm))
  );
}

/** *Ons doel is duidelijk: een 8 van elke klant*: the goal word stands in the clause before, and nothing says it was reached. */
function isGoalInSentence(block: BlockView, clause: Range, at: number): boolean {
  const { start } = sentenceOf(block, at);
  const words = block.tokens.slice(start, clause.start);
  if (words.some(({ norm }, index) => MEASURED.has(norm) && words[index + 1]?.norm !== 'door')) return false;
  const own = block.tokens.slice(clause.start, clause.end);
  if (own[0]?.norm === 'die' && isStrivenFor(words)) return true;
  const named = words.some((word, index) => isGoalWord(word, words[index + 1]) || word.norm === 'minimale');
  // *Ons doel: gasten | die een 8 geven*
  const isBehindColon = words.findLast(({ kind }) => kind === 'punctuation')?.norm === ':';
  if ((own[0]?.norm === 'dat' || isBehindColon) && words.some(({ norm }) => WISHES.test(norm))) return true;
  // *Succes betekent voor ons: een 8*
  if (isBehindColon && (words[0]?.norm === 'succes' || words[1]?.norm === 'standaard')) return true;
  // *Het cijfer dat wij van klanten willen, is een 8*
  if (
    own[0]?.norm === 'is' &&
    words.some(({ norm }) => /^(?:willen|wil)$/.test(norm)) &&
    words.some(({ norm }) => GRADE_NOUNS.test(norm))
  )
    return true;
  // *In het contract staat dat …*
  if (own[0]?.norm === 'dat' && words.some(({ norm }) => CONTRACT.test(norm))) return true;
  // *Wij willen omhoog, naar een 8*
  if (own[0]?.norm === 'naar' && words.some(({ norm }) => /^(?:willen|wil|moeten|moet)$/.test(norm)))
    return true;
  // *De norm, die al jaren geldt, is een 8*: the sentence goes on.
  if (named && /^(?:dat|is|blijft|ligt|staat|bedraagt|wordt)$/.test(own[0]?.norm ?? '')) return true;
  // *De norm die wij afspraken is een 8*
  if (named && /^(?:dat|die)$/.test(own[0]?.norm ?? '') && GOALS.test(words.at(-1)?.norm ?? ''))
    return block.tokens.slice(Math.max(clause.start, at - 3), at).some(({ norm }) => norm === 'is');
  // *Het cijfer moet omhoog: van een 7 naar een 8*
  if (
    isBehindColon &&
    words.some(({ norm }) => norm === 'moet' || norm === 'moeten') &&
    words.some(({ norm }) => UP.test(norm))
  )
    return true;
  return (
    named &&
    (isBehindColon || !(reports(own) || words.some(({ norm }) => norm === 'was' || norm === 'waren')))
  );
}

const CONTRACT = /(?:overeenkomst|contract|akkoord|bestek|handvest|plan|convenant|concessie)$/;
const UP = /^(?:omhoog|hoger|beter|stijgen|groeien)$/;

/** *een 8 van elke klant, dat is onze norm*, *een 8: dat willen wij bereiken*, *daar streven wij naar*. */
function isGoalBehind(block: BlockView, clause: Range, at: number): boolean {
  if (clause.end + 1 >= block.tokens.length) return false;
  // *klantcijfer: 8 (streefwaarde)*
  if (block.tokens[clause.end]?.norm === '(' && GOALS.test(block.tokens[clause.end + 1]?.norm ?? ''))
    return true;
  const next = clauseOf(block, clause.end + 1);
  if (isInContract(block.tokens.slice(next.start, next.end))) return true;
  const [first, second, ...rest] = block.tokens.slice(clause.end + 1, next.end);
  // *naar een 7,9, is de afspraak*
  if (/^(?:is|luidt)$/.test(first?.norm ?? '')) return [second, ...rest].slice(0, 3).some(isAim);
  if (!/^(?:dat|dit|zo|daar|daarnaar|daarop|die)$/.test(first?.norm ?? '') || second === undefined)
    return false;
  // *daar kunnen wij mee leven*
  if (/^teken(?:en|t)?$/.test(second.norm)) return rest.some(({ norm }) => norm === 'voor');
  if (/^(?:kunnen|kan)$/.test(second.norm)) return rest.some(({ norm }) => norm === 'leven');
  if (/^(?:staat|staan)$/.test(second.norm)) return rest.slice(0, 4).some(isAim);
  if (/^(?:is|luidt|blijft|wordt)$/.test(second.norm))
    return (
      rest.slice(0, 3).some(isAim) ||
      (/^(?:wat|waar)$/.test(rest[0]?.norm ?? '') &&
        rest.some((word) => WISHES.test(word.norm) || isAim(word)))
    );
  // *Een 8,7: daar doen wij het voor* is proud of what it got.
  if (/^doen?$/.test(second.norm) && /[.,][^05]/.test(block.tokens[at]?.norm ?? '')) return false;
  if (/^(?:will?en|wil|moet|moeten|gaan|gaat|doen|doe|werken|werk)$/.test(second.norm))
    return rest.some(
      ({ norm }) => GETTING.has(norm) || /^(?:voor|worden|lukken|zien|naartoe|zijn)$/.test(norm),
    );
  if (/^(?:spraken|spreken|spreek)$/.test(second.norm)) return rest.at(-1)?.norm === 'af';
  if (/^(?:heb|hebben|is)$/.test(second.norm)) return rest.some(({ norm }) => SETTLED.test(norm));
  return GOALS.test(second.norm);
}

/** *zo staat het in het contract*, *schreef zij in het jaarplan*, *zoals het contract zegt*. */
function isInContract(words: readonly Token[]): boolean {
  if (!words.slice(0, 3).some(({ norm }) => WRITTEN.test(norm))) return false;
  const isIn = ({ norm }: Token): boolean => norm === 'in';
  return words.some(({ norm }, at) => CONTRACT.test(norm) && words.slice(Math.max(0, at - 3), at).some(isIn));
}
const WRITTEN = /^(?:staat|staan|schreef|schreven|schrijft|beloofde|belooft|spraken|lezen|las)$/;

const SETTLED = /^(?:afgesproken|beloofd|toegezegd|vastgelegd|overeengekomen)$/;

function isAim(token: Token | undefined): boolean {
  return token !== undefined && (GOALS.test(token.norm) || AIMS.test(token.norm));
}

const AIMS =
  /^(?:plan|afspraak|taak|streven|belofte|bedoeling|opdracht|wens|uitdaging|opgave|richting|voornemen)$/;

const WISHES =
  /^(?:willen|wil|graag|ernaar|zorgen|zorgt|zorg|ervoor|eist|eisen|verlangt|verlangen|verwacht|verwachten|hoop|hoopt|hopen|rekent|rekenen|bedoeling|afspraak|opdracht|plan|afgesproken|vastgelegd|overeengekomen)$/;

/** *80% van de klanten geeft een 8 of hoger*: a result, or a threshold. */
export function reports(words: readonly Token[]): boolean {
  return words.some(({ norm }) => REPORTING.has(norm) || MEASURED.has(norm));
}
