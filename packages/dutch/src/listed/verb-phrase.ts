import type { Match, Range, Rewriting } from '@geestdrift/engine';
import { splitTail } from '../inflection/verb-tail.js';
import { swapVerb } from '../officialese/swap-verb.js';
import { wordAt } from '../officialese/words.js';
import type { ListedWord } from './listed-word.js';

/**
 * A verb phrase that gives way to one verb: *stellen u op de hoogte* → *informeren u*, *zorg te dragen voor* → *te zorgen voor*.
 * Undefined where another phrase would have to come, whose words have places of their own.
 */
export function replacePhrase(
  match: Match,
  { lemma, instead }: ListedWord,
): readonly Rewriting[] | undefined {
  const from = splitTail(lemma);
  const to = splitTail(instead.word);
  if (to.phrase.includes(' ')) return undefined;
  if (from.tail !== to.tail && to.tail !== '') return undefined;
  if (governsBehind(match, from.tail !== '' && to.tail === '')) return [];
  const parts = partsOf(match, from.tail !== '', from.tail !== '' && from.tail === to.tail);
  const captures = new Map(Object.entries(parts).filter(([, range]) => range.end > range.start));
  return swapVerb(
    { ...match, captures },
    { from: from.phrase.slice(from.phrase.lastIndexOf(' ') + 1), to: to.phrase },
  );
}

/**
 * Whether what the phrase takes stands where one verb does not have it: *als u gebruikmaakt van de app* against *als u de app
 * gebruikt*, *onder de aandacht brengen van de raad*.
 */
function governsBehind({ block, captures, focus }: Match, losesTail: boolean): boolean {
  const particle = captures.get('particle');
  if (particle === undefined) return losesTail || wordAt(block, focus.end) === 'van';
  return wordAt(block, particle.end) === 'van';
}

/** Where the verb stands, what goes with it, and the preposition behind it that goes too. */
function partsOf(
  { block, captures, focus }: Match,
  hasTail: boolean,
  keepsTail: boolean,
): Record<string, Range> {
  const verb = captures.get('verb');
  const particle = captures.get('particle');
  if (verb !== undefined && particle !== undefined)
    return { verb, particle: { start: particle.start, end: particle.end - (keepsTail ? 1 : 0) } };
  const at = focus.end - (hasTail ? 2 : 1);
  const first = wordAt(block, at - 1) === 'te' ? at - 1 : at;
  return {
    verb: { start: at, end: at + 1 },
    particle: { start: focus.start, end: first },
    weg: { start: at + 1, end: keepsTail ? at + 1 : focus.end },
  };
}
