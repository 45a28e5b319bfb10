import { isAllCapitals, type Match } from '@geestdrift/engine';
import { clauseOf } from '../clause/clause.js';
import { textOf } from '../edits/token-edits.js';
import { READER_SUBJECTS } from '../lexicon/pronouns.js';
import { isPluralForm } from '../morphology/index.js';
import { wordSet } from '../morphology/word-list.js';
import { OTHERS } from '../promise/lexicon.js';
import { personBeside } from '../promise/person.js';
import { organisationAt } from '../promise/self-named.js';
import { KIN } from '../promise/subject.js';
import { isFronted } from '../requests/fronted.js';

const PRONOUNS = wordSet('hij zij ze men niemand iemand');
const PARTY = /(?:gever|huurder|zekeraar|eigenaar|bestuur|school|bank|politie|buren|instantie)$/;
/** *PostNL, ANWB*: no word of the language. */
const ORGANISATION = /^\p{L}*\p{Lu}{2}\p{L}*$/u;

/** *Zij had u moeten bellen*, *Piet vergat u te bellen*: somebody else stands before the verb, so that *u* is the object. */
export function hasOtherSubject({ block, focus }: Match): boolean {
  const { tokens } = block;
  const before = tokens[focus.start - 1];
  if (before === undefined || READER_SUBJECTS.has(tokens[focus.start]?.norm ?? '')) return false;
  if (PRONOUNS.has(before.norm)) return true;
  const clause = clauseOf(block, focus.start);
  const front = { start: clause.start, end: focus.start };
  // *Als huurder had u …*
  if (front.start === front.end || tokens[front.start]?.norm === 'als' || isFronted(block, front))
    return false;
  // *Waterschap Drie Beken had u moeten bellen*
  if (organisationAt(block, clause.start, focus.start)?.end === focus.start) return true;
  if (OTHERS.has(before.norm) || KIN.has(before.norm) || PARTY.test(before.norm)) return true;
  const isShouted = isAllCapitals(textOf(block, focus.start));
  if (!isShouted && ORGANISATION.test(textOf(block, focus.start - 1))) return true;
  const person = personBeside(block, clause, focus.start);
  // *Facturen had u moeten bewaren*: a noun that only its place gives a capital.
  const isThing = before.norm.endsWith('en') && isPluralForm(before.norm);
  return person === 'name' ? !isShouted && !isThing : person !== undefined && person !== 'unknown';
}
