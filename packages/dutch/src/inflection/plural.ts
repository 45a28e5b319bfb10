import { lazy } from '../lazy.js';
import { IRREGULAR_PLURAL_HEADS, IRREGULAR_PLURALS, PLURAL_EN, PLURAL_S } from '../morphology/noun-data.js';
import { pluralOf, withEn, withS } from '../morphology/nouns.js';
import { syllableCount } from '../morphology/spelling.js';
import { HEADS_IN_EN, HEADS_IN_N, HEADS_IN_S, PLURAL_PAIRS } from './plural-heads.js';
import { PLURAL_RULES } from './plural-rules.js';

/**
 * The plural of any noun, known or not: from the tables, from the tables for a compound's last part, by the ending,
 * and else as `morphology` has it.
 */
export function pluralOfAny(noun: string): string {
  const pair = PLURAL_PAIRS().get(noun) ?? IRREGULAR_PLURALS.get(noun) ?? IRREGULAR_HEADS().get(noun);
  if (pair !== undefined) return pair;
  return listed(noun, noun) ?? compoundPlural(noun) ?? ruledPlural(noun) ?? pluralOf(noun);
}

const IRREGULAR_HEADS = lazy(() => new Map(IRREGULAR_PLURAL_HEADS));

/** What the tables say of a word, or of a compound whose last part it is. */
function listed(noun: string, head: string): string | undefined {
  const pair = head.length > 3 ? (PLURAL_PAIRS().get(head) ?? headPair(head)) : undefined;
  if (pair !== undefined) return noun.slice(0, noun.length - head.length) + pair;
  if (HEADS_IN_S().has(head) || (PLURAL_S.has(head) && (head === noun || head.length > 3)))
    return pluralWith('s', noun);
  if (HEADS_IN_N().has(head)) return `${noun}n`;
  if (HEADS_IN_EN().has(head)) return pluralWith('en', noun);
  if (!PLURAL_EN.has(head) || (head !== noun && /e$/.test(head))) return undefined;
  return noun.slice(0, noun.length - head.length) + pluralOf(head);
}

/** Irregular plurals that are inherited too: `werkplaats` has none, `buurtmuseum` has `museum`'s. */
function headPair(head: string): string | undefined {
  return !/(?:[iu]s|schot)$/.test(head) ? IRREGULAR_PLURALS.get(head) : undefined;
}

/** The longest last part that a table knows; short ones only behind three letters and more. */
function compoundPlural(noun: string): string | undefined {
  const ending = IRREGULAR_PLURAL_HEADS.find(([end]) => noun.endsWith(end) && noun.length >= end.length + 2);
  for (let at = 2; at <= noun.length - 3; at++) {
    const head = noun.slice(at).replace(/^-/, '');
    if (head.length < 4 && (at < 3 || !isSafe(noun, head))) continue;
    if (ending !== undefined && ending[0].length >= head.length) break;
    const plural = FALSE_HEADS.test(noun) ? undefined : listed(noun, head);
    if (plural !== undefined) return plural;
  }
  return undefined;
}

/** Short heads are found in words that have nothing to do with them: `set` in `corset`, `jet` in `biljet`. */
function isSafe(noun: string, head: string): boolean {
  const before = noun.slice(0, -head.length);
  return before.endsWith('-') || (syllableCount(before) > 0 && !UNSAFE.test(noun));
}

const UNSAFE =
  /(?:strip|stier|slip|lucht|corset|biljet|objet|trajet|schat|slot|stip|klub|gebit|krab|slab|blab|plit)$/;
/** Words of the tables for -s that others end in by chance. */
const FALSE_HEADS =
  /(?:(?:[^-]branding|[a-z]topping|strating|[sg]rating|[a-z]tablet|schat|[^-]adder|[^-]lever|stroman|heteroman|[a-z]ballon|[sth]engel|stroom|droom|alcohol)|contact|event)$/;

function ruledPlural(noun: string): string | undefined {
  const rule = PLURAL_RULES.find(
    ({ ending, syllables }) => ending.test(noun) && syllableCount(noun) >= syllables,
  );
  return rule === undefined ? undefined : pluralWith(rule.plural, noun);
}

/** How a plural is made: with an ending, behind a doubled consonant, or with Latin endings. */
export type PluralMaker = 's' | "'s" | 'n' | 'en' | 'plain' | 'ien' | 'doubled' | 'ici' | 'ia';

function pluralWith(maker: PluralMaker, noun: string): string {
  switch (maker) {
    case 'ici':
      return `${noun.slice(0, -2)}i`;
    case 'ia':
      return `${noun.slice(0, -2)}a`;
    case 'plain':
      return `${noun}en`;
    case 'ien':
      return `${noun}ien`;
    case 'doubled':
      return `${noun}${noun.slice(-1)}en`;
    case 'en':
      return withEn(noun);
    case 's':
      return withS(noun);
    default:
      return noun + maker;
  }
}
