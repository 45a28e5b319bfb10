import { CLEAR_PARTICLES, NOT_SEPARABLE, PARTICLES } from './separable-data.js';
import { INSEPARABLE } from './verb-data.js';
import { isKnownInfinitive } from './verb-table.js';

/** A separable verb in its parts: `oplossen` → `op`, `lossen`. */
export interface SeparableVerb {
  readonly particle: string;
  readonly verb: string;
}

/** The particle of a separable verb, written `op|lossen` or as it stands; undefined for other verbs. */
export function particleOf(infinitive: string): string | undefined {
  return separate(infinitive)?.particle;
}

/** Takes a separable verb apart. Without a pipe only where the rest is a verb that is known, or the particle is clear. */
export function separate(infinitive: string): SeparableVerb | undefined {
  const pipe = infinitive.indexOf('|');
  if (pipe >= 0) return { particle: infinitive.slice(0, pipe), verb: infinitive.slice(pipe + 1) };
  if (NOT_SEPARABLE.has(infinitive) || INSEPARABLE.has(infinitive) || isKnownInfinitive(infinitive)) return undefined;
  for (const particle of PARTICLES) {
    if (!infinitive.startsWith(particle)) continue;
    const verb = infinitive.slice(particle.length);
    if (isKnownInfinitive(verb) || (CLEAR_PARTICLES.has(particle) && /^[^aeiou][a-zëï]*[eë]?n$/.test(verb) && verb.length > 3)) {
      return { particle, verb };
    }
  }
  return undefined;
}
