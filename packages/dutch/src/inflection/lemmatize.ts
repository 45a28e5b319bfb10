import { adjectiveLemmas } from './adjective-lemmas.js';
import type { Form, WordKind } from './form.js';
import { inflect } from './inflect.js';
import { isKnown } from './known.js';
import { nounLemmas } from './noun-lemmas.js';
import { verbLemmas } from './verb-lemmas.js';

/** A dictionary form that a text can be a form of, and which. */
export interface Reading {
  readonly lemma: string;
  readonly kind: WordKind;
  readonly form: Form;
}

/**
 * All dictionary forms that a form can come from, known words first. A separable verb's form is written with its
 * particle behind it (`rolt uit`), a *te*-infinitive as it stands (`uit te rollen`). Words need not be known: each
 * reading is one from which `inflect` makes the form.
 */
export function lemmatize(form: string): readonly Reading[] {
  const written = form.trim();
  const readings = [...new Set([written.toLowerCase(), written])].flatMap((text) => [
    ...readAs('noun', nounLemmas(text), text),
    ...readAs('verb', verbLemmas(text), text),
    ...readAs('adjective', adjectiveLemmas(text), text),
  ]);
  const known = readings.filter(({ lemma, kind }) => isKnown(lemma, kind));
  return [...known, ...readings.filter((reading) => !known.includes(reading))];
}

function readAs(kind: WordKind, lemmas: readonly string[], text: string): readonly Reading[] {
  return [...new Set(lemmas)].flatMap((lemma) => {
    const forms = inflect(lemma, kind);
    // What comes back as it is, or otherwise than it went in, is no dictionary form of the kind.
    if (forms[0]?.text !== lemma || forms[0].feature === 'fixed') return [];
    return forms.filter((form) => writtenOut(form) === text).map((form) => ({ lemma, kind, form }));
  });
}

/** The particle stands last, behind an infinitive or participle too, so that one text stands for one form. */
function writtenOut({ text, particle }: Form): string {
  return particle === undefined ? text : `${text} ${particle}`;
}
