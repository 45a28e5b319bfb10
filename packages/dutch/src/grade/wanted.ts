import type { Token } from '@geestdrift/engine';
import { AUXILIARIES } from '../expectation/lexicon.js';
import { isCustomerNoun } from '../lexicon/customers.js';
import { READER_SUBJECTS } from '../lexicon/pronouns.js';
import { ENOUGH, GETTING, GRADE_NOUNS, MODALS, PRESENT, REPORTING } from './lexicon.js';
import type { Grade } from './read-grade.js';

/** *Wij willen een 8*, *Klanten moeten een 8 geven*; not *Een klant met een 7 moet even wachten*. */
export function isWanted(words: readonly Token[]): boolean {
  if (words.some(({ norm }) => /^(?:willen|wil)$/.test(norm)) || isDemanded(words)) return true;
  const isGot = words.some(({ norm }) => GETTING.has(norm));
  if (isGot && words.some(({ norm }) => /^(?:graag|liefst|liever|zouden)$/.test(norm))) return true;
  const isGiven = isGot || words.some(({ norm }) => GIVEN.test(norm) || GRADE_NOUNS.test(norm));
  return isGiven && words.some(({ norm }) => MODALS.has(norm));
}

/** *Wij vragen van elk team een 8*, *de directie eist van de helpdesk een 8*. */
function isDemanded(words: readonly Token[]): boolean {
  const from = words.findIndex(({ norm }) => norm === 'van');
  return words.some(({ norm }, at) => {
    if (ORDERING.test(norm)) return at < from && !isCustomerNoun(words[at - 1]?.norm ?? '');
    const beside = [words[at - 1], words[at + 1]];
    return DEMANDING.test(norm) && from >= 0 && beside.some((word) => WRITERS.test(word?.norm ?? ''));
  });
}

const DEMANDING = /^(?:eis|eisen|verlang|verlangen|verwacht|verwachten|vraag|vragen)$/;
const ORDERING = /^(?:eist|verlangt|verwacht)$/;

const GIVEN =
  /^(?:geven|zijn|worden|waarderen|beoordelen|uitkomen|uitkomt|naar|stijgen|groeien|komen|liggen|staan|gaan|gaat|belonen|blijven|eindigen|zakken|vinden)$/;

/** *Kunt u ons een 8 geven?* */
export function isAskedOfReader(words: readonly Token[]): boolean {
  return words.some(
    ({ norm }, at) =>
      MODALS.has(norm) &&
      (READER_SUBJECTS.has(words[at + 1]?.norm ?? '') || READER_SUBJECTS.has(words[at - 1]?.norm ?? '')) &&
      words.some((word) => word.norm === 'geven' || word.norm === 'invullen'),
  );
}

/** Whether the words of a clause aim at the grade that stands at index `at` among them, without a word that names a goal. */
export function isAimedAt(words: readonly Token[], at: number, grade: Grade): boolean {
  return (
    words.slice(0, at).some(({ norm }, index) => COMING.test(`${norm} ${words[index + 1]?.norm}`)) ||
    isAgreed(words) ||
    isToBeRaised(words, at) ||
    isToBeGot(words) ||
    isBetOn(words) ||
    isEnough(words, grade)
  );
}

/** *Volgend jaar een 7,8 van de klant*. */
const COMING = /^(?:(?:volgende?|komende?) (?:jaar|kwartaal|seizoen|maand|week|keer)$|straks )/;

/** *Wij tillen de waardering van een 7 naar een 8*. */
function isToBeRaised(words: readonly Token[], at: number): boolean {
  if (![at - 1, at - 2].some((before) => words[before]?.norm === 'naar')) return false;
  if (words.some(({ norm }, index) => norm === 'te' && GROWING.test(words[index + 1]?.norm ?? '')))
    return true;
  return words.some(({ norm }) => RAISING.test(norm)) && words.some(({ norm }) => WRITERS.test(norm));
}

/** *om van een 7 naar een 8 te groeien*. */
const GROWING = /^(?:groeien|stijgen|klimmen|gaan|komen)$/;
const RAISING = /^(?:til|tillen|breng|brengen|verhoog|verhogen|krik|krikken)$/;
const WRITERS = /^(?:wij|we|ik)$/;

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
    const verb = words[at - 1]?.norm === 'in' ? /^zet(?:ten)?$/ : /^(?:hopen|hoopt?|rekenen|rekent?)$/;
    return words.some((word) => verb.test(word.norm));
  });
}

/** *Met de aannemer is afgesproken dat bewoners een 8 geven*. */
const SETTLED = /^(?:afgesproken|overeengekomen|vastgelegd|toegezegd)$/;

/** *De afspraak met de directie is een 8*. */
function isAgreed(words: readonly Token[]): boolean {
  if (words.some(({ norm }, at) => SETTLED.test(norm) && words[at + 1]?.norm === 'dat')) return true;
  return (
    words.some(({ norm }) => /^(?:afspraak|opdracht|bedoeling)$/.test(norm)) &&
    words.some(({ norm }) => norm === 'is' || norm === 'luidt')
  );
}

/** Words that no report has. */
const SETTLING = /^(?:genoeg|volstaat|volstaan|genoegen)$/;

/** *Met een 7 zijn wij tevreden*, *Met een voldoende zijn wij er*; a decimal reports. */
function isEnough(words: readonly Token[], { value, form }: Grade): boolean {
  if (words.some(({ norm }) => PRESENT.has(norm))) return false;
  if (words.some(({ norm }) => SETTLING.test(norm))) return true;
  if (!Number.isInteger(value)) return false;
  return words.some(
    ({ norm }, at) =>
      ENOUGH.has(norm) ||
      (norm === 'voldoende' && form !== 'pass' && !/^(?:een|ruime?)$/.test(words[at - 1]?.norm ?? '')) ||
      (norm === 'blij' && words[at - 1]?.norm === 'al') ||
      (norm === 'mooi' && /^(?:al|best)$/.test(words[at - 1]?.norm ?? '')) ||
      (norm === 'er' && /^(?:wij|we)$/.test(words[at - 1]?.norm ?? '') && words[at + 1]?.kind !== 'word'),
  );
}
