import type { OptionInfo } from './option-info.js';

const KINDS = [
  'werkwoord',
  'zelfstandig naamwoord',
  'bijvoeglijk naamwoord',
  'vast',
  'verb',
  'noun',
  'adjective',
  'fixed',
];

/** The default first. */
export const PRESETS: readonly string[] = ['aanbevolen', 'klantcommunicatie', 'intern', 'streng'];

/** The options of `geestdrift list …` and `geestdrift init`, in the order of their help. */
export const LIST_OPTIONS: readonly OptionInfo[] = [
  {
    name: 'instead',
    value: 'WORD',
    repeatable: true,
    commands: ['list add'],
    help: {
      nl: 'wat er beter kan staan; vaker te geven, het beste eerst',
      en: 'what could better stand there; repeatable, the best first',
    },
  },
  {
    name: 'allow',
    commands: ['list add'],
    help: { nl: 'geen regel of lijst mag dit woord melden', en: 'no rule or list may flag this word' },
  },
  {
    name: 'kind',
    value: 'KIND',
    choices: KINDS,
    commands: ['list add'],
    help: {
      nl: 'woordsoort: werkwoord, zelfstandig naamwoord, bijvoeglijk naamwoord of vast',
      en: 'kind of word: verb, noun, adjective or fixed',
    },
  },
  {
    name: 'reason',
    value: 'TEXT',
    commands: ['list add'],
    help: { nl: 'waarom; de schrijver leest dit', en: 'why; the writer reads this' },
  },
  {
    name: 'severity',
    value: 'LEVEL',
    choices: ['error', 'warning', 'suggestion', 'off'],
    commands: ['list add'],
    help: { nl: 'ernst: suggestion, warning of error', en: 'severity: suggestion, warning or error' },
  },
  {
    name: 'audience',
    value: 'klant|intern',
    choices: ['klant', 'intern'],
    commands: ['list add'],
    help: { nl: 'alleen in tekst voor deze doelgroep', en: 'only in text for this audience' },
  },
  {
    name: 'owner',
    value: 'NAME',
    commands: ['list add'],
    help: { nl: 'wie erover gaat', en: 'who decides about it' },
  },
  {
    name: 'expires',
    value: 'DATE',
    commands: ['list add'],
    help: {
      nl: 'wanneer u het opnieuw bekijkt: 2027-06-30 of 30-6-2027',
      en: 'when you look at it again: 2027-06-30 or 30-6-2027',
    },
  },
  {
    name: 'list',
    value: 'FILE',
    commands: ['list add'],
    help: {
      nl: 'de lijst; zonder deze optie de eerste van de configuratie',
      en: 'the list; without this option the first of the configuration',
    },
  },
  {
    name: 'list',
    value: 'FILE',
    repeatable: true,
    commands: ['list check', 'list trace'],
    help: {
      nl: 'deze lijst, ook als de configuratie haar niet noemt; vaker te geven',
      en: 'this list, also where the configuration does not name it; repeatable',
    },
  },
  {
    name: 'output-file',
    short: 'o',
    value: 'FILE',
    commands: ['list import'],
    help: {
      nl: 'de lijst waarin het komt; zonder deze optie de naam van het bestand met .yaml',
      en: 'the list that it goes into; without this option the file’s name with .yaml',
    },
  },
  {
    name: 'output-file',
    short: 'o',
    value: 'FILE',
    commands: ['list export'],
    help: {
      nl: 'het bestand: .xlsx, .csv, .tsv, .yaml of .json; zonder deze optie CSV op het scherm',
      en: 'the file: .xlsx, .csv, .tsv, .yaml or .json; without this option CSV on the screen',
    },
  },
  {
    name: 'remove',
    commands: ['list import'],
    help: {
      nl: 'haal woorden weg die niet in het bestand staan',
      en: 'remove words that are not in the file',
    },
  },
  {
    name: 'dry-run',
    commands: ['list import'],
    help: { nl: 'laat zien wat er verandert, zonder te schrijven', en: 'show what changes, without writing' },
  },
  {
    name: 'force',
    commands: ['list add'],
    help: { nl: 'vul een woord aan dat er al op staat', en: 'add to a word that is there already' },
  },
  {
    name: 'force',
    commands: ['list export'],
    help: { nl: 'overschrijf een bestand dat er al is', en: 'overwrite a file that is there already' },
  },
  {
    name: 'audience',
    value: 'klant|intern',
    choices: ['klant', 'intern'],
    commands: ['list trace'],
    help: { nl: 'voor wie de zin is', en: 'for whom the sentence is' },
  },
  {
    name: 'audience',
    value: 'klant|intern',
    choices: ['klant', 'intern'],
    commands: ['init'],
    help: { nl: 'voor wie de teksten zijn', en: 'for whom the texts are' },
  },
  {
    name: 'preset',
    value: 'NAME',
    choices: PRESETS,
    commands: ['init'],
    help: {
      nl: 'voorinstelling: aanbevolen (standaard), klantcommunicatie, intern of streng',
      en: 'preset: aanbevolen (default), klantcommunicatie, intern or streng',
    },
  },
  {
    name: 'yes',
    short: 'y',
    commands: ['init'],
    help: { nl: 'vraag niets', en: 'ask nothing' },
  },
  {
    name: 'config',
    value: 'FILE',
    commands: ['list check', 'list add', 'list trace'],
    help: { nl: 'deze configuratie', en: 'this configuration' },
  },
  {
    name: 'no-config',
    commands: ['list check', 'list trace'],
    help: { nl: 'geen configuratie', en: 'no configuration' },
  },
  {
    name: 'max-warnings',
    value: 'N',
    commands: ['list check'],
    help: { nl: 'meer waarschuwingen geven exitcode 1', en: 'more warnings give exit status 1' },
  },
  {
    name: 'format',
    short: 'f',
    value: 'NAME',
    choices: ['stylish', 'json'],
    commands: ['list check', 'list import', 'list trace'],
    help: { nl: 'verslag: stylish (standaard) of json', en: 'report: stylish (default) or json' },
  },
];
