import type { Token, TokenStream } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { clauseOf } from '../clause/clause.js';
import { DETERMINERS } from '../lexicon/determiners.js';
import { adjectiveEvidence } from '../morphology/adjective-like.js';
import { without, wordSet } from '../morphology/word-list.js';
import { numberValue } from '../numbers/index.js';

/** A customer noun with what stands before it. */
export interface CustomerPhrase {
  readonly start: number;
  readonly noun: number;
  /** A preposition governs it: the customer is neither subject nor object. */
  readonly inPreposition: boolean;
}

/** Of persons: not *dit, dat*. */
const OPEN_PHRASE = wordSet(
  without(DETERMINERS, 'dit dat'),
  `'n één zijn haar al veel vele meer minder weinig meeste genoeg welke wiens diezelfde dezelfde zulke zo'n tal wat honderden duizenden
  tientallen dozijnen`,
);
/** What stands before a determiner: *niet alle, bijna alle, ook onze*. */
const BEFORE_DETERMINER = wordSet(`
  niet bijna vrijwel nagenoeg ook zelfs juist vooral alleen lang haast zowat al meer dan ruim zo
`);
/** Heads of a share: *98% van onze klanten, een groot deel van de klanten, negen van de tien klanten*. */
const SHARES: ReadonlySet<string> = new Set(
  `% procent deel merendeel meerderheid minderheid helft meeste aantal percentage gros kwart derde vierde vijfde tiende
  kwart driekwart meesten sommige sommigen velen veel weinig alle allemaal een één twee drie vier vijf zes zeven acht
  negen tien geen elk ieder enkele enkelen honderden duizenden tientallen niemand welke welk wie`.split(
    /\s+/,
  ),
);

const PRONOUNS: ReadonlySet<string> = new Set(['u', 'jou', 'je', 'jullie', 'ze', 'zij', 'hij']);

/** Words that open a clause, besides the conjunctions that `clauseOf` knows. */
const OPENERS = wordSet('waar wie wat hoe waarom of welke waarover waarop om');

/** Where the clause of a phrase starts: *een werkwijze | waar klanten tevreden mee zijn*. */
export function clauseStart(stream: TokenStream, { start }: CustomerPhrase): number {
  const clause = clauseOf(stream, start);
  for (let at = start - 1; at > clause.start; at--) if (OPENERS.has(stream.tokens[at]?.norm ?? '')) return at;
  return Math.min(clause.start, start);
}

/** Walks left from a customer noun to where its phrase starts. */
export function customerPhraseAt(tokens: readonly Token[], noun: number): CustomerPhrase {
  const start = PRONOUNS.has(tokens[noun]?.norm ?? '') ? noun : phraseStart(tokens, noun);
  const before = tokens[start - 1];
  if (before === undefined || before.sentence !== tokens[noun]?.sentence)
    return { start, noun, inPreposition: false };
  if (before.norm === 'van' || before.norm === 'op' || before.norm === 'onder') {
    const share = shareStart(tokens, start - 1);
    if (share !== undefined)
      return { start: share, noun, inPreposition: isPreposition(tokens, share - 1, noun) };
  }
  return { start, noun, inPreposition: isPreposition(tokens, start - 1, noun) };
}

function phraseStart(tokens: readonly Token[], noun: number): number {
  let start = noun;
  while (start > 0 && isPart(tokens, start - 1, noun)) start--;
  if (OPEN_PHRASE.has(tokens[start]?.norm ?? '') || start === noun || tokens[start]?.kind === 'number') {
    while (
      start > 0 &&
      sameSentence(tokens, start - 1, noun) &&
      BEFORE_DETERMINER.has(tokens[start - 1]?.norm ?? '')
    )
      start--;
  }
  return start;
}

function isPart(tokens: readonly Token[], at: number, noun: number): boolean {
  const token = tokens[at] as Token;
  if (!sameSentence(tokens, at, noun)) return false;
  if (token.kind === 'number') return true;
  if (token.kind !== 'word') return token.norm === '+' || token.norm === "'";
  if (token.norm.startsWith('tevreden')) return false;
  if (token.norm === 'zijn') return isPossessive(tokens, at);
  // *de door ons geholpen huurders*
  if (tokens[at - 1]?.norm === 'door' && at + 1 < noun && /^(?:ons|u|jullie|hun|haar)$/.test(token.norm))
    return false;
  if (OPEN_PHRASE.has(token.norm) || numberValue(token.norm) !== undefined) return true;
  if (!token.norm.endsWith('e') && !token.norm.endsWith('en')) return false;
  return isAdjective(token.norm, OPEN_PHRASE.has(tokens[at - 1]?.norm ?? ''));
}

function isAdjective(norm: string, isDetermined: boolean): boolean {
  const evidence = adjectiveEvidence(norm);
  return evidence === 'sure' || evidence === 'participle' || (evidence === 'likely' && isDetermined);
}

/** *met zijn klanten*, *houdt zijn klanten*; otherwise *zijn* is a verb. */
function isPossessive(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  return (
    PREPOSITIONS.has(before) ||
    /^(?:houdt|houd|stelt|stel|maakt|maak|krijgt|wil|moet|kan|al|hield|maakte|stelde)$/.test(before)
  );
}

function sameSentence(tokens: readonly Token[], at: number, noun: number): boolean {
  return tokens[at] !== undefined && tokens[at]?.sentence === tokens[noun]?.sentence;
}

/** Where a share starts whose *van* stands at an index; undefined where no share stands before it. */
function shareStart(tokens: readonly Token[], van: number): number | undefined {
  let at = van - 1;
  if (!SHARES.has(tokens[at]?.norm ?? '') && tokens[at]?.kind !== 'number') return undefined;
  while (at > 0 && sameSentence(tokens, at - 1, van) && isSharePart(tokens[at - 1] as Token)) at--;
  return at;
}

function isSharePart({ kind, norm }: Token): boolean {
  if (kind === 'number') return true;
  return (
    OPEN_PHRASE.has(norm) ||
    SHARES.has(norm) ||
    BEFORE_DETERMINER.has(norm) ||
    /^(?:groot|grote|klein|kleine|ruime|overgrote|slechts|maar|ruim|circa|ongeveer|zo'n|overweldigende|nog|op|van)$/.test(
      norm,
    )
  );
}

/** A preposition, or *als* before a bare singular: *als klant*. */
function isPreposition(tokens: readonly Token[], at: number, noun: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.sentence !== tokens[noun]?.sentence) return false;
  if (token.norm === 'als' && at === noun - 1) return !/(?:en|s)$/.test(tokens[noun]?.norm ?? '');
  if (token.norm === 'en' || token.norm === 'of') return isJoinedBehindPreposition(tokens, at);
  return PREPOSITIONS.has(token.norm) && token.norm !== 'sinds' && token.norm !== 'om';
}

/** *voor medewerkers en klanten*: the preposition governs both. */
function isJoinedBehindPreposition(tokens: readonly Token[], join: number): boolean {
  const other = join - 1;
  if (tokens[other]?.kind !== 'word') return false;
  let start = other;
  while (start > 0 && isPart(tokens, start - 1, other)) start--;
  const before = tokens[start - 1];
  return before !== undefined && before.sentence === tokens[join]?.sentence && PREPOSITIONS.has(before.norm);
}
