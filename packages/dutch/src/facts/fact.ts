import type { BlockView, Match, Range } from '@geestdrift/engine';
import { clauseOf, normAt, normsIn, sentenceOf } from '../clause/clause.js';
import { tellsPast } from '../clause/past.js';
import { isReported } from '../quotation/reported.js';

/** Past tenses of what happens to satisfaction and expectations; those of other verbs are known to `tellsPast`. */
const HAPPENED =
  /\b(?:daalde|steeg|groeide|verbeterde|verhoogde|verlaagde|scoorde|bedroeg|voldeed|beantwoordde|vervulde|stelde|stemde|loste|lag)(?:n|en)?\b|\b(?:stegen|bedroegen|voldeden|maten)\b/;
const DONE = /\b(?:voldaan|beantwoord|vervuld|\p{L}*ge\p{L}+(?:d|t|en))(?!\p{L})/u;
/** *ISO 9001 eist dat …*, *de wet verplicht …*, *in het contract staat …*. */
const DEMANDED =
  /\b(?:iso|nen|hkz|avg|wet|wetgever|wetgeving|richtlijn|verordening|inspectie|toezichthouder|keurmerk|certificaat|norm|standaard|bestek|aanbesteding|contract|gemeente|provincie|rijk)\b[^:]*\b(?:eist|eisen|vereist|verlangt|verplicht|vraagt|vragen|schrijft|stelt|bepaalt|staat)\b|\bvolgens (?:de )?(?:iso|nen|hkz|avg|wet|norm|richtlijn)\b/;
/** *De rechter oordeelde dat …*, *de winkelier vindt dat …*; what *wij* find is ours. */
const JUDGED =
  /(?<!\b(?:wij|we|ik)(?: \S+)?) (?:oordeel(?:t|de|den)|vonden|vond|vindt|vinden|zegt|zei|zeggen|zeiden|meent|menen|stelt|stelde|beweert|gelooft|geloven|schrijft|schreef|leren|leert|concludeert|concludeerde)(?: vast)? dat\b| [,"'] (?:zegt|zei|zeiden|schrijft|schreef|stelt|oordeelt|oordeelde|vindt|vond|denkt|dacht|aldus) (?!(?:wij|we|ik|u|je)\b)/;

/** Whether the sentence of a match tells what others hold, demand or were, so that another word could make it false. */
export function isFact(match: Match): boolean {
  const { block, focus } = match;
  const clause = clauseAround(block, focus);
  const sentence = sentenceOf(block, focus.start);
  const words = normsIn(block, sentence);
  return (
    hasHappened(block, clause, focus) ||
    DEMANDED.test(words) ||
    JUDGED.test(words) ||
    isReported(block, sentence)
  );
}

/** From the clause in which the words begin to the one in which they end, with the relative clause of a noun and what follows it. */
function clauseAround(block: BlockView, { start, end }: Range): Range {
  const last = clauseOf(block, Math.max(start, end - 1)).end;
  const hasRelative = last === end && /^(?:die|dat)$/.test(normAt(block, last));
  return { start: clauseOf(block, start).start, end: hasRelative ? sentenceOf(block, start).end : last };
}

function hasHappened(block: BlockView, clause: Range, focus: Range): boolean {
  const words = normsIn(block, clause);
  if (tellsPast(block, clause) || HAPPENED.test(words)) return true;
  // *Aan uw verwachtingen is voldaan*, *klanten zijn tevreden gesteld*.
  return DONE.test(normsIn(block, focus)) && /\b(?:is|zijn|ben|bent)\b/.test(words);
}
