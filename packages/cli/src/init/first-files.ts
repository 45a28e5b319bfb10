import type { Audience } from '@geestdrift/engine';
import type { Locale } from '../arguments/flags.js';

/** What a first configuration says. */
export interface FirstChoices {
  /** undefined: texts for both. */
  readonly audience: Audience | undefined;
  /** Without `geestdrift:`. */
  readonly preset: string;
  readonly locale: Locale;
  /** The list's file name. */
  readonly list: string;
}

/** The text of a first configuration; what is commented out would load too. */
export function firstConfig({ audience, preset, locale, list }: FirstChoices): string {
  const who = audience === undefined ? '# audience: klant' : `audience: ${audience}`;
  return locale === 'nl'
    ? `# Instellingen van Geestdrift, voor de bestanden in deze map en daaronder.
# Een regel die met # begint, is uitleg of een voorbeeld. Haal het # weg om een voorbeeld te gebruiken.

# De voorinstelling: geestdrift:aanbevolen, geestdrift:klantcommunicatie, geestdrift:intern of geestdrift:streng.
extends: [geestdrift:${preset}]

# Voor wie de teksten zijn: klant of intern. Laat het weg als beide voorkomen.
${who}

# Uw eigen woordenlijsten.
lists: [${list}]

# Uw eigen woorden voor een klant.
# klantwoorden: [cursist, huurder]

# De ernst van een regel: off, suggestion, warning of error. Alle regels: geestdrift rules
# rules:
#   holle-frase: off

# Bestanden die niet worden gelezen.
# ignore: ["archief/**"]

# Andere instellingen voor een deel van de bestanden.
# overrides:
#   - files: ["notities/**"]
#     audience: intern
`
    : `# Settings of Geestdrift, for the files in this folder and below.
# A line that starts with # is an explanation or an example. Take the # away to use an example.

# The preset: geestdrift:aanbevolen (recommended), geestdrift:klantcommunicatie (for customers), geestdrift:intern (for
# colleagues) or geestdrift:streng (strict).
extends: [geestdrift:${preset}]

# For whom the texts are: klant (customers) or intern (colleagues). Leave it out where there are both.
${who}

# Your own lists of words.
lists: [${list}]

# Your own words for a customer.
# klantwoorden: [cursist, huurder]

# The severity of a rule: off, suggestion, warning or error. All rules: geestdrift rules
# rules:
#   holle-frase: off

# Files that are not read.
# ignore: ["archief/**"]

# Other settings for some of the files.
# overrides:
#   - files: ["notities/**"]
#     audience: intern
`;
}

/** The text of a first list; what is commented out would load too. */
export function firstList(locale: Locale): string {
  return locale === 'nl'
    ? `# Woorden die wij liever niet schrijven, elk met wat er beter kan staan. Meervouden en vervoegingen tellen vanzelf mee.
# Nakijken: geestdrift list check. Een woord erbij: geestdrift list add WOORD --instead WOORD
titel: Huisstijl
# eigenaar: Team Communicatie
woorden:
  # Een woord en wat er beter kan staan; meer dan één tussen blokhaken, het beste vooraan.
  kostenplaatje: prijs
  synergie: [samenwerking, samenspel]
  # Een uitdrukking.
  te allen tijde: altijd
  # Zonder alternatief: de schrijver bedenkt zelf iets beters.
  # quickwin:
  # Met meer uitleg.
  # uitrollen:
  #   alternatief: invoeren
  #   soort: werkwoord
  #   reden: Uitrollen doet u met een tapijt.
  # Een woord dat geen lijst of regel mag melden.
  # marktconform: allow
`
    : `# Words that we would rather not write, each with what could better stand there. Plurals and conjugations count by themselves.
# To check: geestdrift list check. To add a word: geestdrift list add WORD --instead WORD
title: House style
# owner: Communication team
words:
  # A word and what could better stand there; several in square brackets, the best first.
  kostenplaatje: prijs
  synergie: [samenwerking, samenspel]
  # A phrase.
  te allen tijde: altijd
  # Without an alternative: the writer finds a better word.
  # quickwin:
  # With more to say.
  # uitrollen:
  #   instead: invoeren
  #   kind: werkwoord
  #   reason: Uitrollen doet u met een tapijt.
  # A word that no list or rule may flag.
  # marktconform: allow
`;
}
