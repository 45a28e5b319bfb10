import { byFirstLetter } from './by-first-letter.js';
import { CLEAR_PARTICLES, NOT_SEPARABLE, PARTICLES } from './separable-data.js';
import { INSEPARABLE } from './verb-data.js';
import { isKnownInfinitive } from './verb-table.js';

/** A separable verb in its parts: `oplossen` → `op`, `lossen`. */
export interface SeparableVerb {
  readonly particle: string;
  readonly verb: string;
}

/** Takes a separable verb apart, written `op|lossen` or as it stands; undefined for other verbs. Without a pipe only where the rest is a verb that is known, or the particle is clear. */
export function separate(infinitive: string): SeparableVerb | undefined {
  const pipe = infinitive.indexOf('|');
  if (pipe >= 0) return { particle: infinitive.slice(0, pipe), verb: infinitive.slice(pipe + 1) };
  if (NOT_SEPARABLE.has(infinitive) || INSEPARABLE.has(infinitive) || isKnownInfinitive(infinitive))
    return undefined;
  // The shortest particle before a known verb: `voor-trekken`, not `voort-rekken`.
  const parts = particlesFor(infinitive)
    .filter((particle) => infinitive.startsWith(particle))
    .map((particle) => ({ particle, verb: infinitive.slice(particle.length) }));
  return [...parts].reverse().find(({ verb }) => isKnownInfinitive(verb)) ?? parts.find(isClear);
}

const particlesFor = byFirstLetter(PARTICLES);

function isClear({ particle, verb }: SeparableVerb): boolean {
  return CLEAR_PARTICLES.has(particle) && UNKNOWN_VERB.test(verb) && verb[0] !== particle.at(-1);
}

/** What can be a verb that no list has. Loans in -eren and -iëren are left out: `in-formeren`, `as-socieren`. */
const UNKNOWN_VERB = /^(?![a-zëï]*[eë]ren$)[b-df-hj-np-tv-z][a-zëï]*[aeiouy][a-zëï]*[a-zëï]{2}[eë]n$/;
