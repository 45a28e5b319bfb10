import { LIST_OPTIONS } from './list-options.js';
import { type Command, LIST_COMMANDS, type OptionInfo } from './option-info.js';

const CHECK: readonly Command[] = ['check'];
const REPORTS: readonly Command[] = ['check', 'merge'];
const RULES: readonly Command[] = ['explain', 'rules'];
const ALL: readonly Command[] = [
  ...REPORTS,
  ...RULES,
  'init',
  'list',
  ...LIST_COMMANDS.map((name): Command => `list ${name}`),
];

/** Of checking, of rules, and of every command, in the order of the help. */
const MAIN_OPTIONS: readonly OptionInfo[] = [
  {
    name: 'audience',
    value: 'klant|intern',
    choices: ['klant', 'intern'],
    commands: CHECK,
    help: {
      nl: 'doelgroep van bestanden waarover de configuratie niets zegt',
      en: 'audience of files for which the configuration says nothing',
    },
  },
  {
    name: 'config',
    value: 'FILE',
    commands: CHECK,
    help: { nl: 'deze configuratie', en: 'this configuration' },
  },
  {
    name: 'print-config',
    value: 'FILE',
    commands: CHECK,
    help: {
      nl: 'toon wat voor dit bestand geldt, en waar dat staat; ook met --format json',
      en: 'show what holds for this file, and where that is said; also with --format json',
    },
  },
  { name: 'no-config', commands: CHECK, help: { nl: 'geen configuratie', en: 'no configuration' } },
  {
    name: 'rule',
    value: "'ID: severity'",
    repeatable: true,
    commands: CHECK,
    help: {
      nl: 'ernst van een regel: off, suggestion, warning of error; vaker te geven',
      en: 'severity of a rule: off, suggestion, warning or error; repeatable',
    },
  },
  {
    name: 'list',
    value: 'FILE',
    repeatable: true,
    commands: CHECK,
    help: {
      nl: 'lijst met eigen woorden, naast die van de configuratie; vaker te geven',
      en: 'list of words of your own, besides those of the configuration; repeatable',
    },
  },
  { name: 'fix', commands: CHECK, help: { nl: 'herstel wat zeker is', en: 'mend what is certain' } },
  {
    name: 'fix-suggestions',
    commands: CHECK,
    help: {
      nl: 'pas ook eerste voorstellen toe, behalve wat u zelf moet kiezen',
      en: 'take first proposals too, save what a person must choose',
    },
  },
  {
    name: 'fix-dry-run',
    commands: CHECK,
    help: { nl: 'laat de verbeteringen zien zonder te schrijven', en: 'show the changes without writing' },
  },
  {
    name: 'format',
    short: 'f',
    value: 'NAME|FILE',
    commands: REPORTS,
    help: {
      nl: 'verslag: stylish (standaard), json, sarif, junit, github, html …, of een module',
      en: 'report: stylish (default), json, sarif, junit, github, html …, or a module',
    },
  },
  {
    name: 'format',
    short: 'f',
    value: 'NAME',
    commands: RULES,
    help: { nl: 'vorm: stylish (standaard) of json', en: 'form: stylish (default) or json' },
  },
  {
    name: 'output-file',
    short: 'o',
    value: 'FILE',
    commands: REPORTS,
    help: { nl: 'schrijf het verslag naar dit bestand', en: 'write the report to this file' },
  },
  {
    name: 'max-warnings',
    value: 'N',
    commands: REPORTS,
    help: { nl: 'meer waarschuwingen geven exitcode 1', en: 'more warnings give exit status 1' },
  },
  { name: 'quiet', commands: REPORTS, help: { nl: 'meld alleen fouten', en: 'report errors only' } },
  {
    name: 'since',
    value: 'REF',
    commands: CHECK,
    help: {
      nl: 'alleen regels die zijn veranderd sinds de gezamenlijke voorganger met REF',
      en: 'only lines changed since the merge base with REF',
    },
  },
  {
    name: 'lines',
    value: 'FILE:A-B',
    repeatable: true,
    commands: CHECK,
    help: { nl: 'alleen deze regels; vaker te geven', en: 'only these lines; repeatable' },
  },
  {
    name: 'files-from',
    value: 'FILE',
    commands: CHECK,
    help: {
      nl: 'lees bestandsnamen uit dit bestand, - voor standaardinvoer',
      en: 'read names of files from this file, - for standard input',
    },
  },
  {
    name: 'force-exclude',
    commands: CHECK,
    help: {
      nl: 'sla genoemde bestanden over die u negeert of die van een ander formaat zijn',
      en: 'pass over named files too that are ignored or of an unknown format',
    },
  },
  {
    name: 'suppress-all',
    commands: CHECK,
    help: {
      nl: 'laat met rust wat nu gevonden wordt (geestdrift-suppressions.json)',
      en: 'leave alone what is found now (geestdrift-suppressions.json)',
    },
  },
  {
    name: 'prune-suppressions',
    commands: CHECK,
    help: {
      nl: 'haal uit dat bestand wat niet meer voorkomt',
      en: 'take out of that file what occurs no more',
    },
  },
  {
    name: 'cache',
    commands: CHECK,
    help: {
      nl: 'lees alleen wat is veranderd (.geestdriftcache)',
      en: 'read only what has changed (.geestdriftcache)',
    },
  },
  {
    name: 'cache-location',
    value: 'PATH',
    commands: CHECK,
    help: { nl: 'bestand of map daarvoor', en: 'file or folder for it' },
  },
  {
    name: 'cache-strategy',
    value: 'NAME',
    choices: ['metadata', 'content'],
    commands: CHECK,
    help: {
      nl: 'waaraan verandering blijkt: metadata of content',
      en: 'what tells of a change: metadata or content',
    },
  },
  {
    name: 'threads',
    value: 'N',
    commands: CHECK,
    help: {
      nl: 'zoveel threads (standaard zoveel als loont)',
      en: 'so many worker threads (default: as many as pay)',
    },
  },
  {
    name: 'shard',
    value: 'I/N',
    commands: CHECK,
    help: {
      nl: 'alleen deel I van N; voeg verslagen samen met geestdrift merge',
      en: 'only part I of N; join the reports with geestdrift merge',
    },
  },
  {
    name: 'ndjson',
    commands: CHECK,
    help: {
      nl: 'lees van standaardinvoer een {"id", "text"} per regel, en antwoord per regel',
      en: 'read an {"id", "text"} a line from standard input, and answer line by line',
    },
  },
  {
    name: 'stdin',
    commands: CHECK,
    help: { nl: 'lees de tekst van standaardinvoer', en: 'read the text from standard input' },
  },
  {
    name: 'stdin-filename',
    value: 'NAME',
    commands: CHECK,
    help: {
      nl: 'naam waarnaar formaat en configuratie zich richten',
      en: 'name that decides format and configuration',
    },
  },
  {
    name: 'report-unused-disable',
    commands: CHECK,
    help: { nl: 'meld uitzonderingen die niets uitzonderen', en: 'report exceptions that except nothing' },
  },
  {
    name: 'locale',
    value: 'nl|en',
    choices: ['nl', 'en'],
    commands: ALL,
    help: { nl: 'taal van de meldingen (standaard nl)', en: 'language of the messages (default nl)' },
  },
  { name: 'color', commands: ALL, help: { nl: 'altijd kleuren', en: 'always colours' } },
  { name: 'no-color', commands: ALL, help: { nl: 'geen kleuren', en: 'no colours' } },
  { name: 'no-progress', commands: CHECK, help: { nl: 'geen voortgangsbalk', en: 'no progress bar' } },
  { name: 'help', short: 'h', commands: ALL, help: { nl: 'deze hulp', en: 'this help' } },
  { name: 'version', short: 'v', commands: ALL, help: { nl: 'het versienummer', en: 'the version number' } },
];

/** All options. One name may mean different things to different commands. */
export const OPTIONS: readonly OptionInfo[] = [...LIST_OPTIONS, ...MAIN_OPTIONS];
