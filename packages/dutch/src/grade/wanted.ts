import type { Token } from '@geestdrift/engine';
import { GOVERNING_VERBS } from '../lexicon/auxiliaries.js';
import { isCustomerNoun } from '../lexicon/customers.js';
import { READER_SUBJECTS } from '../lexicon/pronouns.js';
import { AIMING, ENOUGH, GETTING, GRADE_NOUNS, PRESENT, REPORTING } from './lexicon.js';
import type { Grade } from './read-grade.js';

/** *Wij willen een 8*, *Klanten moeten een 8 geven*; not *Een klant met een 7 moet even wachten*. */
export function isWanted(words: readonly Token[]): boolean {
  // *Wij willen weten waarom klanten een 7 geven*
  if (words.some(({ norm }) => /^(?:weten|begrijpen|snappen)$/.test(norm))) return false;
  if (words.some(({ norm }) => /^(?:willen|wil)$/.test(norm)) || isDemanded(words)) return true;
  const isGot = words.some(({ norm }) => GETTING.has(norm));
  if (isGot && words.some(({ norm }) => /^(?:graag|liefst|liever|zouden)$/.test(norm))) return true;
  const isGiven = isGot || words.some(({ norm }) => GIVEN.test(norm) || GRADE_NOUNS.test(norm));
  return (
    isGiven && words.some(({ norm }, at) => isModal(norm, words) && !FARING.test(words[at - 1]?.norm ?? ''))
  );
}

/** *hoort een 8 te geven*; not *wij horen graag waarom*. */
function isModal(norm: string, words: readonly Token[]): boolean {
  return AIMING.has(norm) && (!/^ho(?:or|re)/.test(norm) || words.some((word) => word.norm === 'te'));
}

/** *als alles goed gaat*: no future. */
const FARING = /^(?:goed|beter|fout|mis|slecht|prima)$/;

/** *Wij vragen van elk team een 8*, *de directie eist van de helpdesk een 8*. */
function isDemanded(words: readonly Token[]): boolean {
  const from = words.findIndex(({ norm }) => norm === 'van');
  return words.some(({ norm }, at) => {
    // *De opdrachtgever vraagt een beoordeling van 8*
    if (
      /^(?:vraagt|eist|verlangt)$/.test(norm) &&
      words.slice(at, from).some((word) => GRADE_NOUNS.test(word.norm))
    )
      return true;
    if (ORDERING.test(norm)) return at < from && !isCustomerNoun(words[at - 1]?.norm ?? '');
    const beside = [words[at - 1], words[at + 1]];
    return DEMANDING.test(norm) && from >= 0 && beside.some((word) => WRITERS.test(word?.norm ?? ''));
  });
}

const DEMANDING = /^(?:eis|eisen|verlang|verlangen|verwacht|verwachten|vraag|vragen)$/;
const ORDERING = /^(?:eist|verlangt|verwacht)$/;

const GIVEN =
  /^(?:geven|zijn|worden|waarderen|beoordelen|uitkomen|uitkomt|naar|stijgen|groeien|komen|liggen|staan|gaan|gaat|belonen|gunnen|toekennen|blijven|eindigen|zitten|zakken|vinden)$/;

/** *Kunt u ons een 8 geven?* */
export function isAskedOfReader(words: readonly Token[]): boolean {
  return words.some(
    ({ norm }, at) =>
      AIMING.has(norm) &&
      (READER_SUBJECTS.has(words[at + 1]?.norm ?? '') || READER_SUBJECTS.has(words[at - 1]?.norm ?? '')) &&
      words.some((word) => word.norm === 'geven' || word.norm === 'invullen'),
  );
}

/** Whether the words of a clause aim at the grade that stands at index `at` among them, without a word that names a goal. */
export function isAimedAt(words: readonly Token[], at: number, grade: Grade): boolean {
  return (
    words
      .slice(0, at)
      .some(
        ({ norm }, index) =>
          COMING.test(`${norm} ${words[index + 1]?.norm} ${words[index + 2]?.norm}`) &&
          !words.slice(index, at).some((word) => word.norm === 'of'),
      ) ||
    isAgreed(words) ||
    isWhatIsAsked(words) ||
    isToBeRaised(words, at) ||
    isToBeGot(words) ||
    isBetOn(words) ||
    isEnough(words, grade)
  );
}

/** *Volgend jaar een 7,8 van de klant*, *Over twee jaar staat er een 8*. */
const COMING =
  /^(?:(?:volgende?|komende?) (?:jaar|kwartaal|seizoen|maand|week|keer) |straks |uiterlijk |eind dit jaar$|over \S+ (?:jaar|maanden|kwartalen|seizoenen)$)/;

/** *Wij tillen de waardering van een 7 naar een 8*, *Dit jaar groeien wij naar een 8*. */
function isToBeRaised(words: readonly Token[], at: number): boolean {
  if (![at - 1, at - 2].some((before) => words[before]?.norm === 'naar')) return false;
  if (words.some(({ norm }, index) => norm === 'te' && GROWING.test(words[index + 1]?.norm ?? '')))
    return true;
  return words.some(({ norm }) => RAISING.test(norm)) && words.some(({ norm }) => WRITERS.test(norm));
}

/** *om van een 7 naar een 8 te groeien*. */
const GROWING = /^(?:groeien|stijgen|klimmen|gaan|komen)$/;
const RAISING =
  /^(?:til|tillen|breng|brengen|verhoog|verhogen|krik|krikken|ga|gaan|groei|groeien|werk|werken|krijg|krijgen)$/;
