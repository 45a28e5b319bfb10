import { lazy } from '../lazy.js';
import { IRREGULAR_PRESENT, SECOND_FORMS } from '../morphology/irregular-present.js';
import { LOAN_VERBS } from '../morphology/loan-verbs.js';
import { openStem } from '../morphology/spelling.js';
import { STRONG_VERBS } from '../morphology/verb-table.js';
import { ODD_VERBS } from './odd-verbs.js';
import { firstParts } from './verb-parts.js';

/**
 * Infinitives that a verb's form may come from; `inflect` tells which do. A particle that stands apart comes last
 * (`rolt uit`), or before *te* (`uit te rollen`).
 */
export function verbLemmas(form: string): readonly string[] {
  const te = /^(.* )?te (\S+)$/.exec(form);
  if (te) return behind(te[1]?.trim() ?? '', [te[2] ?? '']);
  const [first = '', ...rest] = form.split(' ');
  if (rest.length === 0) return wholeLemmas(form);
  const last = rest.at(-1) ?? '';
  return [
    ...behind(rest.join(' '), wholeLemmas(first)),
    ...behind([first, ...rest.slice(0, -1)].join(' '), wholeLemmas(last)),
  ];
}

/** A particle before infinitives; of a phrase's particle the last word may be a verb's own: `contact op` + `nemen`. */
function behind(particle: string, verbs: readonly string[]): readonly string[] {
  if (particle === '') return verbs;
  const joined = verbs.flatMap((verb) => [`${particle}${verb}`, `${particle}-${verb}`]);
  return [...joined, ...verbs.map((verb) => `${particle} ${verb}`)];
}

/** Infinitives of one word: as it stands, and with each first part that it may begin with taken off. */
function wholeLemmas(form: string): readonly string[] {
  const parts = firstParts().filter((part) => form.startsWith(part) && form.length > part.length + 1);
  const inside = parts.flatMap((part) => {
    const rest = form.slice(part.length).replace(/^-/, '');
    const deeper = firstParts().filter((next) => rest.startsWith(next) && rest.length > next.length + 1);
    const lemmas = [
      ...baseLemmas(rest),
      ...deeper.flatMap((next) => baseLemmas(rest.slice(next.length)).map((verb) => next + verb)),
    ];
    return lemmas.flatMap((verb) => [part + verb, `${part}-${verb}`]);
  });
  return [...baseLemmas(form), ...inside];
}

function baseLemmas(form: string): readonly string[] {
  return [...(irregularForms().get(form) ?? []), ...regularLemmas(form)];
}

/** Takes the endings of weak verbs off, and the ge- of participles. */
function regularLemmas(form: string): readonly string[] {
  const bare = /^ge(?=.{2})/.test(form)
    ? form.slice(2).replace(/^[ëïü]/, (letter) => letter.normalize('NFD').charAt(0))
    : form;
  const infinitives = /[eë]n$/.test(form) ? [form, bare] : [];
  const present = /n(?:de?)$/.test(form) ? [form.replace(/de?$/, '')] : [];
  const endings = [/$/, /t$/, /te$/, /de$/, /ten$/, /den$/, /d$/, /e$/, /n$/];
  const stemsOf = [...new Set([form, bare])].flatMap((text) =>
    endings.filter((ending) => ending.test(text)).map((ending) => text.replace(ending, '')),
  );
  return [...infinitives, ...present, ...[...new Set(stemsOf)].flatMap(infinitivesOf)];
}

/** Infinitives that a stem may belong to: `rol` → `rollen`, `lever` → `leveren`, `reis` → `reizen`, `update` → `updaten`. */
function infinitivesOf(stem: string): readonly string[] {
  if (stem.length < 2) return [];
  const voiced = stem.replace(/s$/, 'z').replace(/f$/, 'v');
  const open = [openStem(stem, true), openStem(stem, false), stem, voiced];
  const behindVowel = /[aeiouy]$/.test(stem) ? [`${stem}ën`, `${stem}n`, stem.replace(/e$/, 'ën')] : [];
  return [...new Set([...open.map((text) => `${text}en`), ...behindVowel])];
}

/** Infinitives by the forms that no rule takes back. */
const irregularForms = lazy((): ReadonlyMap<string, readonly string[]> => {
  const forms = new Map<string, string[]>();
  const note = (form: string, infinitive: string): void => {
    const known = forms.get(form);
    if (known === undefined) forms.set(form, [infinitive]);
    else known.push(infinitive);
  };
  for (const { infinitive, past, pastPlural, participle } of STRONG_VERBS.values()) {
    for (const form of [past, pastPlural, participle, participle.replace(/^ge/, '')]) {
      note(form, infinitive);
      note(`${form}e`, infinitive);
      note(`${form}${form.slice(-1)}e`, infinitive);
      note(`${form.replace(/([aeou])\1([^aeiou])$/, '$1$2')}e`, infinitive);
    }
  }
  for (const [infinitive, present] of IRREGULAR_PRESENT)
    for (const form of Object.values<string>({ ...present })) note(form, infinitive);
  for (const [infinitive, second] of SECOND_FORMS) for (const { form } of second) note(form, infinitive);
  for (const [infinitive, [stem, past, participle]] of [...LOAN_VERBS, ...ODD_VERBS()])
    for (const form of [
      stem,
      `${stem}t`,
      `${stem}${stem.slice(-1)}t`,
      past,
      `${past}n`,
      participle,
      `${participle}e`,
    ])
      note(form, infinitive);
  note('wees', 'zijn');
  return forms;
});
