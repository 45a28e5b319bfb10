import type { Match, Rewriting, TextEdit, Token, TokenStream } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { insertBefore, rewordAt, rewordRange, takeOut } from '../edits/token-edits.js';
import {
  adjectiveEvidence,
  genderOf,
  inflectAdjective,
  isPluralForm,
  isVerbForm,
} from '../morphology/index.js';
import { wordSet } from '../morphology/word-list.js';

const DEFINITE = wordSet(
  'de het dit dat deze die uw je jouw jullie ons onze mijn elk elke ieder iedere alle al',
);
const INDEFINITE = wordSet('een enig enige');
/** Right before what the apology is for: *excuses voor ongemak*, *wij betreuren overlast*. */
const BEFORE_CAUSE = wordSet('voor over betreuren betreur betreurt');
const JOINTS = wordSet('en of / & en/of');
const LINKS = wordSet('en of ,');
const PRONOUNS = wordSet('u je jullie wij we ik');
/** Participles such as *ontstaan, gedaan*. */
const IN_AAN = /[td]aan$/;
/** How far behind the doubt its noun may stand. */
const FAR = 6;

/**
 * Takes the doubt (capture `twijfel`) out of an apology: *voor het eventuele ongemak* → *voor het ongemak*, *voor eventueel
 * ongemak* → *voor het ongemak*, *dat u mogelijk had* → *dat u had*. None where the noun's gender is not known.
 */
export function withoutDoubt(match: Match): readonly Rewriting[] {
  const { block, captures } = match;
  const doubt = captures.get('twijfel')?.start;
  if (doubt === undefined) return [];
  const { tokens } = block;
  const before = tokens[doubt - 1]?.norm ?? '';
  // With its brackets or its *en*: *het (eventuele) ongemak*, *het eventuele en tijdelijke ongemak*.
  if (before === '(') return [{ edits: [takeOut(block, { start: doubt - 1, end: doubt + 2 })] }];
  const opens = doubt === sentenceOf(block, doubt).start;
  const isJoined = LINKS.has(tokens[doubt + 1]?.norm ?? '');
  if (captures.has('bijzin') || DEFINITE.has(before))
    return [{ edits: [takeOut(block, { start: doubt, end: isJoined ? doubt + 2 : doubt + 1 })] }];
  const noun = nounBehind(match, doubt);
  if (isJoined || noun === undefined || !(opens || INDEFINITE.has(before) || BEFORE_CAUSE.has(before)))
    return [];
  const others = joinedNouns(match, noun);
  if (others === undefined) return [];
  const first = INDEFINITE.has(before) ? doubt - 1 : doubt;
  const article = articleOf((tokens[noun] as Token).norm) as string;
  const edits = [
    rewordRange(block, { start: first, end: doubt + 1 }, article),
    ...inflected(block, doubt + 1, noun),
    ...others.flatMap((at) => {
      const own = articleOf((tokens[at] as Token).norm) as string;
      return own === article ? [] : [insertBefore(block, at, own)];
    }),
  ];
  return [{ edits }];
}

function articleOf(noun: string): 'de' | 'het' | undefined {
  // Dust, not cloth.
  if (noun === 'stof') return 'het';
  const gender = genderOf(noun);
  if (gender === undefined) return undefined;
  return isPluralForm(noun) ? 'de' : gender;
}

/** The first word behind the doubt that is a known noun. */
function nounBehind({ block: { tokens } }: Match, doubt: number): number | undefined {
  for (let at = doubt + 1; at < Math.min(tokens.length, doubt + FAR); at++) {
    const { kind, norm } = tokens[at] as Token;
    if (kind !== 'word') return undefined;
    const isParticiple = IN_AAN.test(norm) && tokens[at + 1]?.kind === 'word';
    if (
      articleOf(norm) !== undefined &&
      adjectiveEvidence(norm) !== 'sure' &&
      !PRONOUNS.has(norm) &&
      !isParticiple
    )
      return at;
  }
  return undefined;
}

/** Nouns joined to the noun with *en* or *of* that would share its article; undefined where one is not known. */
function joinedNouns({ block: { tokens } }: Match, noun: number): readonly number[] | undefined {
  const found: number[] = [];
  for (let at = noun + 1; JOINTS.has(tokens[at]?.norm ?? ''); at += 2) {
    // *en/of* is cut in three.
    while (JOINTS.has(tokens[at + 1]?.norm ?? '')) at++;
    const next = tokens[at + 1];
    if (next?.kind !== 'word' || DEFINITE.has(next.norm) || BEFORE_CAUSE.has(next.norm)) return found;
    const behind = tokens[at + 2]?.norm ?? '';
    if (
      PRONOUNS.has(next.norm) ||
      (isVerbForm(next.norm) && (PRONOUNS.has(behind) || articleOf(next.norm) === undefined))
    )
      return found;
    if (articleOf(next.norm) === undefined) return undefined;
    found.push(at + 1);
  }
  return found;
}

/** *eventueel ontstaan ongemak* → *het ontstane ongemak*. */
function inflected(block: TokenStream, from: number, noun: number): TextEdit[] {
  const { tokens } = block;
  const last = noun - 1;
  const norm = tokens[last]?.norm ?? '';
  if (last < from || /e$/.test(norm)) return [];
  if (IN_AAN.test(norm)) return [rewordAt(block, last, norm.replace(/aan$/, 'ane'))];
  if (adjectiveEvidence(norm) === 'no') return [];
  return [rewordAt(block, last, inflectAdjective(norm, true))];
}
