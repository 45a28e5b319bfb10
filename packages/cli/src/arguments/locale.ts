import type { Locale } from './flags.js';

/** The language that `--locale` asks for; needed before the rest is known to be right. */
export function localeFromArguments(argv: readonly string[]): Locale | undefined {
  const at = argv.map((argument) => /^--locale(?:=|$)/.test(argument)).lastIndexOf(true);
  const value =
    at < 0 ? undefined : argv[at] === '--locale' ? argv[at + 1] : argv[at]?.slice('--locale='.length);
  return value === 'nl' || value === 'en' ? value : undefined;
}

/** The language of the surroundings: English where these say so, else Dutch. */
export function localeFromEnvironment(env: Readonly<Record<string, string | undefined>>): Locale {
  return /^en/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'en' : 'nl';
}
