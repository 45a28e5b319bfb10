import type { Level, Localized } from '@geestdrift/engine';
import { AUDIENCE, SEVERITY } from './choices.js';
import { KIND_NAMES } from './kinds.js';
import {
  type Choice,
  type Key,
  keyNamed,
  type MapShape,
  type NameShape,
  type Shape,
  type TextShape,
} from './shape.js';

const TEXT: TextShape = { type: 'text', allowsNumber: true };
const TEXTS: Shape = { type: 'texts', item: { type: 'text' } };

/** The severity of what a list forbids, where it names none. */
export const DEFAULT_LEVEL: Level = 'warning';

/** The word that makes an entry one that no rule or list may flag. */
export const ALLOW = 'allow';
export const ALLOWED: Choice = {
  name: ALLOW,
  doc: { nl: 'Geen regel of lijst mag dit woord melden.', en: 'No rule or list may flag this word.' },
};

export const DATE = {
  type: 'text',
  pattern: {
    source: '\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}',
    expected: { nl: 'een datum als 2027-06-30 of 30-6-2027', en: 'a date such as 2027-06-30 or 30-6-2027' },
  },
} as const satisfies Shape;

const YES_OR_NO: NameShape = {
  type: 'name',
  unknown: 'wrong-type',
  ignoresCase: true,
  choices: ['ja', 'nee', 'true', 'false', 'waar', 'onwaar'].map((name) => ({
    name,
    doc: { nl: '', en: '' },
  })),
};

const KIND: Key = {
  name: 'kind',
  dutch: 'soort',
  shape: {
    type: 'name',
    unknown: 'unknown-kind',
    ignoresCase: true,
    choices: [
      {
        name: KIND_NAMES.verb.nl,
        doc: {
          nl: 'Een werkwoord: alle vormen tellen mee, ook gescheiden (*rolt … uit*).',
          en: 'A verb: all its forms count, separated ones too (*rolt … uit*).',
        },
      },
      {
        name: KIND_NAMES.noun.nl,
        doc: { nl: 'Meervoud en verkleinwoord tellen mee.', en: 'Plural and diminutive count.' },
      },
      {
        name: KIND_NAMES.adjective.nl,
        doc: {
          nl: 'De vormen op -e, -er, -st en -s tellen mee.',
          en: 'The forms in -e, -er, -st and -s count.',
        },
      },
      { name: KIND_NAMES.fixed.nl, doc: { nl: 'Alleen zoals het er staat.', en: 'Only as it stands.' } },
      { name: KIND_NAMES.verb.en, doc: { nl: 'Een werkwoord.', en: 'A verb.' } },
      { name: KIND_NAMES.noun.en, doc: { nl: 'Een zelfstandig naamwoord.', en: 'A noun.' } },
      { name: KIND_NAMES.adjective.en, doc: { nl: 'Een bijvoeglijk naamwoord.', en: 'An adjective.' } },
      { name: KIND_NAMES.fixed.en, doc: { nl: 'Alleen zoals het er staat.', en: 'Only as it stands.' } },
    ],
  },
  example: 'kind: werkwoord',
  doc: {
    nl: 'De woordsoort, waaruit de vormen volgen. Alleen nodig waar die niet duidelijk is.',
    en: 'The kind of word, from which its forms follow. Needed only where it is not clear.',
  },
};

const ARTICLE: Key = {
  name: 'article',
  dutch: 'lidwoord',
  shape: {
    type: 'name',
    unknown: 'wrong-value',
    ignoresCase: true,
    choices: [
      { name: 'de', doc: { nl: 'Een de-woord.', en: 'A word with ‘de’.' } },
      { name: 'het', doc: { nl: 'Een het-woord.', en: 'A word with ‘het’.' } },
    ],
  },
  example: 'article: de',
  doc: {
    nl: 'Het lidwoord van het woord, zodat wat eromheen staat kan meebuigen.',
    en: 'The article of the word, so that what stands around it can agree.',
  },
};

const PLURAL: Key = {
  name: 'plural',
  dutch: 'meervoud',
  shape: TEXT,
  example: 'plural: betrokkenen',
  doc: { nl: 'Het meervoud, waar het onregelmatig is.', en: 'The plural, where it is irregular.' },
};

