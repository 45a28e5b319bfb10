import type { Form } from '@geestdrift/dutch/inflection';
import type { Localized } from '@geestdrift/engine';
import { nameOf } from '../paths.js';
import { KIND_NAMES } from '../schema/kinds.js';
import type { TraceReason, WordTrace } from './trace-model.js';

type Say = (trace: WordTrace) => string;

/** Why, and what would change it. */
const REASONS: Readonly<Record<TraceReason, { readonly nl: Say; readonly en: Say }>> = {
  reported: { nl: () => 'Gemeld.', en: () => 'Flagged.' },
  allows: {
    nl: () => 'Niet gemeld: dit woord mag (allow).',
    en: () => 'Not flagged: this word is allowed.',
  },
  allowed: {
    nl: (trace) => `Niet gemeld: het mag volgens ${other(trace)} (allow).`,
    en: (trace) => `Not flagged: it is allowed by ${other(trace)}.`,
  },
  outranked: {
    nl: (trace) => `Niet gemeld: ${other(trace)} gaat voor.`,
    en: (trace) => `Not flagged: ${other(trace)} comes first.`,
  },
  capitals: {
    nl: ({ item }) => `Niet gemeld: de hoofdletters zijn anders dan in ‘${item.word}’.`,
    en: ({ item }) => `Not flagged: its capitals are not those of ‘${item.word}’.`,
  },
  exception: {
    nl: ({ item }) => `Niet gemeld: een uitzondering (behalve: ${(item.except ?? []).join(', ')}).`,
    en: ({ item }) => `Not flagged: an exception (except: ${(item.except ?? []).join(', ')}).`,
  },
  audience: {
    nl: ({ item }) => `Niet gemeld: het geldt alleen voor de doelgroep ${item.audience}.`,
    en: ({ item }) => `Not flagged: it counts for the audience ${item.audience} only.`,
  },
  off: {
    nl: () => 'Niet gemeld: de ernst is ‘off’, in de lijst of in de configuratie.',
    en: () => 'Not flagged: its severity is ‘off’, in the list or in the configuration.',
  },
  language: {
    nl: () => 'Niet gemeld: de tekst lijkt geen Nederlands.',
    en: () => 'Not flagged: the text seems not to be Dutch.',
  },
  mention: {
    nl: () =>
      'Niet gemeld: de tekst noemt het woord, en gebruikt het niet (aanhalingstekens, ‘het woord …’).',
    en: () => 'Not flagged: the text mentions the word and does not use it (quotes, ‘het woord …’).',
  },
  'other-verb': {
    nl: ({ item }) => `Niet gemeld: deze woorden vormen hier niet samen ‘${item.word}’.`,
    en: ({ item }) => `Not flagged: these words do not make ‘${item.word}’ together here.`,
  },
  'no-compound': {
    nl: ({ item }) => `Niet gemeld: dit is geen samenstelling met ‘${item.word}’.`,
    en: ({ item }) => `Not flagged: this is no compound with ‘${item.word}’.`,
  },
  'no-split-compound': {
    nl: ({ item }) => `Niet gemeld: deze woorden zijn hier niet samen ‘${item.word}’.`,
    en: ({ item }) => `Not flagged: these words are not ‘${item.word}’ together here.`,
  },
  'other-kind': {
    nl: ({ form }) => `Niet gemeld: hier is het geen ${kindName(form).nl}.`,
    en: ({ form }) => `Not flagged: here it is no ${kindName(form).en}.`,
  },
  name: {
    nl: () => 'Niet gemeld: hier is het een naam.',
    en: () => 'Not flagged: here it is a name.',
  },
  'particle-missing': {
    nl: ({ item }) => `Niet gemeld: het andere deel van ‘${item.word}’ staat niet in de zin.`,
    en: ({ item }) => `Not flagged: the other part of ‘${item.word}’ is not in the sentence.`,
  },
  'phrase-incomplete': {
    nl: ({ item }) => `Niet gemeld: de hele uitdrukking ‘${item.word}’ staat er niet.`,
    en: ({ item }) => `Not flagged: the whole phrase ‘${item.word}’ is not there.`,
  },
  'not-a-form': {
    nl: ({ item }) =>
      `Niet gemeld: dit is geen vorm van ‘${item.word}’. Hoort het erbij, zet het dan onder ‘vormen’.`,
    en: ({ item }) =>
      `Not flagged: this is no form of ‘${item.word}’. If it should be one, put it under ‘forms’.`,
  },
  'compounds-off': {
    nl: ({ item }) =>
      `Niet gemeld: samenstellingen met ‘${item.word}’ tellen pas mee met ‘samenstellingen: ja’.`,
    en: ({ item }) => `Not flagged: compounds with ‘${item.word}’ count with ‘compounds: true’ only.`,
  },
};

