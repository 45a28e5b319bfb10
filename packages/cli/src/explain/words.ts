import type { Level, OptionSpec } from '@geestdrift/engine';
import type { Locale } from '../arguments/flags.js';

/** What `explain` and `rules` say of their own. */
export interface Words {
  readonly levels: Readonly<Record<Level, string>>;
  readonly types: Readonly<Record<OptionSpec['type'], string>>;
  readonly severity: string;
  readonly flagged: string;
  readonly ignored: string;
  readonly examples: string;
  readonly nearMisses: string;
  readonly options: string;
  readonly switchOff: string;
  readonly inConfiguration: string;
  readonly inText: string;
  readonly reason: string;
  readonly source: string;
  readonly rule: string;
  byDefault(value: string): string;
  optIn(rule: string): string;
  readonly onRequest: string;
}

export const WORDS: Readonly<Record<Locale, Words>> = {
  nl: {
    levels: { error: 'fout', warning: 'waarschuwing', suggestion: 'suggestie', off: 'uit' },
    types: { number: 'getal', string: 'tekst', boolean: 'true of false', strings: 'lijst van teksten' },
    severity: 'Ernst',
    flagged: 'Gemeld',
    ignored: 'Niet gemeld',
    examples: 'Voorbeelden',
    nearMisses: 'Dit mag blijven staan',
    options: 'Opties',
    switchOff: 'Uitzetten',
    inConfiguration: 'in geestdrift.config.yaml',
    inText: 'in de tekst',
    reason: 'waarom',
    source: 'Bron',
    rule: 'regel',
    byDefault: (value) => `standaard ${value}`,
    onRequest: 'op verzoek',
    optIn: (rule) => `Aan met extends: [geestdrift:streng], of met rules: {${rule}: suggestion}`,
  },
  en: {
    levels: { error: 'error', warning: 'warning', suggestion: 'suggestion', off: 'off' },
    types: { number: 'number', string: 'text', boolean: 'true or false', strings: 'list of texts' },
    severity: 'Severity',
    flagged: 'Flagged',
    ignored: 'Not flagged',
    examples: 'Examples',
    nearMisses: 'This is fine',
    options: 'Options',
    switchOff: 'Switching it off',
    inConfiguration: 'in geestdrift.config.yaml',
    inText: 'in the text',
    reason: 'why',
    source: 'Source',
    rule: 'rule',
    byDefault: (value) => `default ${value}`,
    onRequest: 'on request',
    optIn: (rule) => `On with extends: [geestdrift:streng], or with rules: {${rule}: suggestion}`,
  },
};
