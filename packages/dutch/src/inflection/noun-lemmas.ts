import { lazy } from '../lazy.js';
import { IRREGULAR_PLURAL_HEADS, IRREGULAR_PLURALS, SECOND_PLURALS } from '../morphology/noun-data.js';
import { closeStem } from '../morphology/spelling.js';
import { uninflectAdjective } from '../morphology/uninflect.js';
import { PLURAL_PAIRS } from './plural-heads.js';

/** Singulars that a noun's form may come from; `inflect` tells which do. */
export function nounLemmas(form: string): readonly string[] {
  if (form.includes(' ')) return [form, ...phraseLemmas(form)];
  const genitive = form.endsWith('s') ? [form.replace(/'?s$/, '')] : [];
  return [form, ...genitive, ...singulars(form), ...diminutiveBases(form)];
}

function singulars(form: string): readonly string[] {
  const irregular = irregularEnds().flatMap(([plural, singular]) =>
    form.endsWith(plural) ? [form.slice(0, form.length - plural.length) + singular] : [],
  );
  return [...irregular, ...stripped(form)];
}

function stripped(form: string): readonly string[] {
  if (form.endsWith('heden')) return [`${form.slice(0, -5)}heid`];
  if (/[ie]ën$/.test(form)) return [form.slice(0, -2)];
  if (form.endsWith('en')) return [...stems(form.slice(0, -2)), form.slice(0, -1), form.slice(0, -3)];
  if (form.endsWith('s')) return [form.slice(0, -1)];
  if (form.endsWith('i')) return [`${form.slice(0, -1)}us`];
  return form.endsWith('a') ? [`${form.slice(0, -1)}um`] : [];
}

/** The ways a stem before a vowel may be written at the end of a word. */
export function stems(open: string): readonly string[] {
  return [closeStem(open, true), closeStem(open, false), open];
}

function diminutiveBases(form: string): readonly string[] {
  const bare = form.replace(/s$/, '');
  if (!bare.endsWith('je')) return [];
  const bases = [
    bare.slice(0, -2),
    ...(/[tpk]je$/.test(bare) ? [bare.slice(0, -3)] : []),
    ...(bare.endsWith('kje') ? [`${bare.slice(0, -3)}g`] : []),
    ...(bare.endsWith("'tje") ? [bare.slice(0, -4)] : []),
    ...(bare.endsWith('etje') ? [bare.slice(0, -4), bare.slice(0, -5), `${bare.slice(0, -4)}en`] : []),
    ...(/([aou])\1tje$/.test(bare) ? [bare.slice(0, -4)] : []),
    ...(bare.endsWith('eetje') ? [`${bare.slice(0, -5)}é`] : []),
    ...(/([aeo])\1(?=[a-z]je$)/.test(bare) ? [bare.slice(0, -2).replace(/([aeo])\1(?=[a-z]$)/, '$1')] : []),
    ...(bare.endsWith('scheepje') ? [`${bare.slice(0, -8)}schip`] : []),
  ];
  // Of a diminutive's plural the diminutive is a dictionary form as well.
  return [...bases, bare];
}

/** A phrase's head stands anywhere, with adjectives before it: `manieren van werken`, `nieuwe ideeën`. */
function phraseLemmas(form: string): readonly string[] {
  const words = form.split(' ');
  const bare = words.map((word) => uninflectAdjective(word));
  return words.flatMap((word, at) =>
    singulars(word).flatMap((head) =>
      [words, bare].map((others) => [...others.slice(0, at), head, ...words.slice(at + 1)].join(' ')),
    ),
  );
}

const irregularEnds = lazy((): readonly (readonly [string, string])[] => {
  const second = [...SECOND_PLURALS].flatMap(([singular, plurals]) =>
    plurals.map((plural) => [singular, plural] as const),
  );
  const pairs = [...IRREGULAR_PLURALS, ...second, ...PLURAL_PAIRS(), ...IRREGULAR_PLURAL_HEADS];
  return pairs.map(([singular, plural]) => [plural, singular]);
});
