import type { Locale } from './arguments/flags.js';
import type { Command, OptionInfo } from './arguments/option-info.js';
import { OPTIONS } from './arguments/options.js';
import { COMMAND_USAGE } from './command-usage.js';

const USAGE: Readonly<Record<Locale, string>> = {
  nl: `Geestdrift leest wat u aan en over klanten schrijft, en stelt voor wat er beter kan.

  geestdrift [opties] [bestand|map|patroon …]   lees en meld
  geestdrift rules                              alle regels
  geestdrift explain REGEL                      wat een regel wil, en waarom
  geestdrift merge VERSLAG …                    voeg JSON-verslagen samen
  geestdrift list …                             uw eigen woordenlijsten; zie geestdrift list --help
  geestdrift init                               een eerste configuratie en lijst
  geestdrift lsp --stdio                        de taalserver, voor editors

Opties
`,
  en: `Geestdrift reads what you write to and about customers in Dutch, and proposes what could be better.

  geestdrift [options] [file|folder|glob …]   read and report
  geestdrift rules                            all rules
  geestdrift explain RULE                     what a rule wants, and why
  geestdrift merge REPORT …                   join JSON reports
  geestdrift list …                           your own lists of words; see geestdrift list --help
  geestdrift init                             a first configuration and list
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

const OPTIONS_HEAD: Readonly<Record<Locale, string>> = { nl: '\nOpties\n', en: '\nOptions\n' };

/** The text of `--help`: of everything, or of one command. */
export function formatHelp(locale: Locale, command: Command = 'check'): string {
  const usage = COMMAND_USAGE[command]?.[locale];
  if (usage === undefined) return USAGE[locale] + formatOptions('check', locale) + EXIT[locale];
  return usage.before + OPTIONS_HEAD[locale] + formatOptions(command, locale) + usage.after;
}

function formatOptions(command: Command, locale: Locale): string {
  const shown = OPTIONS.filter(({ commands }) => commands.includes(command));
  const width = Math.max(...shown.map((option) => formatOption(option).length));
  return shown.map((option) => `  ${formatOption(option).padEnd(width)}  ${option.help[locale]}\n`).join('');
}

function formatOption({ name, short, value }: OptionInfo): string {
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
}