const WRITERS = /^(?:wij|we|ik)$/;

/** *een 8 te halen*, *Haal bij elke klant een 8*, *Een acht scoren bij klanten* without a finite verb. */
function isToBeGot(words: readonly Token[]): boolean {
  if (/^(?:haal|behaal|scoor)$/.test(words[0]?.norm ?? '') && !/^(?:ik|je|jij|u)$/.test(words[1]?.norm ?? ''))
    return true;
  return words.some(({ norm }, at) => {
    if (!GETTING.has(norm)) return false;
    if (words[at - 1]?.norm === 'te') return true;
    return !words.some(
      (word) =>
        GOVERNING_VERBS.has(word.norm) ||
        /^(?:wij|we|ik|u|je|ze|zij)$/.test(word.norm) ||
        REPORTING.has(word.norm),
    );
  });
}

/** *Wij zetten in op een 8*, *Wij koersen op een 8*, *Op naar een 8!* */
function isBetOn(words: readonly Token[]): boolean {
  // *Naar een 8 in drie stappen*
  if (
    words[0]?.norm === 'naar' &&
    !words.some(({ norm }) => GOVERNING_VERBS.has(norm) || REPORTING.has(norm))
  )
    return true;
  return words.some(({ norm }, at) => {
    if (norm === 'naar') return /^(?:op|samen)$/.test(words[at - 1]?.norm ?? '');
    if (norm !== 'op') return false;
    const verb = BEFORE_OP.get(words[at - 1]?.norm ?? '') ?? BETTING;
    return words.some((word) => verb.test(word.norm));
  });
}

const BETTING =
  /^(?:hopen|hoopt?|rekenen|rekent?|koersen|koerst?|gokken|gokt?|azen|aast?|richt|richten|ingezet|gekoerst|gehoopt|gerekend)$/;
/** *zetten in op*, *leggen ons toe op*. */
const BEFORE_OP: ReadonlyMap<string, RegExp> = new Map([
  ['in', /^zet(?:ten)?$/],
  ['toe', /^leg(?:gen|t)?$/],
]);

/** *Met de aannemer is afgesproken dat bewoners een 8 geven*. */
const SETTLED = /^(?:afgesproken|overeengekomen|vastgelegd|toegezegd)$/;

/** *De afspraak met de directie is een 8*. */
function isAgreed(words: readonly Token[]): boolean {
  if (words.some(({ norm }, at) => SETTLED.test(norm) && words[at + 1]?.norm === 'dat')) return true;
  return (
    words.some(
      ({ norm }, at) => /^(?:afspraak|opdracht|bedoeling)$/.test(norm) || isSuccess(norm, words[at - 1]),
    ) && words.some(({ norm }) => norm === 'is' || norm === 'luidt' || norm === 'betekent')
  );
}

/** *Een 8 is wat de directie vraagt*. */
function isWhatIsAsked(words: readonly Token[]): boolean {
  const at = words.findIndex(({ norm }, index) => norm === 'wat' && words[index - 1]?.norm === 'is');
  return at >= 0 && words.slice(at).some(({ norm }) => /^(?:vraagt|eist|verlangt|verwacht)$/.test(norm));
}

/** *Succes is een 8 van elke klant*, *onze standaard is een 8*; not *het werd een succes*. */
function isSuccess(norm: string, before: Token | undefined): boolean {
  return (
    (norm === 'succes' && (before === undefined || before.norm === 'ons')) ||
    (norm === 'standaard' && /^(?:de|onze)$/.test(before?.norm ?? ''))
  );
}

/** Words that no report has. */
const SETTLING = /^(?:genoeg|volstaat|volstaan|genoegen)$/;

/** *Met een 7,5 zit je goed*. */
function sitsWell(words: readonly Token[]): boolean {
  return words.some(({ norm }) => /^zit(?:ten)?$/.test(norm)) && words.some(({ norm }) => norm === 'goed');
}

/** *Met een 7 zijn wij tevreden*, *Met een voldoende zijn wij er*; a decimal reports. */
function isEnough(words: readonly Token[], { value, form }: Grade): boolean {
  if (words.some(({ norm }) => PRESENT.has(norm) || norm === 'waren' || norm === 'was')) return false;
  if (words.some(({ norm }) => SETTLING.test(norm)) || sitsWell(words)) return true;
  if (!Number.isInteger(value)) return false;
  return words.some(
    ({ norm }, at) =>
      (ENOUGH.has(norm) && !isBeforeNoun(norm, words[at + 1])) ||
      (norm === 'voldoende' &&
        form !== 'pass' &&
        !/^(?:een|ruime)$/.test(words[at - 1]?.norm ?? '') &&
        words[at - 2]?.norm !== 'een') ||
      (norm === 'blij' && words[at - 1]?.norm === 'al') ||
      (norm === 'mooi' && /^(?:al|best)$/.test(words[at - 1]?.norm ?? '')) ||
      (norm === 'er' && /^(?:wij|we)$/.test(words[at - 1]?.norm ?? '') && words[at + 1]?.kind !== 'word'),
  );
}

/** *schrijft hij prima brieven*. */
function isBeforeNoun(norm: string, next: Token | undefined): boolean {
  return norm === 'prima' && next?.kind === 'word' && !/^(?:voor|als|bij|om|en|hoor|te)$/.test(next.norm);
}
