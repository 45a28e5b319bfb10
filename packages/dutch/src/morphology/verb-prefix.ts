import { rimeOf } from './spelling.js';
import { INSEPARABLE } from './verb-data.js';

/** Prefixes that never carry stress and take the place of ge- in the participle. */
const WEAK_PREFIXES = ['be', 'ge', 'her', 'ont', 'ver', 'er'] as const;

/** First parts of verbs that never come apart, when the whole verb is in the list of those. */
const INSEPARABLE_PARTS = 'achter onder over door voor weer aan mis vol om'.split(' ');

/** Open stems that only look as if they began with a weak prefix. */
const NO_PREFIX: ReadonlySet<string> = new Set(
  'bedel bezig beter bezem beitel bengel gesel gemel erger herberg hersenspoel generaliser generer gesticuler germaniser verifiër versificer verbaliser eroder'.split(
    ' ',
  ),
);

/** Mostly unstressed `mis-`, in front of anything: `mislukken`, `misbruiken`; not in `missen`. */
const MIS = /^mis(?=[bdghklmprtvz][a-zëï]{3})/;

/** The prefix that keeps ge- out of the participle: `verbeteren` → `ver`, `overtreffen` → `over`; '' where there is none. */
export function prefixOf(infinitive: string): string {
  if (INSEPARABLE.has(infinitive)) return INSEPARABLE_PARTS.find((part) => infinitive.startsWith(part)) ?? '';
  const open = infinitive.replace(/[eë]n$/, '');
  if (NO_PREFIX.has(open)) return '';
  const weak = WEAK_PREFIXES.find(
    (prefix) => open.startsWith(prefix) && isStem(open.slice(prefix.length), prefix),
  );
  return weak ?? (MIS.test(infinitive) ? 'mis' : '');
}

/** What remains must have a vowel of its own, and not one that makes a digraph with the prefix: `beuk`, `geef`, `verv`. */
function isStem(rest: string, prefix: string): boolean {
  if (rest.length < 2 || rimeOf(rest).nucleus === '') return false;
  return !prefix.endsWith('e') || !/^[eiu](?!j)/.test(rest);
}
