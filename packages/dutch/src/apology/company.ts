import type { BlockView, Range, Token } from '@geestdrift/engine';
import { DENYING } from '../lexicon/denials.js';
import { wordSet } from '../morphology/word-list.js';
import { isOwnHouse } from '../promise/house.js';
import { OTHERS, PREPOSITIONS } from '../promise/lexicon.js';
import { indexOfWord } from '../promise/words.js';

/** What a company does in the third person; the past would be a report. */
const APOLOGISING = wordSet('biedt betreurt verontschuldigt maakt vraagt');
/** Nouns that make a name that of an organisation. */
const ORGANISATION =
  /(?:bedrijf|dienst|winkel|shop|handel|rij|gemeente|school|college|lyceum|universiteit|bank|stichting|vereniging|club|zorg|wonen|woningen|groep|corporatie|praktijk|kliniek|ziekenhuis|museum|theater|bibliotheek|zwembad|hotel|restaurant|camping|garage|waterschap|kantoor|verzekeringen|techniek|transport|vervoer|reizen|service|fonds|verhuur|energie|bv|nv|vof|zn|zonen)$/;
const READER = wordSet('u je jullie');
/** The longest name with its legal form. */
const LONGEST = 7;

/** Whether a clause begins with a company's name that apologises now: *Bakkerij Jansen biedt u excuses aan*. */
export function isCompanyApologising(block: BlockView, { start, end }: Range): boolean {
  const { text, tokens } = block;
  const near = { start: start + 1, end: Math.min(end, start + 1 + LONGEST) };
  const verb = indexOfWord(block, near, APOLOGISING);
  if (verb === undefined) return false;
  if (tokens.slice(verb, end).some(({ norm }) => DENYING.has(norm))) return false;
  if (verb === start + 2 && isOwnHouse(block, { start, end: verb })) return true;
  const name = tokens.slice(start, verb);
  // *Volgens de NOS biedt …*
  if (PREPOSITIONS.has(name[0]?.norm ?? '') && name[0]?.norm !== 'van') return false;
  if (name.some(({ norm }) => OTHERS.has(norm) && !ORGANISATION.test(norm))) return false;
  const written = (token: Token): string => text.slice(token.start, token.end);
  if (!name.every((token) => token.kind !== 'word' || isNamePart(written(token)))) return false;
  return (
    READER.has(tokens[verb + 1]?.norm ?? '') ||
    name.some(({ kind }) => kind === 'opaque') ||
    name.some((token) => /^\p{Lu}{2,}$/u.test(written(token))) ||
    (name.length > 1 && name.some(({ norm }) => ORGANISATION.test(norm)))
  );
}

/** A capital, or a small word inside a name (*Van der Meer*, *Zee en Strand*). */
function isNamePart(written: string): boolean {
  return /^\p{Lu}/u.test(written) || /^(?:de|den|der|van|het|en|te|ter|'t)$/u.test(written);
}
