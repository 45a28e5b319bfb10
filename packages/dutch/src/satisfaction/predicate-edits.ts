import type { Match, Range, Rewriting, TextEdit, Token, TokenStream } from '@geestdrift/engine';
import { clauseOf } from '../clause/clause.js';
import { rewordAt, rewordFrom, takeOutAt } from '../edits/token-edits.js';
import { isAfterMishap } from './context.js';
import { CAUSATIVES, COPULAS, JOINED } from './lexicon.js';
import { readMatch } from './read-match.js';
import type { SatisfiedCustomer } from './reading.js';

/** Rewrites a clause in which customers are, or are made, satisfied. */
export function rewritePredicate(match: Match): readonly Rewriting[] {
  const found = readMatch(match);
  if (found === undefined) return [];
  return found.kind === 'causative' ? rewriteCausative(match, found) : rewriteState(match.block, found);
}

/** *zijn tevreden met* → *zijn enthousiast over*. */
function rewriteState(stream: TokenStream, found: SatisfiedCustomer): readonly Rewriting[] {
  const adjective = adjectiveEdits(stream, found.satisfied);
  const about = found.kind === 'copula' || found.kind === 'none' ? aboutEdits(stream, found) : [];
  if (adjective === undefined || about === undefined) return [];
  return [{ edits: sorted([...adjective, ...about]) }];
}

const ADJECTIVE: ReadonlyMap<string, string> = new Map([
  ['tevreden', 'enthousiast'],
  ['tevredener', 'enthousiaster'],
  ['tevredenst', 'meest enthousiast'],
]);

/** *tevreden*, with what goes along: *meer dan tevreden, dik tevreden*. */
function adjectiveEdits(stream: TokenStream, satisfied: number): readonly TextEdit[] | undefined {
  const { tokens } = stream;
  const token = tokens[satisfied] as Token;
  const text = ADJECTIVE.get(token.norm);
  if (text === undefined) return undefined;
  if (tokens[satisfied - 1]?.norm === 'dan' && tokens[satisfied - 2]?.norm === 'meer')
    return [rewordFrom(stream, { start: satisfied - 2, end: satisfied + 1 }, text)];
  if (tokens[satisfied - 1]?.norm === 'dik')
    return [rewordFrom(stream, { start: satisfied - 1, end: satisfied + 1 }, `heel ${text}`)];
  return [rewordAt(stream, satisfied, text)];
}

const WITH: ReadonlyMap<string, string> = new Map([
  ['met', 'over'],
  ['mee', 'over'],
  ['ermee', 'erover'],
  ['daarmee', 'daarover'],
  ['hiermee', 'hierover'],
  ['waarmee', 'waarover'],
]);
/** *met name*, *met elkaar*: no object of *tevreden*. */
const SET_PHRASE: ReadonlySet<string> = new Set(['name', 'elkaar', 'recht', 'reden', 'ingang', 'kerst']);
/** *met z'n allen*, *met zijn drieën*; not *met zijn nieuwe keuken*. */
const TOGETHER = /^(?:allen|beiden|tw|drie|vier|vijv|zess|zev|acht)\p{L}*n$/u;

function isSetPhrase(tokens: readonly Token[], preposition: number): boolean {
  const next = tokens[preposition + 1]?.norm ?? '';
  if (SET_PHRASE.has(next)) return true;
  return /^(?:z'n|zijn)$/.test(next) && TOGETHER.test(tokens[preposition + 2]?.norm ?? '');
}

/**
 * What customers are satisfied with: *met* becomes *over*. Undefined where *met …* may belong to the customer
 * (*dat klanten met een abonnement tevreden zijn*).
 */
function aboutEdits(stream: TokenStream, found: SatisfiedCustomer): readonly TextEdit[] | undefined {
  const { tokens } = stream;
  const { phrase, satisfied, group } = found;
  const isBeing = found.verb !== undefined && COPULAS.get(tokens[found.verb]?.norm ?? '') === 'zijn';
  const fronted = satisfied < phrase.noun;
  const behind = aboutBehind(stream, fronted ? phrase.noun + 1 : Math.max(group.end, satisfied + 1), found);
  const inGroup = indicesIn(fronted ? { start: phrase.noun + 1, end: behind.from } : group).filter(
    (at) => tokens[at]?.norm === 'mee',
  );
  const before = fronted ? [] : aboutBefore(stream, found, isBeing);
  if (before === undefined) return undefined;
  // *waar klanten tevreden mee zijn met korting*: the object is named already; not *ermee tevreden, vooral met …*.
  const isNamed = [...before, ...inGroup].some((at) => tokens[at]?.norm !== 'met');
  const isFocused = FOCUS.has(tokens[behind.from - 1]?.norm ?? '');
  const also = isNamed && !isFocused ? [] : behind.places;
  const places = [...new Set([...before, ...inGroup, ...also])];
  return places.map((at) => rewordAt(stream, at, WITH.get(tokens[at]?.norm ?? '') ?? ''));
}

function indicesIn({ start, end }: Range): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}

