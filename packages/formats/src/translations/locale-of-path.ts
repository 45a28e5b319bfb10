import { DUTCH_LOCALE, FOREIGN_LOCALE } from '../source/locales.js';

/** Whether a path says that its file is Dutch: `nl`; another language: `foreign`; undefined where it says none. */
export type PathLocale = 'nl' | 'foreign' | undefined;

/** In a name without its ending: at its start or end, apart. */
const inName = (locale: string): RegExp => new RegExp(`^${locale}(?=[._-]|$)|(?:^|[._-])${locale}$`, 'i');
const asFolder = (locale: string): RegExp => new RegExp(`^${locale}$`, 'i');
const IN_NAME = { nl: inName(DUTCH_LOCALE), foreign: inName(FOREIGN_LOCALE) };
const AS_FOLDER = { nl: asFolder(DUTCH_LOCALE), foreign: asFolder(FOREIGN_LOCALE) };
/** Folders that hold a folder for each language. */
const HOLDERS =
  /^(?:_?locales?|i18n|l10n|lang|langs|languages?|translations?|messages|intl|localizations?|dictionaries|strings)$/i;
/** Besides a path's own name, so many of its folders are looked at. */
const DEEP = 6;

/** The language that a path says its file is in, by its name or by a folder of a language; `path` has forward slashes. */
export function localeOfPath(path: string): PathLocale {
  const parts = path.split('/').slice(-DEEP - 1);
  const name = (parts.pop() ?? '').replace(/\.[^.]*$/, '');
  return localeIn(name, IN_NAME) ?? localeOfFolders(parts);
}

function localeOfFolders(folders: readonly string[]): PathLocale {
  for (let at = folders.length - 1; at >= 0; at--) {
    const locale = localeIn(folders[at] as string, AS_FOLDER);
    const isHeld = folders[at + 1] === 'LC_MESSAGES' || HOLDERS.test(folders[at - 1] ?? '');
    if (locale !== undefined && isHeld) return locale;
  }
  return undefined;
}

function localeIn(part: string, { nl, foreign }: Record<'nl' | 'foreign', RegExp>): PathLocale {
  if (nl.test(part)) return 'nl';
  return foreign.test(part) ? 'foreign' : undefined;
}

/** Files that no translator writes, wherever they stand. */
const NO_TRANSLATION =
  /^(?:package|package-lock|composer|tsconfig[^/]*|jsconfig|manifest|openapi|swagger|schema|metadata|crowdin|docker-compose[^/]*|_?config|_category_|mkdocs|site|geestdrift-suppressions)$|\.(?:schema|config|openapi|swagger)$|^\./i;

/** Whether a file of a format that is used for all kinds of data is a Dutch translation: by its path alone. */
export function isDutchTranslation(path: string, ending: RegExp): boolean {
  if (!ending.test(path) || localeOfPath(path) !== 'nl') return false;
  const name = path.slice(path.lastIndexOf('/') + 1).replace(ending, '');
  return !NO_TRANSLATION.test(name) && !/(?:^|\/)\.git[^/]*\//.test(path);
}
