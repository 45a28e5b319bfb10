import { lazy } from '../lazy.js';
import { byFirstLetter } from '../morphology/by-first-letter.js';
import { separate } from '../morphology/separable.js';
import { NOT_SEPARABLE, PARTICLES } from '../morphology/separable-data.js';
import { syllableCount } from '../morphology/spelling.js';
import { INSEPARABLE } from '../morphology/verb-data.js';
import { prefixOf } from '../morphology/verb-prefix.js';
import { stemOf } from '../morphology/verb-stem.js';
import { isKnownInfinitive } from '../morphology/verb-table.js';
import { wordSet } from '../morphology/word-list.js';
import { ODD_VERBS } from './odd-verbs.js';
import { APART, MORE_PARTICLES, MOSTLY_TOGETHER, NO_PARTICLE, TOGETHER } from './prefixed-verbs.js';

/** An infinitive taken apart: at most one of the two first parts is there. */
export interface VerbParts {
  /** A part that stands apart from finite forms: `uit` in `uitrollen`. */
  readonly particle: string;
  /** An unstressed part that keeps ge- away, where the letters do not show that: `over` in `overkappen`. */
  readonly prefix: string;
  readonly verb: string;
}

/** Takes an infinitive apart: `uit|rollen`, `overkappen`, `onderbrengen`, `mee-eten`. */
export function verbParts(infinitive: string): VerbParts {
  const apart = APART().get(infinitive);
  if (apart !== undefined) return partsOf(infinitive.slice(apart.length), apart);
  if (isWhole(infinitive)) return partsOf(infinitive);
  if (TOGETHER().has(infinitive)) return guessParts(infinitive) ?? partsOf(infinitive);
  const known = separate(infinitive);
  if (known !== undefined && (infinitive.includes('|') || !MOSTLY_TOGETHER.has(known.particle)))
    return partsOf(known.verb, known.particle);
  return guessParts(infinitive) ?? partsOf(infinitive);
}

function partsOf(verb: string, particle = '', prefix = ''): VerbParts {
  return { particle, prefix, verb };
}

function isWhole(infinitive: string): boolean {
  return INSEPARABLE.has(infinitive) || NO_PARTICLE().has(infinitive) || ODD_VERBS().has(infinitive);
}

function guessParts(infinitive: string): VerbParts | undefined {
  const isSimple =
    isKnownInfinitive(infinitive) || NOT_SEPARABLE.has(infinitive) || prefixOf(infinitive) !== '';
  if (isSimple) return undefined;
  const first = particlesFor()(infinitive).find(
    (part) => infinitive.startsWith(part) && isVerbLike(afterPart(infinitive, part), part),
  );
  if (first === undefined) return undefined;
  const verb = afterPart(infinitive, first);
  const staysTogether = MOSTLY_TOGETHER.has(first) || TOGETHER().has(infinitive);
  return staysTogether ? partsOf(verb, '', first) : partsOf(verb, first);
}

const allParticles = lazy((): readonly string[] =>
  [...PARTICLES, ...MORE_PARTICLES].sort((a, b) => b.length - a.length),
);

const particlesFor = lazy(() => byFirstLetter(allParticles()));

/** All that a verb may begin with: particles and prefixes. */
export const firstParts = lazy((): readonly string[] => [
  ...new Set([...allParticles(), ...APART().values()]),
  ...'be ge her er ont ver'.split(' '),
]);

/** `mee-eten` has a hyphen where vowels clash. */
function afterPart(infinitive: string, part: string): string {
  return infinitive.slice(part.length).replace(/^-/, '');
}

/** A beginning that Dutch words have; loans in -eren only where the verb is known: `in-formeren`. */
function isVerbLike(rest: string, part: string): boolean {
  if (isKnownInfinitive(rest) || ODD_VERBS().has(rest)) return true;
  if (!VERB.test(rest) || syllableCount(rest) < 2) return false;
  const isLoan = /[eë]ren$/.test(rest) && syllableCount(rest) > 2 && /[eë]er$/.test(stemOf(rest));
  return !(isLoan && LOAN_PARTS.has(part)) && rest !== 'eren' && (part.length > 2 || rest.length > 4);
}

/** Parts that loans begin with as well: `op-ereren`, `in-formeren`, `na-tionaliseren`. */
const LOAN_PARTS = wordSet(`
  in op af na aan om bij dood leven toe lam plat post blind rot stil stuk vol rad stand mis
`);

const VERB =
  /^(?:[bdgkpf]r|[bgkpfs]l|[dkt]w|kn|gn|wr|vr|vl|zw|s[chkmnptjf]?|sch[rl]?|sp[lr]|str|tr|[bcdfghjklmnpqrtvwz]|ch|sh|th)?[aeiouyéëïöü][a-zéëïöü']*[eë]n$/;
