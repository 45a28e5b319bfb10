import type { Match, Token } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { HAVE } from '../lexicon/auxiliaries.js';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { type ExpectationPhrase, joinsWords, phraseAt } from './phrase.js';
import { type VerbOrder, verbOrder } from './verb-order.js';
import { type MeetingVerb, meetingVerb } from './verbs.js';

/** A clause that says that expectations are met. */
export interface MetExpectation {
  readonly verb: number;
  readonly meeting: MeetingVerb;
  /** *waar* of *waarmaken*, *tegemoet*, where it stands apart. */
  readonly particle: number | undefined;
  /** *aan*, or *waaraan*. */
  readonly aan: number | undefined;
  /** *waar* in *waar wij aan voldoen*. */
  readonly where: number | undefined;
  readonly phrase: ExpectationPhrase;
  readonly order: VerbOrder;
  readonly isParticiple: boolean;
  /** *wordt voldaan*, *is voldaan*. */
  readonly isPassive: boolean;
}

const PARTICIPLE = /(?:^voldaan|^beantwoord|gemaakt|gekomen|gelost|^vervuld)$/;

/** Reads a match with the captures `verb` and `noun`, and `particle`, `aan`, `waar` where they are. */
export function readMet(match: Match): MetExpectation | undefined {
  const { block, captures } = match;
  const place = (name: string): number | undefined => captures.get(name)?.start;
  const verb = place('verb');
  const noun = place('noun');
  if (verb === undefined || noun === undefined) return undefined;
  const [particle, aan, where] = [place('particle'), place('aan'), place('waar')];
  const { norm } = block.tokens[verb] as Token;
  const meeting = meetingVerb(norm, particle === undefined ? undefined : block.tokens[particle]?.norm);
  const behindAan = aan !== undefined && aan < noun;
  const phrase = phraseAt(block, noun, behindAan ? aan + 1 : undefined, verb);
  if (meeting === undefined || phrase === undefined) return undefined;
  const order = verbOrder(block, verb);
  const auxiliary = order.auxiliary === undefined ? undefined : block.tokens[order.auxiliary]?.norm;
  const isParticiple = PARTICIPLE.test(norm) && (norm !== 'beantwoord' || auxiliary !== undefined);
  const isPassive = isParticiple && !meeting.goesWithBe && !hasHave(match, order, verb);
  const met = { verb, meeting, particle, aan, where, phrase, order, isParticiple, isPassive };
  return belongTogether(match, met) ? met : undefined;
}

function hasHave({ block }: Match, { start, cluster }: VerbOrder, verb: number): boolean {
  return block.tokens.slice(start, Math.max(cluster.end, verb + 1)).some(({ norm }) => HAVE.has(norm));
}

/** Between the first and the last of them no other clause begins, save a relative one behind the noun. */
function belongTogether({ block, focus }: Match, { verb, aan, phrase, particle }: MetExpectation): boolean {
  const { tokens } = block;
  const behindNoun = phrase.end;
  const dashes = tokens.slice(focus.start, focus.end).filter(({ norm }) => norm === '–').length;
  for (let at = focus.start + 1; at < focus.end - 1; at++) {
    const { kind, norm } = tokens[at] as Token;
    if (at >= phrase.start && at < phrase.end) continue;
    // *voldoet – ook in mei – aan*, *voldoet als hotel aan*
    const isAside = norm === '–' && dashes === 2 && aan !== undefined;
    if (kind === 'punctuation' && !/^[,"'%]$/.test(norm) && !isAside && !joinsWords(block, at)) return false;
    if (norm === 'maar' || norm === 'want' || norm === 'om') return false;
    if (at === aan || at === particle || norm === 'waar' || norm === 'waaraan') continue;
    const next = tokens[at + 1]?.norm ?? '';
    const isRole = norm === 'als' && (PREPOSITIONS.has(next) || tokens[at + 2]?.norm === 'aan');
    if (isRole || (norm === 'zoals' && USUAL.test(next))) continue;
    if (SUBORDINATORS.has(norm) && !(at >= behindNoun && RELATIVE.has(norm)) && !isDemonstrative(tokens, at))
      return false;
  }
  if (aan === undefined || aan > phrase.noun || verb < aan) return true;
  // Wij hechten aan uw verwachtingen en voldoen aan de norm.
  return tokens[verb + 1]?.norm !== 'aan' && !/^(?:en|of)$/.test(tokens[verb - 1]?.norm ?? '');
}

/** *voldoet, zoals altijd, aan* */
const USUAL = /^(?:altijd|gewoonlijk|gebruikelijk|steeds|immer)$/;
const RELATIVE: ReadonlySet<string> = new Set(['die', 'zoals', 'waarmee', 'als', 'dat']);

/** *voldoet die keuken aan …*. */
function isDemonstrative(tokens: readonly Token[], at: number): boolean {
  return /^(?:die|dat|sinds)$/.test(tokens[at]?.norm ?? '') && tokens[at - 1]?.norm !== ',';
}
