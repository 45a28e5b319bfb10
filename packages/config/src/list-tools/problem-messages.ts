import type { Localized } from '@geestdrift/engine';
import type { ListProblem, ListProblemCode } from './model.js';

type Say = (problem: ListProblem) => string;

/** What to say of each problem, and what to do. */
const MESSAGES: Readonly<Record<ListProblemCode, { readonly nl: Say; readonly en: Say }>> = {
  'example-silent': {
    nl: ({ found }) => `In de voorbeeldzin ‘${found}’ wordt het woord niet gemeld.`,
    en: ({ found }) => `The word is not flagged in the example ‘${found}’.`,
  },
  'example-differs': {
    nl: ({ found, other }) => `Van de voorbeeldzin wordt ‘${found}’; verwacht was ‘${other}’.`,
    en: ({ found, other }) => `The example becomes ‘${found}’; expected was ‘${other}’.`,
  },
  'example-flagged': {
    nl: ({ found, other }) => `In de goede zin ‘${found}’ wordt ‘${other}’ toch gemeld.`,
    en: ({ found, other }) => `In the right sentence ‘${found}’ the word ‘${other}’ is flagged all the same.`,
  },
  'forbidden-elsewhere': {
    nl: ({ found, other }) => `Het alternatief ‘${found}’ is zelf verboden, in ${other}.`,
    en: ({ found, other }) => `The alternative ‘${found}’ is itself forbidden, in ${other}.`,
  },
  contradiction: {
    nl: ({ found, other }) =>
      found === 'allow'
        ? `Dit woord mag hier, maar is verboden in ${other}; het wordt niet gemeld.`
        : `Dit woord is hier verboden, maar mag volgens ${other}; het wordt niet gemeld.`,
    en: ({ found, other }) =>
      found === 'allow'
        ? `This word is allowed here and forbidden in ${other}; it is not flagged.`
        : `This word is forbidden here and allowed in ${other}; it is not flagged.`,
  },
  twice: {
    nl: ({ other }) => `Dit woord staat ook in ${other}; één keer is genoeg.`,
    en: ({ other }) => `This word is in ${other} too; once is enough.`,
  },
  'twice-otherwise': {
    nl: ({ found, other }) =>
      `Dit woord staat ook in ${other}, met ${found === '' ? 'geen alternatief' : `als alternatief: ${found}`}. De lijst die het laatst is genoemd, geldt.`,
    en: ({ found, other }) =>
      `This word is in ${other} too, with ${found === '' ? 'no alternative' : `as alternative: ${found}`}. The list that is named last counts.`,
  },
  expired: {
    nl: ({ found, other }) =>
      `Verlopen op ${found}; het woord wordt nog gemeld. ${other === '' ? 'Kies een nieuwe datum of haal het weg.' : `Vraag ${other} om een nieuwe datum, of haal het weg.`}`,
    en: ({ found, other }) =>
      `Expired on ${found}; the word is still flagged. ${other === '' ? 'Choose a new date or remove it.' : `Ask ${other} for a new date, or remove it.`}`,
  },
  'never-found': {
    nl: ({ found }) =>
      `Komt niet voor in de ${found === '1' ? 'gegeven tekst' : `${found} gegeven teksten`}.`,
    en: ({ found }) => `Does not occur in the ${found === '1' ? 'text' : `${found} texts`} given.`,
  },
  'unknown-kind': {
    nl: () =>
      'De woordsoort is niet duidelijk, dus sommige vormen of zinnen worden misschien gemist. Zet erbij: soort: zelfstandig naamwoord (of werkwoord, bijvoeglijk naamwoord, vast).',
    en: () =>
      'The kind of word is not clear, so that some forms or sentences may be missed. Add: kind: noun (or verb, adjective, fixed).',
  },
  'unknown-article': {
    nl: ({ found }) =>
      `Is het ‘de’ of ‘het’ ${found}? Zonder lidwoord blijft de zin aan de schrijver. Zet erbij: {woord: ${found}, lidwoord: de}.`,
    en: ({ found }) =>
      `Is it ‘de’ or ‘het’ ${found}? Without its article the sentence is left to the writer. Add: {word: ${found}, article: de}.`,
  },
};

/** The problem as a person reads it, in whole sentences, without its place. */
export function describeListProblem(problem: ListProblem, locale: keyof Localized): string {
  return MESSAGES[problem.code][locale](problem);
}
