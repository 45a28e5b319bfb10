import { conjugate, participleWithE } from './conjugate.js';
import { SECOND_FORMS } from './irregular-present.js';
import { separate } from './separable.js';

/**
 * All distinct single words that are forms of a verb, participles with their -e included. For a separable verb
 * (`op|lossen`) both the finite forms by themselves (`los`, `loste`) and those that are written together (`oplost`,
 * `opgelost`, `oplossen`).
 */
export function verbForms(infinitive: string): readonly string[] {
  const parts = separate(infinitive);
  const verb = parts?.verb ?? infinitive;
  const particle = parts?.particle ?? '';
  const { present, past, presentParticiple, pastParticiple } = conjugate(infinitive);
  const second = SECOND_FORMS.get(verb) ?? [];
  const finite = [
    ...Object.values<string>({ ...present }),
    past.singular,
    past.plural,
    ...second.map((other) => other.form),
  ];
  const joined = particle === '' ? [] : [verb, ...finite.map((form) => particle + form)];
  const forms = [
    particle + verb,
    ...finite,
    ...joined,
    ...participles(presentParticiple),
    ...participles(pastParticiple),
  ];
  return [...new Set(forms.filter((form) => form !== ''))];
}

function participles(participle: string): readonly string[] {
  return participle === '' ? [] : [participle, participleWithE(participle)];
}