const SEVERITY_KEY: Key = {
  name: 'severity',
  dutch: 'ernst',
  shape: { ...SEVERITY, ignoresCase: true },
  example: 'severity: warning',
  doc: { nl: 'Hoe ernstig het gebruik is.', en: 'How serious the use is.' },
};

const OWNER: Key = {
  name: 'owner',
  dutch: 'eigenaar',
  shape: TEXT,
  example: 'owner: redactie',
  doc: { nl: 'Wie erover gaat.', en: 'Who decides about it.' },
};

const AUDIENCE_KEY: Key = {
  name: 'audience',
  dutch: 'doelgroep',
  shape: { ...AUDIENCE, ignoresCase: true },
  example: 'audience: klant',
  doc: {
    nl: 'Alleen in tekst voor deze doelgroep; zonder deze sleutel in alle tekst.',
    en: 'Only in text for this audience; without this key in all text.',
  },
};

const WORD: Key = {
  name: 'word',
  dutch: 'woord',
  shape: TEXT,
  required: true,
  doc: { nl: 'Het woord dat er komt.', en: 'The word that comes instead.' },
};

/** An alternative that says more than its word. */
export const ALTERNATIVE_SHAPE: MapShape = {
  type: 'map',
  unknown: 'unknown-key',
  keys: [WORD, ARTICLE, PLURAL, KIND],
};

const INSTEAD_EXPECTED = {
  nl: 'een woord, een woord met gegevens, of een lijst van beide',
  en: 'a word, a word with its facts, or a list of both',
};
const ONE_ALTERNATIVE: Shape = {
  type: 'either',
  shapes: [ALTERNATIVE_SHAPE, TEXT],
  expected: INSTEAD_EXPECTED,
};
const INSTEAD: Shape = {
  type: 'either',
  shapes: [{ type: 'list', item: ONE_ALTERNATIVE }, ALTERNATIVE_SHAPE, TEXT],
  expected: INSTEAD_EXPECTED,
};

const SENTENCES: Shape = {
  type: 'either',
  shapes: [
    {
      type: 'record',
      key: { nl: 'een zin', en: 'a sentence' },
      value: {
        type: 'either',
        shapes: [{ type: 'nothing' }, TEXT],
        expected: { nl: 'een tekst', en: 'a text' },
      },
    },
    TEXTS,
  ],
  expected: { nl: 'zinnen', en: 'sentences' },
};

/** The sentences of an entry. */
export const EXAMPLES_SHAPE: MapShape = {
  type: 'map',
  unknown: 'unknown-key',
  keys: [
    {
      name: 'wrong',
      dutch: 'fout',
      shape: SENTENCES,
      example: 'wrong: {"De stakeholders zijn akkoord.": "De betrokkenen zijn akkoord."}',
      doc: {
        nl: 'Zinnen die gemeld worden, elk met wat ervan wordt.',
        en: 'Sentences that are flagged, each with what becomes of it.',
      },
    },
    {
      name: 'right',
      dutch: 'goed',
      shape: SENTENCES,
      example: 'right: ["De stakeholdertheorie van Freeman."]',
      doc: { nl: 'Zinnen die niet gemeld mogen worden.', en: 'Sentences that must not be flagged.' },
    },
  ],
};

