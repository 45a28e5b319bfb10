import type { Range, TokenStream } from '@geestdrift/engine';
import { isListedNoun } from '../morphology/index.js';
import { numberValue } from '../numbers/index.js';
import { PREPOSITIONS } from '../promise/lexicon.js';

/**
 * Whether what stands behind a verb of asking is a thing: *(om) een kluisje, meer bankjes, langere openingstijden*; not *gemak*, and
 * nothing that one does (*een bestand openen*). What people at large want is a request only then.
 */
export function asksThing({ tokens }: TokenStream, part: Range, focus: Range): boolean {
  const words = tokens
    .slice(focus.end, part.end)
    .filter(({ kind }) => kind !== 'punctuation')
    .map(({ norm }) => norm);
  if (tokens.slice(focus.start, focus.end).some(({ norm }) => /^zou(?:den)?$/.test(norm)))
    while (WISHED.test(words.at(-1) ?? '')) words.pop();
  const first = words.findIndex((word) => !LEADS.test(word));
  // *een venster dat de gebruiker vraagt een schijf te plaatsen*: asked of the customer.
  if (first < 0 || words.includes('te')) return false;
  const thing = words.slice(first);
  const [determiner = ''] = thing;
  if (thing.length < 2 || !(DETERMINED.test(determiner) || numberValue(determiner) !== undefined))
    return false;
  return !thing.some((word, at) => at > 1 && INFINITIVE.test(word) && !takesNoun(thing[at - 1] ?? ''));
}

/** *zou graag een kluisje willen, zien* */
const WISHED = /^(?:willen|zien|hebben|krijgen)$/;
const LEADS = /^(?:om|ook|graag|liever|nu|al|dringend|massaal|weer|in|hun)$/;
const DETERMINED = /^(?:een|meer|extra|minder|andere?|nieuwe?|geen|eigen|\p{L}{3,}ere)$/u;
const INFINITIVE = /\p{L}{2}en$|^(?:gaan|staan|doen|zien)$/u;

/** Behind these a word in *-en* is a noun: *voor flessen, de tuinen, grote zalen, bloemen en planten*; not *een kaartje kopen*. */
function takesNoun(word: string): boolean {
  if (word.endsWith('je') || (word.length > 2 && isListedNoun(word))) return false;
  return (
    PREPOSITIONS.has(word) ||
    DETERMINED.test(word) ||
    /e$|^(?:het|en|of|hun|haar|zijn)$/.test(word) ||
    numberValue(word) !== undefined
  );
}