function other({ by }: WordTrace): string {
  return by === undefined ? '' : `‘${by.item.word}’ (${nameOf(by.path)}:${by.item.line})`;
}

function kindName(form: WordTrace['form']): Localized {
  return KIND_NAMES[form?.kind ?? 'fixed'];
}

const FEATURES: Readonly<Record<Form['feature'], Localized>> = {
  singular: { nl: 'enkelvoud', en: 'singular' },
  plural: { nl: 'meervoud', en: 'plural' },
  diminutive: { nl: 'verkleinwoord', en: 'diminutive' },
  'diminutive-plural': { nl: 'verkleinwoord, meervoud', en: 'diminutive, plural' },
  genitive: { nl: 'bezitsvorm', en: 'genitive' },
  positive: { nl: 'grondvorm', en: 'base form' },
  'positive-e': { nl: 'verbogen vorm', en: 'inflected form' },
  partitive: { nl: 'vorm op -s', en: 'form in -s' },
  comparative: { nl: 'vergrotende trap', en: 'comparative' },
  'comparative-e': { nl: 'vergrotende trap', en: 'comparative' },
  'comparative-partitive': { nl: 'vergrotende trap', en: 'comparative' },
  superlative: { nl: 'overtreffende trap', en: 'superlative' },
  'superlative-e': { nl: 'overtreffende trap', en: 'superlative' },
  infinitive: { nl: 'infinitief', en: 'infinitive' },
  'te-infinitive': { nl: 'infinitief met te', en: 'infinitive with te' },
  'present-1': { nl: 'tegenwoordige tijd', en: 'present tense' },
  'present-2': { nl: 'tegenwoordige tijd', en: 'present tense' },
  'present-2-inverted': { nl: 'tegenwoordige tijd', en: 'present tense' },
  'present-3': { nl: 'tegenwoordige tijd', en: 'present tense' },
  'present-plural': { nl: 'tegenwoordige tijd, meervoud', en: 'present tense, plural' },
  'past-singular': { nl: 'verleden tijd', en: 'past tense' },
  'past-plural': { nl: 'verleden tijd, meervoud', en: 'past tense, plural' },
  imperative: { nl: 'gebiedende wijs', en: 'imperative' },
  participle: { nl: 'voltooid deelwoord', en: 'past participle' },
  'participle-e': { nl: 'voltooid deelwoord, verbogen', en: 'past participle, inflected' },
  'present-participle': { nl: 'tegenwoordig deelwoord', en: 'present participle' },
  'present-participle-e': { nl: 'tegenwoordig deelwoord, verbogen', en: 'present participle, inflected' },
  fixed: { nl: 'zoals het er staat', en: 'as it stands' },
  other: { nl: 'opgegeven vorm', en: 'form that was given' },
};

/** Why the words are flagged or not, in whole sentences. */
export function describeTrace(trace: WordTrace, locale: keyof Localized): string {
  return REASONS[trace.reason][locale](trace);
}

/** Which form of its word was found: `werkwoord, verleden tijd`. */
export function describeForm(
  { kind, feature }: NonNullable<WordTrace['form']>,
  locale: keyof Localized,
): string {
  return kind === 'fixed'
    ? FEATURES[feature][locale]
    : `${KIND_NAMES[kind][locale]}, ${FEATURES[feature][locale]}`;
}
