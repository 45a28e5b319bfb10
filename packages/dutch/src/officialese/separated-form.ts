import { isVerbForm, separate, verbForms } from '../morphology/index.js';
import { PARTICLES } from '../morphology/separable-data.js';

/**
 * A finite form of a separable verb that is written as one word, apart: `afwijst` → `af`, `wijst`. Undefined for forms of
 * other verbs (`overweegt`).
 */
export function particleOfForm(norm: string): readonly [particle: string, verb: string] | undefined {
  if (isVerbForm(norm)) return undefined;
  const particles = PARTICLES.filter(
    (particle) => norm.startsWith(particle) && norm.length > particle.length + 2,
  );
  for (const particle of particles) {
    const verb = norm.slice(particle.length);
    if (isVerbForm(verb) && isSeparable(particle, verb)) return [particle, verb];
  }
  return undefined;
}

/** A plural is an infinitive that can be taken apart; of other forms the verb must be known. */
function isSeparable(particle: string, verb: string): boolean {
  const parts = separate(particle + verb);
  if (parts !== undefined) return parts.particle === particle && verbForms(particle + verb).includes(verb);
  return /(?:t|de|te|[^n])$/.test(verb);
}
