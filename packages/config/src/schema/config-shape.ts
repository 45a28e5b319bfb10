import type { Localized } from '@geestdrift/engine';
import { LIST_PREFIX } from '@geestdrift/engine/basics';
import type { RuleFacts } from '../model.js';
import { presets } from '../presets/index.js';
import { AUDIENCE, ENCODING, SEVERITY } from './choices.js';
import { type Key, type MapShape, optionShape, type Shape, type TextShape } from './shape.js';

/** A rule with what can be told of it. */
export type KnownRule = RuleFacts & { readonly title?: Localized; readonly why?: Localized };

/** The names on which the shape of a configuration depends. */
export interface KnownNames {
  readonly rules: readonly KnownRule[];
  readonly formats: readonly string[];
}

export const PRESET_PREFIX = 'geestdrift:';

/** Whether a layer is a preset rather than a file. */
export function isPreset(origin: string): boolean {
  return origin.startsWith(PRESET_PREFIX);
}

const GLOBS: Shape = { type: 'texts', item: { type: 'text' } };

const ROOT: Key = {
  name: 'root',
  shape: { type: 'boolean' },
  mayBeEmpty: true,
  example: 'root: true',
  doc: {
    nl: 'Hier eindigt het zoeken naar configuraties in hoger gelegen mappen.',
    en: 'Ends the search for configurations in the folders above.',
  },
};

const EXTENDS: Key = {
  name: 'extends',
  shape: {
    type: 'texts',
    item: {
      type: 'text',
      closedPrefix: PRESET_PREFIX,
      suggestions: presets.map(({ name, doc }) => ({ name: PRESET_PREFIX + name, doc })),
    },
  },
  mayBeEmpty: true,
  example:
    'extends: [geestdrift:klantcommunicatie, ../huisstijl/geestdrift.config.yaml, "@acme/geestdrift-config"]',
  doc: {
    nl: 'Waarop deze configuratie voortbouwt: voorinstellingen, bestanden en npm-pakketten. Wat later staat, gaat voor; dit bestand gaat voor alles.',
    en: 'What this configuration builds on: presets, files and npm packages. Later ones win, and this file wins over all.',
  },
};

const IGNORE: Key = {
  name: 'ignore',
  shape: GLOBS,
  mayBeEmpty: true,
  example: 'ignore: ["archief/**"]',
  doc: {
    nl: 'Bestanden die niet worden gecontroleerd, met patronen als in `.gitignore`.',
    en: 'Files that are not checked, by patterns as in `.gitignore`.',
  },
};

const OVERRIDES_DOC: Localized = {
  nl: 'Instellingen voor een deel van de bestanden. Wat later staat, gaat voor.',
  en: 'Settings for some of the files. Later ones win.',
};

const FILES: Key = {
  name: 'files',
  shape: GLOBS,
  required: true,
  example: 'files: ["mails/**", "!mails/oud/**"]',
  doc: {
    nl: 'Voor welke bestanden dit geldt, gezien vanuit de map van de configuratie. Een `!` ervoor zondert uit.',
    en: "Which files this holds for, seen from the configuration's folder. A `!` before it makes an exception.",
  },
};

const AUDIENCE_KEY: Key = {
  name: 'audience',
  shape: AUDIENCE,
  mayBeEmpty: true,
  example: 'audience: klant',
  doc: {
    nl: 'Wie de tekst leest. Zonder doelgroep geldt per regel de strengste ernst van de twee.',
    en: 'Who reads the text. With no audience the stricter severity of the two holds for each rule.',
  },
};

/** A noun for customers. */
export const CUSTOMER_NOUN = {
  type: 'text',
  pattern: {
    source: "[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}'’-]*",
    expected: { nl: 'één woord', en: 'one word' },
  },
} as const satisfies TextShape;

const CUSTOMER_NOUNS: Key = {
  name: 'klantwoorden',
  shape: {
    type: 'texts',
    item: CUSTOMER_NOUN,
  },
  mayBeEmpty: true,
  example: 'klantwoorden: [cursist]',
  doc: {
    nl: 'Hoe u uw klanten noemt, in het enkelvoud. De regels lezen deze woorden dan als ‘klant’.',
    en: 'What you call your customers, in the singular. The rules then read these words as ‘klant’.',
  },
};

const FORMATS_DOC: Localized = {
  nl: 'Het formaat van bestanden waarvan de naam het niet verraadt, per patroon.',
  en: 'The format of files whose name does not tell it, by pattern.',
};

const ENCODING_KEY: Key = {
  name: 'encoding',
  shape: ENCODING,
  mayBeEmpty: true,
  example: 'encoding: windows-1252',
  doc: {
    nl: 'De codering van bestanden zonder BOM. Zonder deze sleutel is dat UTF-8.',
    en: 'The encoding of files without a BOM. Without this key it is UTF-8.',
  },
};