const ENTRY_KEYS: readonly Key[] = [
  {
    name: 'instead',
    dutch: 'alternatief',
    shape: INSTEAD,
    mayBeEmpty: true,
    example: 'instead: [samenwerking, samenspel]',
    doc: {
      nl: 'Wat er beter kan staan; het eerste gaat voor. Zonder alternatief is het woord alleen verboden.',
      en: 'What could better stand there; the first one is preferred. With no alternative the word is only forbidden.',
    },
  },
  KIND,
  ARTICLE,
  PLURAL,
  {
    name: 'forms',
    dutch: 'vormen',
    shape: TEXTS,
    example: 'forms: [stakeholders]',
    doc: {
      nl: 'Vormen naast de regelmatige, die vanzelf meetellen.',
      en: 'Forms besides the regular ones, which count by themselves.',
    },
  },
  {
    name: 'compounds',
    dutch: 'samenstellingen',
    shape: {
      type: 'either',
      shapes: [{ type: 'boolean' }, YES_OR_NO],
      expected: { nl: 'true, false, ja, nee', en: 'true, false, ja, nee' },
    },
    example: 'compounds: true',
    doc: {
      nl: 'Of samenstellingen met het woord als eerste of laatste deel ook gemeld worden.',
      en: 'Whether compounds with the word as first or last part are flagged too.',
    },
  },
  {
    name: 'joint',
    dutch: 'tussenklank',
    shape: TEXT,
    example: 'joint: s',
    doc: { nl: 'De tussenklank in samenstellingen.', en: 'The linking sound in compounds.' },
  },
  {
    name: 'except',
    dutch: 'behalve',
    shape: TEXTS,
    example: 'except: [stakeholdertheorie]',
    doc: {
      nl: 'Woorden, of zinsdelen eromheen, waarin het mag.',
      en: 'Words, or phrases around it, in which it may stand.',
    },
  },
  {
    name: 'reason',
    dutch: 'reden',
    shape: TEXT,
    example: 'reason: Wij noemen mensen bij hun naam.',
    doc: {
      nl: 'Waarom; de schrijver leest dit bij de melding.',
      en: 'Why; the writer reads it with the finding.',
    },
  },
  SEVERITY_KEY,
  AUDIENCE_KEY,
  OWNER,
  {
    name: 'expires',
    dutch: 'vervalt',
    shape: DATE,
    example: 'expires: 2027-06-30',
    doc: {
      nl: 'Wanneer u dit opnieuw bekijkt. Ook daarna wordt het woord gemeld; `geestdrift list check` noemt het.',
      en: 'When you look at this again. The word is flagged after that too; `geestdrift list check` names it.',
    },
  },
  {
    name: 'examples',
    dutch: 'voorbeelden',
    shape: EXAMPLES_SHAPE,
    example: 'examples:\n  right: ["De stakeholdertheorie van Freeman."]',
    doc: {
      nl: 'Zinnen waarmee `geestdrift list check` de regel toetst.',
      en: 'Sentences that `geestdrift list check` tries.',
    },
  },
];

/** A word's entry in its long form. */
export const ENTRY_SHAPE: MapShape = {
  type: 'map',
  unknown: 'unknown-key',
  keys: ENTRY_KEYS.map((key) => ({ ...key, mayBeEmpty: true })),
};

/** The columns of a list as a table: the word, and what fits a cell. */
export const COLUMNS_SHAPE: MapShape = {
  type: 'map',
  unknown: 'unknown-key',
  keys: [WORD, ...ENTRY_KEYS.filter(({ name }) => name !== 'examples')],
};

/** What may be said of a word, in words. */
export const ENTRY_EXPECTED: Localized = {
  nl: `een alternatief, een lijst van alternatieven, ‘${ALLOW}’, of een blok met sleutels en waarden`,
  en: `an alternative, a list of alternatives, ‘${ALLOW}’, or keys with values`,
};

const ENTRY: Shape = {
  type: 'either',
  shapes: [
    { type: 'nothing' },
    ENTRY_SHAPE,
    { type: 'list', item: ONE_ALTERNATIVE },
    {
      ...TEXT,
      suggestions: [ALLOWED],
    },
  ],
  expected: ENTRY_EXPECTED,
};

/** Words and what is said of each: a whole list in its short form. */
export const WORDS_SHAPE: Shape = {
  type: 'record',
  key: { nl: 'een woord of woordgroep', en: 'a word or phrase' },
  keyPattern: "(?=.{1,200}$)(?=.*[\\p{L}\\p{N}])\\s*[\\p{L}\\p{N}'’+#&@€$§-].*",
  value: ENTRY,
};

/** A list in its long form. */
export const LIST_SHAPE: MapShape = {
  type: 'map',
  unknown: 'unknown-key',
  keys: [
    {
      name: 'title',
      dutch: 'titel',
      shape: TEXT,
      example: 'title: Huisstijl',
      doc: { nl: 'De naam van de lijst.', en: 'The name of the list.' },
    },
    OWNER,
    SEVERITY_KEY,
    {
      name: 'words',
      dutch: 'woorden',
      shape: WORDS_SHAPE,
      example: 'words:\n  kostenplaatje: prijs\n  synergie: [samenwerking, samenspel]',
      doc: {
        nl: 'De woorden en uitdrukkingen, elk met wat er beter kan staan.',
        en: 'The words and phrases, each with what could better stand there.',
      },
    },
  ],
};

/** A key of a list or entry by its English name. */
export function listKey(shape: MapShape, name: string): Key {
  const key = keyNamed(shape, name);
  if (key === undefined) throw new RangeError(name);
  return key;
}
