import type { FileSettings } from '@geestdrift/config';
import type { FormatInfo, WordList } from '@geestdrift/engine';
import type { Flags } from '../arguments/flags.js';
import { type GivenRules, mergeSettings } from '../check/checkers.js';

/** All besides a file's content that decides what is found in it, as text; the same for files for which the same holds. */
export type KeyFor = (settings: FileSettings | undefined, format: FormatInfo) => string;

/** `describeList`: the name of a list and a hash of what it holds. */
export function createKeys(
  { audience, reportUnused }: Pick<Flags, 'audience' | 'reportUnused'>,
  given: GivenRules,
  describeList: (list: WordList) => string,
): KeyFor {
  const known = new Map<FileSettings['checker'] | undefined, string>();
  const describeChecker = (configured: FileSettings['checker'] | undefined): string => {
    const { rules = {}, sets, lists, locale } = mergeSettings(configured, given);
    const sorted = Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify([sorted, sets?.klant, lists?.map(describeList), locale]);
  };
  return (settings, { name }) => {
    const configured = settings?.checker;
    const checker = known.get(configured) ?? describeChecker(configured);
    known.set(configured, checker);
    return `${name} ${settings?.encoding} ${settings?.audience ?? audience} ${reportUnused} ${checker}`;
  };
}
