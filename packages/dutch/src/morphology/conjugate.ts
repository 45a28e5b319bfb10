import { inflectAdjective } from './adjectives.js';
import { joinCompound } from './compounds.js';
import type { Conjugation, PresentForms } from './conjugation.js';
import { IRREGULAR_PRESENT } from './irregular-present.js';
import { LOAN_VERBS, type LoanForms } from './loan-verbs.js';
import { separate } from './separable.js';
import { rimeOf } from './spelling.js';
import { prefixOf } from './verb-prefix.js';
import { openStemOf, stemOf } from './verb-stem.js';
import { REGULAR_WITH_PARTICLE, strongVerb } from './verb-table.js';

/** The forms of a verb, regular or strong; `op|lossen` or a known separable verb without its particle. */
export function conjugate(infinitive: string): Conjugation {
  const parts = separate(infinitive);
  if (parts === undefined) return conjugateSimple(infinitive);
  const { particle, verb } = parts;
  return withParticle(particle, conjugateSimple(verb, REGULAR_WITH_PARTICLE.has(particle + verb)));
}

/** A verb's conjugation behind a particle: `lossen` → `oplossen`, `opgelost`. */
export function withParticle(particle: string, simple: Conjugation): Conjugation {
  const join = (form: string): string => joinCompound(particle, form);
  return {
    ...simple,
    infinitive: join(simple.infinitive),
    particle,
    presentParticiple: join(simple.presentParticiple),
    pastParticiple: simple.pastParticiple && join(simple.pastParticiple),
  };
}

/** A participle as an adjective with -e: `gezet` → `gezette`, `gemeten` → `gemeten`; `geüpdatet` → `geüpdatete`. */
export function participleWithE(participle: string): string {
  return LOAN_PARTICIPLES.has(participle) ? `${participle}e` : inflectAdjective(participle, true);
}

const LOAN_PARTICIPLES: ReadonlySet<string> = new Set(
  [...LOAN_VERBS.values()].map(([, , participle]) => participle),
);

/** The forms of a verb that does not come apart; `loan` has its stem, past and participle where no rule gives them. */
export function conjugateSimple(
  infinitive: string,
  isRegular = false,
  loan: LoanForms | undefined = LOAN_VERBS.get(infinitive),
): Conjugation {
  const strong = isRegular ? undefined : strongVerb(infinitive);
  const present = presentOf(infinitive, loan?.[0]);
  const stem = present.ik;
  const past = loan
    ? { singular: loan[1], plural: `${loan[1]}n` }
    : strong
      ? { singular: strong.past, plural: strong.pastPlural }
      : regularPast(infinitive, stem);
  return {
    infinitive,
    stem,
    present,
    past,
    presentParticiple: `${infinitive}d`,
    pastParticiple: loan?.[2] ?? strong?.participle ?? regularParticiple(infinitive, stem),
  };
}

function presentOf(infinitive: string, loanStem: string | undefined): PresentForms {
  const irregular = irregularPresent(infinitive);
  if (irregular) return irregular;
  const stem = loanStem ?? stemOf(infinitive);
  const third = thirdOf(stem, infinitive);
  return { ik: stem, jij: third, jijInverted: stem, hij: third, plural: infinitive };
}

/** The stem with -t; a single vowel before it is written as it sounds: `echoot`, `skiet`, `sms't`. */
function thirdOf(stem: string, infinitive: string): string {
  if (stem.endsWith('t')) return stem;
  if (infinitive.includes("'")) return `${stem}'t`;
  const vowel = /(?:^|[^aeiou])([aiou])$/.exec(stem)?.[1] ?? '';
  return `${stem}${vowel === 'i' ? 'e' : vowel}t`;
}

/** `bestaan` goes as `staan`, `voorkomen` as `komen`. */
function irregularPresent(infinitive: string): PresentForms | undefined {
  const own = IRREGULAR_PRESENT.get(infinitive);
  if (own) return own;
  const prefix = prefixOf(infinitive);
  const base = prefix === '' ? undefined : irregularPresent(infinitive.slice(prefix.length));
  if (base === undefined || !/(?:komen|gaan|staan|slaan|doen|zien)$/.test(infinitive)) return undefined;
  return {
    ik: prefix + base.ik,
    jij: prefix + base.jij,
    jijInverted: prefix + base.jijInverted,
    hij: prefix + base.hij,
    plural: prefix + base.plural,
  };
}

function regularPast(infinitive: string, stem: string): { singular: string; plural: string } {
  const ending = isVoiceless(infinitive) ? 'te' : 'de';
  return { singular: stem + ending, plural: `${stem}${ending}n` };
}

function regularParticiple(infinitive: string, stem: string): string {
  const ending = isVoiceless(infinitive) ? 't' : 'd';
  const closed = stem.endsWith(ending) ? stem : stem + ending;
  return prefixOf(infinitive) === '' ? withGe(closed) : closed;
}

/** 't kofschip: the sound before -en in the infinitive decides, so `leven` has -de though its stem ends in f. */
function isVoiceless(infinitive: string): boolean {
  const open = openStemOf(infinitive);
  return /(?:[tkfspxc]|ch|sh)$/.test(open) && rimeOf(open).coda !== '';
}

/** `geëist`, `geïnd`, `geüpload`; but `geuit`, `geijkt`, `geoefend`. */
function withGe(participle: string): string {
  if (/^[eiu]/.test(participle) && !/^(?:ij|ui)/.test(participle)) {
    return `ge${DIAERESIS.get(participle.charAt(0)) ?? ''}${participle.slice(1)}`;
  }
  return `ge${participle}`;
}

const DIAERESIS: ReadonlyMap<string, string> = new Map([
  ['e', 'ë'],
  ['i', 'ï'],
  ['u', 'ü'],
]);
