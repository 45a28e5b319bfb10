import type { Match, Rewriting } from '@geestdrift/engine';
import { rewordRange } from '../edits/token-edits.js';
import { genderOf, isListedNoun, isPluralForm } from '../morphology/index.js';
import { wordSet } from '../morphology/word-list.js';
import type { ListedWord } from './listed-word.js';

/** Nouns made of a verb or an adjective, which mostly take *-s-*: *opleidingsbudget*. */
const TAKES_S = /(?:ing|heid|teit|schap)$/;
/** Some of these take *-s-* or *-en-*, and some do not: *medewerkersportaal*, *klantenservice*. */
const UNSURE = /(?:er|aar|ist|ant|ent|ie|isme)$/;
/** These are joined in the plural. */
const IN_PLURAL = wordSet(
  'kind man vrouw dier bloem schoen boek brief gast arts wijk straat huis boom bus stad',
);
const VOWEL = /[aeiouy]$/;

/** *rijwielpad* → *fietspad*, *bejaardenzorg* → *ouderenzorg*: the head, and so all around it, stays as it is. */
export function replaceFirst(match: Match, { form, tail = '', instead }: ListedWord): readonly Rewriting[] {
  if ((instead.kind ?? 'noun') !== 'noun') return [];
  // *bejaarden* may have been read as a plural.
  const link = form.feature === 'plural' && instead.word.endsWith('e') ? 'n' : '';
  const text = joinFirst(instead.word, link + tail);
  return text === undefined ? [] : [{ edits: [rewordRange(match.block, match.focus, text)] }];
}

/**
 * A word in the place of the one that opens a compound, with the sound that joins them: (*overleg*, `ruimte`) → `overlegruimte`,
 * (*opleiding*, `sbudget`) → `opleidingsbudget`, (*oudere*, `nzorg`) → `ouderenzorg`. Undefined where the sound would be a guess.
 */
export function joinFirst(first: string, rest: string): string | undefined {
  const parts = splitRest(rest);
  if (parts === undefined || !/^\p{L}+$/u.test(first) || IN_PLURAL.has(first)) return undefined;
  const { link, head } = parts;
  if (VOWEL.test(first) && /^[aeiouyéëï]/.test(head)) return undefined;
  if (TAKES_S.test(first)) return link === 's' ? `${first}s${head}` : undefined;
  if (first.endsWith('e')) return link === 'n' ? `${first}n${head}` : undefined;
  return link === '' && !UNSURE.test(first) ? first + head : undefined;
}

/** The joining sound and the head behind it, where that is known. */
function splitRest(rest: string): { readonly link: string; readonly head: string } | undefined {
  for (const link of ['', 's', 'n', 'en']) {
    const head = rest.slice(link.length);
    if (rest.startsWith(link) && (isListedNoun(head) || isPluralForm(head))) return { link, head };
  }
  return genderOf(rest) === undefined ? undefined : { link: '', head: rest };
}
