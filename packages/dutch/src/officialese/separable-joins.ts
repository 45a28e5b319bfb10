import type { TokenStream } from '@geestdrift/engine';
import { determinerOf } from '../agreement/determiners.js';
import { clauseOf } from '../clause/clause.js';
import { separate } from '../morphology/index.js';
import { wordSet } from '../morphology/word-list.js';
import { wordAt } from './words.js';

/** Particles that belong to any verb behind them. */
export const SURE_PARTICLES = wordSet(`
  aan achter achterna af bij door heen in langs los mee na neer om omhoog omlaag onder op over overeen rond tegemoet tegen tekort teleur
  tentoon terecht terug teniet tewerk toe uit uiteen voor voorbij voort vooruit weg
`);
/** Words that are particles before these verbs only, and adverbs or objects before others: *vast te stellen*, *vast te bellen*. */
const WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `
  bekend maken
  bijeen brengen komen roepen
  binnen brengen dringen gaan halen komen krijgen laten lopen
  buiten sluiten
  deel nemen
  dicht doen draaien drukken gooien houden knopen maken naaien plakken schroeven slaan trekken
  droog houden leggen
  gereed maken houden leggen zetten
  goed keuren praten vinden
  gebruik maken
  gelijk stellen
  kennis maken nemen
  klaar leggen maken staan zetten
  leeg halen lopen maken
  les geven
  mede delen
  open breken doen draaien houden laten maken stellen trekken zetten
  plaats hebben nemen vinden
  recht zetten
  samen brengen gaan komen stellen vallen vatten voegen werken wonen
  schoon houden maken
  stil houden leggen staan zetten
  stop zetten
  thuis blijven bezorgen brengen komen
  tevreden stellen
  uiteen zetten
  vast binden zitten staan draaien houden klemmen leggen maken pakken schroeven stellen zetten
  veilig stellen
  vol doen houden maken
  vrij geven houden laten maken stellen
  waar maken nemen
  weer geven
  zeker stellen
  ziek melden
  `
    .trim()
    .split('\n')
    .map((line) => {
      const [particle = '', ...verbs] = line.trim().split(/\s+/);
      return [particle, new Set(verbs)] as const;
    }),
);

/** Particles that a preposition without its noun looks like: *er … op te letten*. */
const STRANDED = wordSet('aan af bij door in mee om onder op over tegen toe uit voor langs achter');
const PLACEHOLDERS = wordSet('er daar hier waar');
/** In front of a stranded preposition: *er rekening mee te houden*, *er zorg voor te dragen*. */
const STRANDING = wordSet('rekening zorg akkoord bezwaar gebruik aandacht kennis begrip plaats');
/** With these the word is a preposition: *er zelf voor te zorgen*. */
const NO_PARTICLE = wordSet(
  'letten denken wachten rekenen zorgen betalen voldoen stoppen beginnen twijfelen',
);
const NEVER = wordSet('zijn hebben worden kunnen moeten mogen willen zullen');

/**
 * Whether a word before *te* is the particle of the infinitive: *in te leveren*. `unsure` where it may be a preposition
 * whose noun is *er* or *daar*.
 */
export function particleBefore(
  stream: TokenStream,
  index: number,
  infinitive: string,
  from: number,
): 'joined' | 'apart' | 'unsure' {
  const particle = wordAt(stream, index);
  if (NEVER.has(infinitive)) return 'apart';
  if (WITH.has(particle)) return WITH.get(particle)?.has(infinitive) === true ? 'joined' : 'apart';
  if (!SURE_PARTICLES.has(particle)) return 'apart';
  if (!STRANDED.has(particle) || !hasPlaceholder(stream, index, from)) return 'joined';
  if (asksPlace(stream, index, from, particle + infinitive)) return 'joined';
  return STRANDING.has(wordAt(stream, index - 1)) || NO_PARTICLE.has(infinitive) ? 'apart' : 'unsure';
}

/** *Waar dient u de sleutel in te leveren?*: with an object, and a verb that is known to take the particle. */
function asksPlace(stream: TokenStream, index: number, from: number, verb: string): boolean {
  const opens = wordAt(stream, from - 1) === 'waar';
  return (
    opens &&
    determinerOf(wordAt(stream, index - 1)) === undefined &&
    index - from > 2 &&
    separate(verb) !== undefined
  );
}

function hasPlaceholder(stream: TokenStream, index: number, from: number): boolean {
  const { start } = clauseOf(stream, from);
  for (let at = start; at < index; at++) if (PLACEHOLDERS.has(wordAt(stream, at))) return true;
  return false;
}
