import type { Locale } from './arguments/flags.js';
import { OPTIONS, type OptionInfo } from './arguments/options.js';

const USAGE: Readonly<Record<Locale, string>> = {
  nl: `Geestdrift leest wat u aan en over klanten schrijft, en stelt voor wat er beter kan.

  geestdrift [opties] [bestand|map|patroon …]   lees en meld
  geestdrift rules                              alle regels
  geestdrift explain REGEL                      wat een regel wil, en waarom
  geestdrift merge VERSLAG …                    voeg JSON-verslagen samen
  geestdrift lsp --stdio                        de taalserver, voor editors

Opties
`,
  en: `Geestdrift reads what you write to and about customers in Dutch, and proposes what could be better.

  geestdrift [options] [file|folder|glob …]   read and report
  geestdrift rules                            all rules
  geestdrift explain RULE                     what a rule wants, and why
  geestdrift merge REPORT …                   join JSON reports
  geestdrift lsp --stdio                      the language server, for editors

Options
`,
};

const EXIT: Readonly<Record<Locale, string>> = {
  nl: `
Exitcode
  0  geen fouten, en niet meer waarschuwingen dan --max-warnings toelaat
  1  fouten gevonden
  2  verkeerd gebruik, een configuratie die niet klopt, of een bestand dat niet te lezen is
`,
  en: `
Exit status
  0  no errors, and no more warnings than --max-warnings allows
  1  errors found
  2  wrong use, a broken configuration, or a file that cannot be read
`,
};

/** The text of `--help`. */
export function formatHelp(locale: Locale): string {
  const width = Math.max(...OPTIONS.map((option) => formatOption(option).length));
  const lines = OPTIONS.map((option) => `  ${formatOption(option).padEnd(width)}  ${option.help[locale]}\n`);
  return USAGE[locale] + lines.join('') + EXIT[locale];
}

function formatOption({ name, short, value }: OptionInfo): string {
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
}
