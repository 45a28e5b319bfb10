import { type BlockView, type Match, normalizeWord, type Token } from '@geestdrift/engine';
import { sentenceBefore, sentenceOf } from '../clause/clause.js';
import { cellsBeside } from '../document/row.js';
import { isCustomerNoun } from '../lexicon/customers.js';
import { READER_SUBJECTS } from '../lexicon/pronouns.js';
import { GOALS, RESULTS, SCHOOL, SHARED_TOPICS, STAFF, TOPICS } from './lexicon.js';

/** What a line or cell stands under: its heading, its lead-in, its column's head. */
export function above(block: BlockView): readonly BlockView[] {
  return [block.columnHead(), block.leadIn(), block.heading()].filter((part) => part !== undefined);
}

/** A topic, or a verb of giving, anywhere in a text. */
const TOPIC_OR_GIVING = new RegExp(`${TOPICS.source.replaceAll(/[$^]/g, '')}|gee?f|geven|gun`, 'u');

/** Whether the text, or what it stands under, leaves it possible that customers are spoken of; what stands beside a cell is not looked at. */
export function mayBeAboutCustomers(block: BlockView): boolean {
  return (
    block.kind === 'table-cell' ||
    [block, ...above(block)].some(({ text }) => TOPIC_OR_GIVING.test(normalizeWord(text)))
  );
}

/** Whether customers, service or appreciation are spoken of, and no school, no staff by itself. */
export function isAboutCustomers({ block, focus }: Match): boolean {
  const { start, end } = sentenceOf(block, focus.start);
  const sentence = block.tokens.slice(start, end);
  const heads = block.kind === 'table-cell' ? headsOfTable(block) : [];
  const around = [
    ...questionBefore(block, start),
    ...gradeBefore(block, start),
    ...[...above(block), ...cellsBeside(block, -1), ...heads].flatMap(({ tokens }) => tokens),
  ];
  if ([sentence, around].some((words) => words.some((_, at) => isOfSchool(words, at)))) return false;
  if (isOfCourse(sentence)) return false;
  const topics = topicsIn(sentence);
  if (topics.length === 0 && sentence.some(({ norm }) => norm === 'geslaagd') && !isGivenByReader(sentence))
    return false;
  if (sentence.some(({ norm }) => STAFF.test(norm)) && topics.every((norm) => SHARED_TOPICS.test(norm)))
    return false;
  if (topics.length > 0 || isGivenByReader(sentence)) return true;
  return topicsIn(around).length > 0 && !around.some(({ norm }) => STAFF.test(norm));
}

/** *een student*; not *cursisten en bezoekers*, who are customers both. */
function isOfSchool(words: readonly Token[], at: number): boolean {
  const norm = words[at]?.norm ?? '';
  if (!SCHOOL.test(norm)) return false;
  const joined = [-1, 1].some(
    (way) =>
      /^(?:en|of)$/.test(words[at + way]?.norm ?? '') && isCustomerNoun(words[at + 2 * way]?.norm ?? ''),
  );
  return !(joined && LEARNERS.test(norm));
}
const LEARNERS = /^(?:leerling|student|cursist|trainee)en$|^trainees$/;

/** *Deelnemers sluiten de opleiding af met minimaal een 6*. */
function isOfCourse(words: readonly Token[]): boolean {
  return (
    words.some(({ norm }) => /(?:opleiding|cursus|training|leergang)$/.test(norm)) &&
    words.some(({ norm }) => /^(?:sluit|sluiten|afsluiten|afgesloten|afronden|slagen)$/.test(norm))
  );
}

/** The question that a sentence answers: *Onze ambitie voor de balie? Een 7.* */
function questionBefore(block: BlockView, start: number): readonly Token[] {
  const { tokens } = block;
  const before = sentenceBefore(block, start);
  return before !== undefined && tokens[start - 1]?.norm === '?'
    ? tokens.slice(before.start, before.end)
    : [];
}

