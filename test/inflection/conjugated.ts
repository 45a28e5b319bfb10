// Whether the dictionary conjugates a verb. It has no link from an infinitive to its finite forms, and thousands of
// infinitives without any; so any word that could be the form, with whatever vowel, counts as one.
import type { Feature } from '@geestdrift/dutch/inflection';

const VOWELS = 'a e i o u aa ee oo uu ie oe eu ui ij ei ou au aai ooi oei ieu eeu y ea oa'.split(' ');

/** Whether a word of the dictionary could be this form of the verb, made in the weak or the strong way. */
export function isConjugated(infinitive: string, feature: Feature, words: ReadonlySet<string>): boolean {
  return candidates(infinitive, feature, words).some((word) => words.has(word));
}

function candidates(infinitive: string, feature: Feature, words: ReadonlySet<string>): readonly string[] {
  const [, before = '', vowel = '', coda = ''] =
    /^(.*?)([aeiouyëïéü]+j?)([^aeiouyëïéü]*)[eë]n$/.exec(infinitive) ?? [];
  const codas = [
    ...new Set(
      [coda, coda.replace(/(.)\1$/, '$1')].flatMap((text) => [
        text,
        text.replace(/v$/, 'f').replace(/z$/, 's'),
      ]),
    ),
  ];
  const vowels = [vowel, vowel + vowel.slice(-1), ...VOWELS];
  const stems = vowels.flatMap((other) => codas.map((end) => before + other + end));
  const own = stems.filter((stem) => stem.startsWith(before + vowel));
  switch (feature) {
    case 'present-1':
      return own;
    case 'present-3':
      return own.map((stem) => (stem.endsWith('t') ? stem : `${stem}t`));
    case 'past-singular':
      return [
        ...own.flatMap((stem) => [`${stem}te`, `${stem}de`, `${stem}ete`, `${stem}ede`]),
        ...strong(stems, own, words),
      ];
    case 'past-plural':
      return [...own.flatMap((stem) => [`${stem}ten`, `${stem}den`]), ...strong(stems, own, words)];
    default:
      return participles(own, stems);
  }
}

/** Pasts with another vowel, where both numbers are words: `greep` and `grepen`, not the `staven` that is like `stoven`. */
function strong(
  stems: readonly string[],
  own: readonly string[],
  words: ReadonlySet<string>,
): readonly string[] {
  return stems.filter(
    (stem) => !own.includes(stem) && words.has(stem) && plurals(stem).some((one) => words.has(one)),
  );
}

function plurals(stem: string): readonly string[] {
  const open = stem.replace(/f$/, 'v').replace(/s$/, 'z');
  const short = open.replace(/([aeou])\1(?=[^aeiou]$)/, '$1');
  return [`${stem}en`, `${open}en`, `${short}en`, `${stem}${stem.slice(-1)}en`];
}

/** With ge- at the beginning, after any first part, or nowhere. */
function participles(own: readonly string[], stems: readonly string[]): readonly string[] {
  const whole = [
    ...own.flatMap((stem) => [`${stem}d`, `${stem}t`]),
    ...own.filter((stem) => /[dt]$/.test(stem)),
    ...stems.map((stem) => `${stem}en`),
  ];
  return whole.flatMap((form) => {
    const cuts = [...Array(Math.min(10, form.length - 1)).keys()];
    return cuts.map((at) => `${form.slice(0, at)}ge${form.slice(at)}`);
  });
}
