import { conjugateSimple, withParticle } from '../morphology/conjugate.js';
import type { Conjugation, PresentForms } from '../morphology/conjugation.js';
import { syllableCount } from '../morphology/spelling.js';
import { prefixOf } from '../morphology/verb-prefix.js';
import { REGULAR_WITH_PARTICLE } from '../morphology/verb-table.js';
import { ODD_VERBS } from './odd-verbs.js';
import { verbParts } from './verb-parts.js';

/** The conjugation of any verb or verb phrase, known or not. */
export function conjugateAny(infinitive: string): Conjugation {
  const { particle, prefix, verb } = verbParts(infinitive);
  if (prefix !== '') return withPrefix(prefix, conjugateBase(verb));
  if (particle === '') return conjugateBase(verb);
  return withParticle(particle, conjugateBase(verb, REGULAR_WITH_PARTICLE.has(particle + verb)));
}

function conjugateBase(verb: string, isRegular = false): Conjugation {
  if (prefixOf(verb) === 'her') return againOf(verb);
  return conjugateSimple(verb, isRegular, ODD_VERBS().get(verb));
}

/** `herinrichten` has its ge- inside (`heringericht`), and loans have it in front: `geherstructureerd`. */
function againOf(verb: string): Conjugation {
  const base = verb.slice('her'.length);
  const { particle } = verbParts(base);
  const simple = conjugateSimple(verb);
  const isLoan = /(?:[eë]er|cier)$/.test(simple.stem) && syllableCount(base) > 2;
  if (isLoan) return { ...simple, pastParticiple: `ge${simple.pastParticiple}` };
  if (particle === '') return simple;
  const { present, past, pastParticiple, presentParticiple } = conjugateAny(base);
  return withPrefix('her', {
    infinitive: base,
    stem: particle + present.ik,
    present: mapPresent(present, (form) => particle + form),
    past: { singular: particle + past.singular, plural: particle + past.plural },
    presentParticiple,
    pastParticiple,
  });
}

/** An unstressed part before all forms, instead of ge-: `kappen`, `gekapt` → `overkappen`, `overkapt`. */
function withPrefix(prefix: string, base: Conjugation): Conjugation {
  const hasGe = prefixOf(base.infinitive) === '';
  return {
    infinitive: prefix + base.infinitive,
    stem: prefix + base.stem,
    present: mapPresent(base.present, (form) => prefix + form),
    past: { singular: prefix + base.past.singular, plural: prefix + base.past.plural },
    presentParticiple: prefix + base.presentParticiple,
    pastParticiple: prefix + (hasGe ? withoutGe(base.pastParticiple) : base.pastParticiple),
  };
}

/** `geëindigd` → `eindigd`. */
function withoutGe(participle: string): string {
  return participle.replace(/^ge/, '').replace(/^[ëïü]/, (letter) => letter.normalize('NFD').charAt(0));
}

function mapPresent(present: PresentForms, change: (form: string) => string): PresentForms {
  const { ik, jij, jijInverted, hij, plural } = present;
  return {
    ik: change(ik),
    jij: change(jij),
    jijInverted: change(jijInverted),
    hij: change(hij),
    plural: change(plural),
  };
}