/** The sentence before, where it has a grade too: *Klanten geven ons een 7,3. Het doel is 7,6.*, *Waardering door bewoners. Norm: 7,0.* */
function gradeBefore(block: BlockView, start: number): readonly Token[] {
  const { tokens } = block;
  const before = sentenceBefore(block, start);
  const words = before === undefined ? [] : tokens.slice(before.start, before.end);
  if (GOALS.test(tokens[start]?.norm ?? '') && tokens[start + 1]?.norm === ':') return words;
  return words.some(({ norm }, at) => ASKED.test(norm) || (GRADE.test(norm) && words[at - 1]?.norm === 'een'))
    ? words
    : [];
}
/** *Wij vragen huurders om een rapportcijfer. Minstens een acht willen wij halen.* */
const ASKED = /^(?:rapport)?cijfer$/;
const GRADE = /^(?:[5-9][.,]\d|[5-9]|10|zes|zeven|acht|negen)$/;

/** *U geeft ons minstens een 8*, *dat u ons een 8 geeft*. */
function isGivenByReader(words: readonly Token[]): boolean {
  const has = (pattern: RegExp): boolean => words.some(({ norm }) => pattern.test(norm));
  return (
    has(/^(?:geef|geeft|geven|gunt)$/) &&
    has(/^(?:ons|onze|mij)$/) &&
    words.some(({ norm }) => READER_SUBJECTS.has(norm))
  );
}

function topicsIn(tokens: readonly Token[]): readonly string[] {
  return tokens
    .filter(
      ({ kind, norm }) =>
        kind === 'word' && TOPICS.test(norm) && !/^(?:medewerker|personeel|werknemer)/.test(norm),
    )
    .map(({ norm }) => norm);
}

/** The heads of all columns, as far as the cells before tell. */
function headsOfTable(block: BlockView): readonly BlockView[] {
  return cellsBeside(block, -1).flatMap((cell) => cell.columnHead() ?? []);
}

/** A score of something else than appreciation: *pijnscore*, *risicoscore*. */
const MEASURE =
  /^pijn(?:cijfers?|schaal)$|(?<!^|eind|totaal|streef|minimum|maximum|doel|gemiddelde?|kwartaal|maand|jaar|week|team|kwaliteits?|contact|rapport|norm|drempel|review|web|website|site|app|chat|mail|telefoon|winkel|bezorg|lever)(?:score|scores)$/;

/** Another measure than a grade out of ten: NPS, stars, a scale to 5 or 100, a score of something else. */
export function isOtherScale({ block, focus }: Match): boolean {
  const { start, end } = sentenceOf(block, focus.start);
  const index = block.tokens[focus.start]?.sentence ?? 0;
  const from = block.sentences[index - 1]?.start ?? start;
  const next = block.sentences[index + 1]?.end ?? end;
  const parts = [
    block.tokens.slice(from, next),
    ...[...above(block), ...cellsBeside(block, -1)].map(({ tokens }) => tokens),
  ];
  return parts.some(namesOtherScale);
}

function namesOtherScale(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm }, at) => {
    if (
      /^(?:nps|enps|promoter|ces|csat|sterren|ster|vijfpuntsschaal|5-puntsschaal|vijfpunts)$/.test(norm) ||
      /^nps-|-nps$/.test(norm) ||
      (MEASURE.test(norm) && !TOPICS.test(norm))
    )
      return true;
    if (!/schaal$/.test(norm)) return false;
    const numbers = tokens
      .slice(at + 1, at + 8)
      .filter(({ kind, norm: other }) => kind === 'number' || other === 'vijf' || other === 'honderd');
    const most = numbers.at(-1)?.norm;
    return most !== undefined && most !== '10';
  });
}

/** A column of what was measured. */
export function isResultColumn(block: BlockView): boolean {
  return block.columnHead()?.tokens.some(({ norm }) => RESULTS.test(norm)) ?? false;
}
