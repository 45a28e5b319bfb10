import type { Localized } from '@geestdrift/engine';
import type { ConfigError, ConfigErrorCode } from './errors.js';

type Say = (found: string, expected: string) => string;

/** One sentence a mistake, in both languages. */
const MESSAGES: Readonly<Record<ConfigErrorCode, { readonly nl: Say; readonly en: Say }>> = {
  syntax: {
    nl: (found, expected) => `dit is geen geldige ${expected}: ${found}`,
    en: (found, expected) => `this is no valid ${expected}: ${found}`,
  },
  'too-large': {
    nl: (found, expected) => `dit bestand is te groot (${found}; hoogstens ${expected})`,
    en: (found, expected) => `this file is too large (${found}; at most ${expected})`,
  },
  'unknown-key': unknown('de sleutel', 'key', 'bestaat hier niet', 'does not exist here'),
  'unknown-rule': unknown('de regel', 'rule', 'bestaat niet', 'does not exist'),
  'unknown-list': unknown('de lijst', 'list', 'bestaat niet', 'does not exist'),
  'unknown-option': unknown('de optie', 'option', 'bestaat niet', 'does not exist'),
  'unknown-severity': unknown('de ernst', 'severity', 'bestaat niet', 'does not exist'),
  'unknown-audience': unknown('de doelgroep', 'audience', 'bestaat niet', 'does not exist'),
  'unknown-format': unknown('het formaat', 'format', 'bestaat niet', 'does not exist'),
  'unknown-encoding': unknown('de codering', 'encoding', 'is hier niet bekend', 'is not known here'),
  'unknown-preset': unknown('de voorinstelling', 'preset', 'bestaat niet', 'does not exist'),
  'unknown-kind': unknown('het soort woord', 'kind of word', 'bestaat niet', 'does not exist'),
  duplicate: {
    nl: (found, expected) => `${found}; verwacht wordt ${expected}`,
    en: (found, expected) => `${found}; expected ${expected}`,
  },
  'forbidden-alternative': {
    nl: (found, expected) => `het alternatief ‘${found}’ bevat ‘${expected}’, dat op dezelfde lijst staat`,
    en: (found, expected) => `the alternative ‘${found}’ holds ‘${expected}’, which is on the same list`,
  },
  'double-list': {
    nl: (found, expected) => `twee lijsten heten ‘${found}’: ook ${expected}; geef er een een andere naam`,
    en: (found, expected) => `two lists are named ‘${found}’: ${expected} too; give one another name`,
  },
  'wrong-type': {
    nl: (found, expected) => `hier staat ${found}, verwacht wordt ${expected}`,
    en: (found, expected) => `found ${found}, expected ${expected}`,
  },
  'wrong-value': {
    nl: (found, expected) => `hier staat ‘${found}’, verwacht wordt ${expected}`,
    en: (found, expected) => `found ‘${found}’, expected ${expected}`,
  },
  'missing-key': {
    nl: (_, expected) => `hier ontbreekt de sleutel ‘${expected}’`,
    en: (_, expected) => `the key ‘${expected}’ is missing here`,
  },
  'not-found': {
    nl: (found, expected) => `‘${found}’ is niet gevonden (gezocht: ${expected})`,
    en: (found, expected) => `‘${found}’ was not found (looked for: ${expected})`,
  },
  worksheet: {
    nl: (_, expected) => `een werkblad wordt niet zelf als lijst gelezen; neem het over met ‘${expected}’`,
    en: (_, expected) => `a worksheet is not read as a list itself; take it over with ‘${expected}’`,
  },
  unreadable: {
    nl: (found) => `dit kan niet worden gelezen: ${found}`,
    en: (found) => `this cannot be read: ${found}`,
  },
  outside: {
    nl: (found, expected) => `‘${found}’ ligt buiten ${expected}; daarbuiten wordt niets gelezen`,
    en: (found, expected) => `‘${found}’ lies outside ${expected}; nothing beyond it is read`,
  },
  cycle: {
    nl: (found) => `de configuraties verwijzen in een kring naar elkaar: ${found}`,
    en: (found) => `the configurations extend each other in a circle: ${found}`,
  },
  'too-many-extends': {
    nl: (_, expected) => `deze configuratie bouwt op meer dan ${expected} andere voort`,
    en: (_, expected) => `this configuration builds on more than ${expected} others`,
  },
};

/** What is wrong, without the place, the hint and the full stop. */
export function describeMistake(error: ConfigError, locale: keyof Localized): string {
  return MESSAGES[error.code][locale](error.found[locale], error.expected[locale]);
}

/** The mistake as a person reads it: `file:line:column: what is wrong. What was meant.` */
export function describeConfigError(error: ConfigError, locale: keyof Localized): string {
  const where = error.position === undefined ? '' : `:${error.position.line}:${error.position.column}`;
  const row = error.position?.row;
  const inRow = row === undefined ? '' : `${locale === 'nl' ? 'rij' : 'row'} ${row}: `;
  const what = inRow + describeMistake(error, locale);
  return `${error.file}${where}: ${what}.${describeNearest(error, locale)}`;
}

/** ` Is ‘x’ bedoeld?`, where a valid name is near. */
export function describeNearest({ nearest }: ConfigError, locale: keyof Localized): string {
  if (nearest === undefined) return '';
  return locale === 'nl' ? ` Is ‘${nearest}’ bedoeld?` : ` Did you mean ‘${nearest}’?`;
}

function unknown(nl: string, en: string, absentNl: string, absentEn: string): { nl: Say; en: Say } {
  return {
    nl: (found, expected) => `${nl} ‘${found}’ ${absentNl}; bekend: ${expected}`,
    en: (found, expected) => `the ${en} ‘${found}’ ${absentEn}; known: ${expected}`,
  };
}
