import type { Locale } from './arguments/flags.js';
import type { Command } from './arguments/option-info.js';

/** The help of a command, before and after its options. */
interface CommandUsage {
  readonly before: string;
  readonly after: string;
}

/** The help of the commands that have one of their own. */
export const COMMAND_USAGE: Readonly<Partial<Record<Command, Readonly<Record<Locale, CommandUsage>>>>> = {
  explain: {
    nl: {
      before: `Vertelt wat een regel wil en waarom, met voorbeelden.

  geestdrift explain te-veel-beloven
`,
      after: '\nAlle regels: geestdrift rules\n',
    },
    en: {
      before: `Tells what a rule wants and why, with examples.

  geestdrift explain te-veel-beloven
`,
      after: '\nAll rules: geestdrift rules\n',
    },
  },
  rules: {
    nl: {
      before: `Noemt alle regels, met hun ernst voor elke doelgroep.

  geestdrift rules
`,
      after: '\nMeer over een regel: geestdrift explain REGEL\n',
    },
    en: {
      before: `Names all rules, with their severity for each audience.

  geestdrift rules
`,
      after: '\nMore on a rule: geestdrift explain RULE\n',
    },
  },
  merge: {
    nl: {
      before: `Voegt JSON-verslagen samen, zoals die van de delen van --shard, tot één verslag in elke vorm.

  geestdrift merge deel-1.json deel-2.json
  geestdrift merge deel-*.json --format sarif -o geestdrift.sarif
`,
      after: `
Exitcode
  0  geen fouten, en niet meer waarschuwingen dan --max-warnings toelaat
  1  fouten gevonden
  2  verkeerd gebruik, een verslag dat niet te lezen is, of een dat een onleesbaar bestand noemt
`,
    },
    en: {
      before: `Joins JSON reports, such as those of the parts of --shard, to one report in any form.

  geestdrift merge deel-1.json deel-2.json
  geestdrift merge deel-*.json --format sarif -o geestdrift.sarif
`,
      after: `
Exit status
  0  no errors, and no more warnings than --max-warnings allows
  1  errors found
  2  wrong use, a report that cannot be read, or one that names an unreadable file
`,
    },
  },
  list: {
    nl: {
      before: `Gereedschap voor uw eigen woordenlijsten.

  geestdrift list check [LIJST …] [TEKST …]    kloppen de lijsten?
  geestdrift list add WOORD --instead WOORD    zet een woord op een lijst
  geestdrift list import BESTAND [-o LIJST]    neem een werkblad (.xlsx, .csv, .tsv) over in een lijst
  geestdrift list export LIJST [-o BESTAND]    maak van een lijst een werkblad
  geestdrift list trace "ZIN"                  waarom wordt een woord wel of niet gemeld?
`,
      after: '\nMeer per opdracht: geestdrift list check --help\n',
    },
    en: {
      before: `Tools for your own lists of words.

  geestdrift list check [LIST …] [TEXT …]     are the lists right?
  geestdrift list add WORD --instead WORD     put a word on a list
  geestdrift list import FILE [-o LIST]       take a worksheet (.xlsx, .csv, .tsv) over into a list
  geestdrift list export LIST [-o FILE]       make a worksheet of a list
  geestdrift list trace "SENTENCE"            why is a word flagged, or not?
`,
      after: '\nMore on each command: geestdrift list check --help\n',
    },
  },
  'list check': {
    nl: {
      before: `Kijkt lijsten na: fouten, voorbeelden, tegenspraak tussen lijsten, en wat verlopen of onduidelijk is.

  geestdrift list check                     alle lijsten van de configuratie
  geestdrift list check LIJST …             deze lijsten (.yaml, .yml, .json, .csv, .tsv), naast die van de configuratie
  geestdrift list check [LIJST …] TEKST …   ook: welke woorden komen in deze teksten nooit voor? (bestand, map of patroon)
`,
      after: `
Exitcode
  0  in orde, of alleen waarschuwingen en suggesties (zie --max-warnings)
  1  een voorbeeld dat niet klopt, of een alternatief dat een andere lijst verbiedt
  2  een fout in een lijst of configuratie, of een bestand dat niet te lezen is
`,
    },
    en: {
      before: `Checks lists: mistakes, examples, contradictions between lists, and what has expired or is unclear.

  geestdrift list check                    all lists of the configuration
  geestdrift list check LIST …             these lists (.yaml, .yml, .json, .csv, .tsv), beside those of the configuration
  geestdrift list check [LIST …] TEXT …    also: which words never occur in these texts? (file, folder or glob)
`,
      after: `
Exit status
  0  in order, or warnings and suggestions only (see --max-warnings)
  1  an example that fails, or an alternative that another list forbids
  2  a mistake in a list or configuration, or a file that cannot be read
`,
    },
  },
  'list add': {
    nl: {
      before: `Zet een woord of uitdrukking op een lijst. Opmerkingen en volgorde in de lijst blijven. Is er nog geen lijst, dan wordt zij
gemaakt en in de configuratie genoemd.

  geestdrift list add kostenplaatje --instead prijs
  geestdrift list add "per heden" --instead "vanaf vandaag" --instead nu
  geestdrift list add marktconform --allow
`,
      after: '',
    },
    en: {
      before: `Puts a word or phrase on a list. Comments and order in the list stay. Where there is no list yet it is made, and named in the
configuration.

  geestdrift list add kostenplaatje --instead prijs
  geestdrift list add "per heden" --instead "vanaf vandaag" --instead nu
  geestdrift list add marktconform --allow
`,
      after: '',
    },
  },
  'list import': {
    nl: {
      before: `Neemt een werkblad over in een lijst, en laat zien wat er verandert. Is de lijst er al, dan blijven haar opmerkingen, haar volgorde
en wat in een werkblad niet past.

  geestdrift list import verboden.xlsx -o verboden.yaml --dry-run
  geestdrift list import verboden.csv
`,
      after: '',
    },
    en: {
      before: `Takes a worksheet over into a list, and shows what changes. Where the list exists its comments, its order and what a worksheet
cannot hold stay.

  geestdrift list import verboden.xlsx -o verboden.yaml --dry-run
  geestdrift list import verboden.csv
`,
      after: '',
    },
  },
  'list export': {
    nl: {
      before: `Maakt van een lijst een werkblad of een andere lijst, en zegt wat daarin niet past.

  geestdrift list export verboden.yaml -o verboden.xlsx
`,
      after: '',
    },
    en: {
      before: `Makes a worksheet or another list of a list, and says what does not fit.

  geestdrift list export verboden.yaml -o verboden.xlsx
`,
      after: '',
    },
  },
  'list trace': {
    nl: {
      before: `Laat zien welke lijst een woord meldt, en waarom wel of niet. Zonder zin wordt standaardinvoer gelezen.

  geestdrift list trace "Wij rollen het nieuwe systeem uit."
`,
      after: '',
    },
    en: {
      before: `Shows which list flags a word, and why or why not. Without a sentence standard input is read.

  geestdrift list trace "Wij rollen het nieuwe systeem uit."
`,
      after: '',
    },
  },
  init: {
    nl: {
      before: `Schrijft een eerste geestdrift.config.yaml en een eerste woordenlijst, met uitleg. Overschrijft nooit iets.

  geestdrift init
  geestdrift init --yes --audience klant --preset streng
`,
      after: '',
    },
    en: {
      before: `Writes a first geestdrift.config.yaml and a first list of words, with explanations. Never overwrites anything.

  geestdrift init
  geestdrift init --yes --audience klant --preset streng --locale en
`,
      after: '',
    },
  },
};