/** *tevreden (zijn) met …*, *tevreden, vooral met …*, *met … en met …*. */
function aboutBehind(
  stream: TokenStream,
  from: number,
  found: SatisfiedCustomer,
): { places: readonly number[]; from: number } {
  const { tokens } = stream;
  const sentence = tokens[from - 1]?.sentence;
  let at = from;
  const fronted = found.satisfied < found.phrase.noun;
  while (tokens[at]?.sentence === sentence && at - from < 4 && isPassable(tokens[at] as Token, fronted)) at++;
  at += notably(tokens, at);
  const first = tokens[at];
  if (
    first === undefined ||
    first.sentence !== sentence ||
    !WITH.has(first.norm) ||
    // *zijn tevreden, met een 8 als cijfer*: what goes along.
    tokens[at - 1]?.norm === ',' ||
    isSetPhrase(tokens, at)
  ) {
    return { places: [], from: at };
  }
  const places = [at];
  const { end } = clauseOf(stream, at);
  for (let next = at + 2; next < end; next++) {
    if (tokens[next]?.norm === 'met' && /^(?:en|of|ook)$/.test(tokens[next - 1]?.norm ?? ''))
      places.push(next);
  }
  // *ermee tevreden, vooral met de snelheid*
  const added = end + 1 + (FOCUS.has(tokens[end + 1]?.norm ?? '') ? 1 : notably(tokens, end + 1));
  if (tokens[end]?.norm === ',' && added > end + 1 && tokens[added]?.norm === 'met') places.push(added);
  return { places, from: at };
}

/** Behind these an object follows, also one that is named for the second time. */
const FOCUS: ReadonlySet<string> = new Set(['vooral', 'ook', 'zelfs', 'juist']);

/** How many words *met name* takes, where the object follows: *met name met het brood*. */
function notably(tokens: readonly Token[], at: number): number {
  const [first, second, third] = tokens.slice(at, at + 3);
  return first?.norm === 'met' && second?.norm === 'name' && third?.norm === 'met' ? 2 : 0;
}

function isPassable({ norm }: Token, fronted: boolean): boolean {
  if (FOCUS.has(norm) || (fronted && COPULAS.has(norm))) return true;
  return /^(?:,|er|heel|erg|zeer|nu|al)$/.test(norm);
}

const OURS: ReadonlySet<string> = new Set(['ons', 'onze', 'mij', 'mijn']);

/** *waarmee klanten tevreden zijn*, *klanten zijn met de service tevreden*, *er zeer mee tevreden*. */
function aboutBefore(
  stream: TokenStream,
  found: SatisfiedCustomer,
  isBeing: boolean,
): readonly number[] | undefined {
  const { tokens } = stream;
  const { phrase, satisfied, verb } = found;
  const isBetween = verb !== undefined && verb > phrase.noun && verb < satisfied;
  const places: number[] = [];
  for (let at = phrase.noun + 1; at < satisfied; at++) {
    const norm = tokens[at]?.norm ?? '';
    if (!WITH.has(norm) || isSetPhrase(tokens, at)) continue;
    if (norm === 'met' && !(isBetween && at > verb)) {
      if (isBetween) continue;
      // What is ours is no part of the customer: *klanten die met onze service tevreden zijn*.
      if (!OURS.has(tokens[at + 1]?.norm ?? '')) return undefined;
    }
    if (isBeing || norm === 'mee') places.push(at);
  }
  const opener = tokens[phrase.start - 1];
  if (isBeing && opener?.norm === 'waarmee') places.push(phrase.start - 1);
  // *Waarmee zijn onze gasten tevreden?*
  if (isBeing && verb === phrase.start - 1 && tokens[verb - 1]?.norm === 'waarmee') places.push(verb - 1);
  return places;
}