const LISTS: Key = {
  name: 'lists',
  shape: { type: 'texts', item: { type: 'text' } },
  mayBeEmpty: true,
  example: 'lists: [verboden-woorden.yaml, verboden.csv]',
  doc: {
    nl: 'Uw eigen lijsten met verboden woorden: YAML, CSV of een npm-pakket. Een latere lijst gaat voor.',
    en: 'Your own lists of forbidden words: YAML, CSV or an npm package. A later list wins.',
  },
};

const SCHEMA: Key = {
  name: '$schema',
  shape: { type: 'text' },
  hidden: true,
  doc: { nl: 'Het JSON-schema van dit bestand.', en: 'The JSON Schema of this file.' },
};

/** What may be set for a rule. */
export const SETTING: Localized = {
  nl: 'een ernst, een ernst per doelgroep, of [ernst, {opties}]',
  en: 'a severity, a severity per audience, or [severity, {options}]',
};

const LEVEL: Shape = { ...SEVERITY, expected: SETTING };
const PER_AUDIENCE: MapShape = {
  type: 'map',
  unknown: 'unknown-audience',
  keys: AUDIENCE.choices.map(({ name, doc }) => ({ name, doc, shape: LEVEL })),
};
const LEVELS_SHAPE: Shape = { type: 'either', shapes: [PER_AUDIENCE, LEVEL], expected: SETTING };
const NO_OPTIONS: MapShape = { type: 'map', unknown: 'unknown-option', keys: [] };
const WITHOUT_OPTIONS = settingShape(NO_OPTIONS);

/** What a configuration may hold, given the rules and formats that there are. */
export function configShape(known: KnownNames): MapShape {
  const settings = settingKeys(known);
  const override: MapShape = { type: 'map', unknown: 'unknown-key', keys: [FILES, ...settings] };
  const overrides: Key = {
    name: 'overrides',
    shape: { type: 'list', item: override },
    mayBeEmpty: true,
    example: 'overrides:\n  - files: ["mails/**"]\n    audience: klant',
    doc: OVERRIDES_DOC,
  };
  return {
    type: 'map',
    unknown: 'unknown-key',
    keys: [SCHEMA, ROOT, EXTENDS, IGNORE, overrides, ...settings],
  };
}

/** The keys that may stand at the top and in an override. */
function settingKeys({ rules, formats }: KnownNames): readonly Key[] {
  const format: Shape = {
    type: 'name',
    unknown: 'unknown-format',
    ignoresCase: true,
    choices: formats.map((name) => ({
      name,
      doc: { nl: `Het formaat ${name}.`, en: `The format ${name}.` },
    })),
  };
  return [
    AUDIENCE_KEY,
    CUSTOMER_NOUNS,
    {
      name: 'rules',
      shape: rulesShape(rules),
      mayBeEmpty: true,
      example: 'rules:\n  holle-frase: off\n  te-veel-beloven: [warning, {marge: 1.5}]',
      doc: {
        nl: 'Per regel de ernst, een ernst per doelgroep, of de ernst met opties.',
        en: 'For each rule its severity, a severity per audience, or the severity with options.',
      },
    },
    ENCODING_KEY,
    {
      name: 'formats',
      shape: {
        type: 'record',
        key: { nl: 'een patroon van bestandsnamen', en: 'a pattern of file names' },
        value: format,
      },
      mayBeEmpty: true,
      example: 'formats: {"mails/**": liquid+html}',
      doc: FORMATS_DOC,
    },
    LISTS,
  ];
}

/** The map under `rules`: rule ids and what is set for them. */
function rulesShape(rules: readonly KnownRule[]): MapShape {
  return {
    type: 'map',
    unknown: 'unknown-rule',
    keys: rules.map(ruleKey),
    others: { prefix: LIST_PREFIX, shape: WITHOUT_OPTIONS },
  };
}

/** `severity`, `{klant: …, intern: …}` or `[either of these, {options}]`. */
function settingShape(options: MapShape): Shape {
  const withOptions: Shape = { type: 'tuple', items: [LEVELS_SHAPE, options] };
  return { type: 'either', shapes: [withOptions, PER_AUDIENCE, LEVEL], expected: SETTING };
}

function ruleKey(rule: KnownRule): Key {
  const hasOptions = Object.keys(rule.options).length > 0;
  return {
    name: rule.id,
    shape: hasOptions ? settingShape(optionsShape(rule)) : WITHOUT_OPTIONS,
    doc: ruleDoc(rule),
  };
}

function optionsShape({ options }: KnownRule): MapShape {
  return {
    type: 'map',
    unknown: 'unknown-option',
    keys: Object.entries(options).map(([name, spec]) => ({
      name,
      shape: optionShape(spec),
      doc: spec.description,
    })),
  };
}

function ruleDoc({ title, why }: KnownRule): Localized {
  const say = (locale: keyof Localized) =>
    [title === undefined ? '' : `**${title[locale]}**`, why?.[locale] ?? '']
      .filter((part) => part !== '')
      .join('\n\n');
  return { nl: say('nl'), en: say('en') };
}
