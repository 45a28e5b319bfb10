import type { TokenStream } from '@geestdrift/engine';
import { determinerOf } from '../agreement/determiners.js';
import { clauseOf } from '../clause/clause.js';
import { wordAt } from '../clause/words.js';
import { PLACEHOLDERS } from '../lexicon/pronouns.js';
import { conjugate, separate } from '../morphology/index.js';
import { wordSet } from '../morphology/word-list.js';

/** Particles that belong to any verb behind them. */
export const SURE_PARTICLES = wordSet(`
  aan achter achterna af bij door heen in langs los mee na neer om omhoog omlaag onder op over overeen rond tegemoet tegen tekort teleur
  tentoon terecht terug teniet tewerk toe uit uiteen voor voorbij voort vooruit weg
`);
/** What the object is when it is done, one word with any of the verbs below: *leegruimen, volstorten, dichtplakken*. */
const RESULTS = wordSet('dicht kapot leeg open plat schoon stuk vol');
/** What one does to a thing by hand. */
const HANDLING = wordSet(`
  blazen boenen borstelen breken buigen doen draaien drinken drukken duwen eten gieten gooien hakken halen kiepen kieperen
  klappen klikken knijpen knippen knopen krabben lepelen likken maken naaien persen peuteren plakken plukken poetsen pompen
  prikken ritsen roven ruimen rukken schenken scheppen scheuren schieten schoppen schrapen schrobben schroeven schudden
  schuiven slaan smeren smijten snijden spijkeren spoelen spuiten stampen stelen stoten storten strijken tappen timmeren
  trappen trekken vegen vissen vouwen vreten wassen werpen wrijven zagen zetten zuigen
`);
/** Words that are particles before these verbs, and adverbs or objects before others: *vast te stellen*, *vast te bellen*. */
const WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `
  bekend maken
  bijeen brengen houden komen roepen
  binnen brengen dringen gaan halen komen krijgen laten lopen
  bloot leggen stellen
  buiten sluiten
  deel nemen
  dicht gaan houden lassen metselen vallen
  droog blazen deppen houden leggen maken malen pompen vallen wrijven
  fijn hakken malen snijden stampen wrijven
  geheim houden
  gelijk maken schakelen stellen trekken zetten
  gereed houden komen leggen maken zetten
  glad schuren strijken trekken
  goed keuren maken praten vinden
  gebruik maken
  kapot gaan vallen vriezen
  kennis maken nemen
  klaar hangen houden komen krijgen leggen liggen maken spelen staan stomen zetten
  kwijt raken schelden
  leeg lopen staan stromen
  les geven
  mede delen
  open blijven gaan houden laten leggen staan stellen vallen
  opzij gaan leggen schuiven zetten
  plaats hebben maken nemen vinden
  plat leggen liggen lopen rijden walsen
  recht buigen houden trekken zetten
  samen brengen gaan komen leggen stellen tellen trekken vallen vatten voegen vouwen werken wonen
  scherp stellen
  schoon blijven houden schuren
  stil houden leggen liggen staan vallen zetten zitten
  stop zetten
  strak spannen trekken
  thuis blijven bezorgen brengen komen laten werken
  tevreden stellen
  uiteen zetten
  vast binden draaien gespen haken hechten houden klemmen klikken knopen leggen lijmen lopen maken naaien nieten pakken pinnen plakken schroeven sjorren spijkeren staan stellen timmeren zetten zitten
  veilig stellen
  vol boeken bouwen hangen houden laden lopen plannen planten proppen schrijven stoppen tanken
  vrij geven houden komen kopen laten maken pleiten roosteren spreken stellen vallen
  waar maken nemen
  warm draaien houden lopen
  weer geven
  zeker stellen
  ziek melden
  `
    .trim()
    .split('\n')
    .map((line) => {
      const [particle = '', ...verbs] = line.trim().split(/\s+/);
      return [particle, new Set([...verbs, ...(RESULTS.has(particle) ? HANDLING : [])])] as const;
    }),
);

/** Particles that a preposition without its noun looks like: *er … op te letten*. */
const STRANDED = wordSet('aan af bij door in mee om onder op over tegen toe uit voor langs achter');
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
  const verbs = WITH.get(particle);
  if (verbs !== undefined) return isFormOf(verbs, infinitive) ? 'joined' : 'apart';
  if (!SURE_PARTICLES.has(particle)) return 'apart';
  if (!STRANDED.has(particle) || !hasPlaceholder(stream, index, from)) return 'joined';
  if (asksPlace(stream, index, from, particle + infinitive)) return 'joined';
  return STRANDING.has(wordAt(stream, index - 1)) || NO_PARTICLE.has(infinitive) ? 'apart' : 'unsure';
}

/** An infinitive, or the participle in *leeg te worden geruimd*. */
function isFormOf(verbs: ReadonlySet<string>, form: string): boolean {
  return verbs.has(form) || [...verbs].some((verb) => conjugate(verb).pastParticiple === form);
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