interface Change {
  readonly make: string;
  readonly surprise: string;
}

/** Forms of *stellen*, *maken* and *stemmen* in the verbs that take their place. */
const CHANGES: ReadonlyMap<string, Change> = new Map(
  (['stellen', 'maken', 'stemmen'] as const).flatMap((verb) => {
    const forms = [...CAUSATIVES].filter(([, lemma]) => lemma === verb).map(([form]) => form);
    const make = ['maak', 'maakt', 'maken', 'maakte', 'maakten', 'gemaakt'];
    const surprise = ['verras', 'verrast', 'verrassen', 'verraste', 'verrasten', 'verrast'];
    return forms.map(
      (form, index) => [form, { make: make[index] as string, surprise: surprise[index] as string }] as const,
    );
  }),
);

/** *stellen klanten tevreden* → *maken klanten enthousiast*, *verrassen klanten*. */
function rewriteCausative(match: Match, found: SatisfiedCustomer): readonly Rewriting[] {
  const { block } = match;
  const { tokens } = block;
  const { satisfied, verb } = found;
  if (verb === undefined) return [];
  const form = JOINED.get(tokens[satisfied]?.norm ?? '') ?? tokens[verb]?.norm ?? '';
  const change = CHANGES.get(form);
  const isJoined = verb === satisfied;
  if (change === undefined)
    return isJoined
      ? [{ edits: [rewordAt(block, satisfied, `enthousiast ${form}`)] }]
      : keepVerb(block, satisfied);
  const enthusiastic = isJoined
    ? [rewordAt(block, satisfied, `enthousiast ${change.make}`)]
    : [rewordAt(block, verb, change.make), ...(adjectiveEdits(block, satisfied) ?? [])];
  const isMishap = isAfterMishap(match);
  if (!isMishap && isAgain(tokens, found)) return [];
  const surprising = surpriseEdits(block, found, change, isJoined);
  const first = isMishap ? [] : [{ edits: sorted(enthusiastic) }];
  return surprising === undefined ? first : [...first, { edits: sorted(surprising) }];
}

function keepVerb(stream: TokenStream, satisfied: number): readonly Rewriting[] {
  const edits = adjectiveEdits(stream, satisfied);
  return edits === undefined ? [] : [{ edits }];
}

/** *weer tevreden stellen*: something went wrong before. */
function isAgain(tokens: readonly Token[], { phrase, satisfied }: SatisfiedCustomer): boolean {
  return tokens.slice(phrase.noun, satisfied).some(({ norm }) => norm === 'weer' || norm === 'toch');
}

/** *tevreden* goes, and the verb becomes *verrassen*; not where words lean on *tevreden*. */
function surpriseEdits(
  stream: TokenStream,
  found: SatisfiedCustomer,
  change: Change,
  isJoined: boolean,
): readonly TextEdit[] | undefined {
  const { tokens } = stream;
  const { satisfied, verb, phrase } = found;
  if (isJoined)
    return isLeanedOn(tokens, satisfied) ? undefined : [rewordAt(stream, satisfied, change.surprise)];
  const token = tokens[satisfied] as Token;
  if (token.norm !== 'tevreden' || isLeanedOn(tokens, satisfied) || verb === undefined) return undefined;
  // Tevreden stellen wij klanten pas als …: no verb could take the first place.
  if (satisfied < phrase.noun && tokens[phrase.start - 1]?.norm !== 'van') return undefined;
  const after = tokens[satisfied + 1];
  if (after?.norm === 'en' || after?.norm === 'of') return undefined;
  return [takeOutAt(stream, satisfied), rewordAt(stream, verb, change.surprise)];
}

/** *zeer tevreden*, *zo tevreden mogelijk*. */
function isLeanedOn(tokens: readonly Token[], satisfied: number): boolean {
  const before = tokens[satisfied - 1]?.norm ?? '';
  const leaning =
    /^(?:zeer|heel|erg|echt|volledig|helemaal|volkomen|optimaal|maximaal|zo|meer|uiterst|blijvend|dan|en|blij|te)$/;
  return leaning.test(before) || tokens[satisfied + 1]?.norm === 'mogelijk';
}

function sorted(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.range.start - b.range.start);
}
