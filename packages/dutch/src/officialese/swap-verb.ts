import type { Match, Range, Rewriting, TextEdit, TokenStream } from '@geestdrift/engine';
import { determinerOf } from '../agreement/determiners.js';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { clauseOf } from '../clause/clause.js';
import { conjunctOf } from '../clause/conjunct.js';
import { isStop, wordAt } from '../clause/words.js';
import {
  deleteAt,
  insertBefore,
  insertBehind,
  replaceAt,
  replaceRange,
  textOf,
} from '../edits/token-edits.js';
import { MODALS } from '../lexicon/auxiliaries.js';
import { BEFORE_NOUN } from '../lexicon/determiners.js';
import { FUNCTION_WORDS } from '../morphology/function-words.js';
import {
  adjectiveEvidence,
  conjugate,
  inflectLike,
  type SlotChoice,
  separate,
  verbFormOf,
} from '../morphology/index.js';
import { isParticiple } from '../morphology/participle.js';
import { wordSet } from '../morphology/word-list.js';
import { endOfMainClause } from './main-clause-end.js';
import { PARTICIPLE_TAKERS } from './verb-words.js';

/** One verb for another, and other words that change with it. */
export interface VerbSwap {
  readonly from: string;
  readonly to: string;
  /** Texts for captures: `{betalen: betalen}`; of *hiervan* with `{van: over}` the last part changes. */
  readonly put?: Readonly<Record<string, string>>;
  /** Whether the new participle can stand before a noun; *de gegeven folder* for *de verstrekte folder* cannot. */
  readonly attributive?: boolean;
}

/** The swap of a table, `{trachten: proberen}`, whose verb the form found is one of. */
export function swapOf({ block, captures, focus }: Match, table: Readonly<Record<string, string>>): VerbSwap {
  const norm = wordAt(block, (captures.get('verb') ?? focus).start);
  const known = Object.keys(table).find((verb) => verbFormOf(norm, verb).length > 0) ?? '';
  return { from: known, to: table[known] ?? '' };
}

/**
 * Puts another verb in the same form: *verstrekt* → *geeft* or *gegeven*. The capture `verb` holds the form (else the
 * focus does), `particle` the particle that stands apart; `weg` and `ook-weg` are left out. None where the new verb
 * would have to come apart and its place is not certain.
 */
export function swapVerb(
  match: Match,
  { from, to, put = {}, attributive = true }: VerbSwap,
): readonly Rewriting[] {
  const { block, captures } = match;
  const at = (captures.get('verb') ?? captures.get('joined') ?? match.focus).start;
  if (!attributive && isAttributive(block, at)) return [];
  const verb = verbEdits(block, at, from, to, captures.get('particle'));
  if (verb === undefined) return [];
  const edits: TextEdit[] = [...verb];
  for (const name of ['weg', 'ook-weg']) {
    const range = captures.get(name);
    if (range !== undefined) edits.push(deleteAt(block, range));
  }
  for (const [name, text] of Object.entries(put)) {
    const range = captures.get(name);
    if (range === undefined) continue;
    const word = textOf(block, range.start);
    const isTail = word.length > name.length && word.toLowerCase().endsWith(name);
    edits.push(replaceAt(block, range.start, isTail ? word.slice(0, -name.length) + text : text));
  }
  return [{ edits }];
}

function verbEdits(
  stream: TokenStream,
  at: number,
  from: string,
  to: string,
  particle: Range | undefined,
): readonly TextEdit[] | undefined {
  const norm = wordAt(stream, at);
  const target = conjugate(to);
  const isTe = wordAt(stream, at - 1) === 'te';
  const apart = particle === undefined ? [] : [deleteAt(stream, particle)];
  if (isPerfectOfDoing(stream, at, from)) return [replaceAt(stream, at, target.pastParticiple), ...apart];
  const kind = kindAt(stream, at, from);
  if (kind === undefined) return undefined;
  const person = isCommand(stream, at, from) ? ({ person: 'ik' } as const) : personAt(stream, at);
  if (kind === 'present' && isMisspelled(norm, from, person.person)) return undefined;
  if (target.particle === undefined) {
    const form = inflectLike(norm, from, to, { kind, ...person });
    return form === undefined ? undefined : [replaceAt(stream, at, form), ...apart];
  }
  if (particle !== undefined) {
    const form = inflectLike(norm, from, to, { kind, ...person, joined: false });
    return form === undefined
      ? undefined
      : [replaceAt(stream, at, form), replaceRange(stream, particle, target.particle)];
  }
  if (isTe) {
    const bare = separate(to)?.verb ?? to;
    return [insertBefore(stream, at - 1, target.particle), replaceAt(stream, at, bare)];
  }
  if (!isJoined(norm, from) && (kind === 'past' || (kind === 'present' && !isLast(stream, at)))) {
    const end = endOfMainClause(stream, at);
    const form = inflectLike(norm, from, to, { kind, ...person, joined: false });
    return form === undefined || end === undefined
      ? undefined
      : [replaceAt(stream, at, form), insertBehind(stream, end - 1, target.particle)];
  }
  const form = inflectLike(norm, from, to, { kind, ...person, joined: true });
  return form === undefined ? undefined : [replaceAt(stream, at, form)];
}

/** *uitrollen*, *uitrolt*: a separable verb that is whole is an infinitive or ends its clause. */
function isJoined(norm: string, verb: string): boolean {
  const particle = separate(verb)?.particle;
  return particle !== undefined && norm.startsWith(particle);
}

/** *de betaling geschied*: a stem where its subject asks for a *t*; the same form of another verb would be as wrong. */
function isMisspelled(norm: string, from: string, person: SlotChoice['person']): boolean {
  const { ik, hij } = conjugate(from).present;
  return norm === ik && norm !== hij && person !== 'ik' && person !== 'jijInverted';
}

/** *heeft doen toekomen*: the infinitive stands for a participle. */
function isPerfectOfDoing(stream: TokenStream, at: number, from: string): boolean {
  if (from !== 'doen' || wordAt(stream, at) !== 'doen' || wordAt(stream, at - 1) === 'te') return false;
  const { start } = clauseOf(stream, at);
  return stream.tokens
    .slice(start, at)
    .some(({ norm }) => /^(?:heb|hebt|heeft|hebben|had|hadden)$/.test(norm));
}

/** *Tracht eerst …*: a form without ending that opens its clause. */
function isCommand(stream: TokenStream, at: number, from: string): boolean {
  const isStem = wordAt(stream, at) === conjugate(from).present.ik;
  return (
    isStem && clauseOf(stream, at).start === at && !/^(?:u|jij|je|hij|zij|ze)$/.test(wordAt(stream, at + 1))
  );
}

/** *u wenst* is of the second person, where verbs differ from the third: *u wilt*. */
export function personAt(stream: TokenStream, at: number): Pick<SlotChoice, 'person'> {
  const { start, end } = clauseOf(stream, at);
  const behind = wordAt(stream, at + 1);
  if (stream.tokens.slice(start, end).some(({ norm }) => norm === 'ik')) return { person: 'ik' };
  if (/^(?:je|jij)$/.test(behind)) return { person: 'jijInverted' };
  const isReader =
    behind === 'u' || stream.tokens.slice(start, at).some(({ norm }) => /^(?:u|je|jij)$/.test(norm));
  return isReader ? { person: 'jij' } : {};
}

type Kind = NonNullable<SlotChoice['kind']>;

/** What a form is here, where it may be more than one: *verstrekt* with *wordt* is a participle. */
function kindAt(stream: TokenStream, at: number, from: string): Kind | undefined {
  const slots = verbFormOf(wordAt(stream, at), from);
  const kinds = new Set(slots.map(({ kind }) => kind));
  if (wordAt(stream, at - 1) === 'te' && kinds.has('infinitive')) return 'infinitive';
  if (kinds.has('pastParticiple') && kinds.size > 1) {
    // *ontvangen* is the same with and without an ending.
    const inflected = !slots.some((slot) => 'inflected' in slot && !slot.inflected);
    const attributive = isAttributive(stream, at);
    if (inflected) return attributive ? 'pastParticiple' : 'past';
    if (attributive || hasAuxiliary(stream, at)) return 'pastParticiple';
    if (!kinds.has('infinitive')) return kinds.has('present') ? 'present' : 'past';
  }
  if (kinds.has('infinitive') && kinds.has('present'))
    return isNominalized(stream, at) || isLast(stream, at) || hasModal(stream, at) ? 'infinitive' : 'present';
  return slots[0]?.kind;
}

/** *het gebruiken van*, *bij het gebruiken*, *Gebruiken van de app*. */
function isNominalized(stream: TokenStream, at: number): boolean {
  const before = wordAt(stream, at - 1);
  return before === 'het' || PREPOSITIONS.has(before) || wordAt(stream, at + 1) === 'van';
}

/** Besides determiners, what may stand before a participle that stands before its noun. */
const BEFORE_PHRASE = wordSet('alle met van voor over op bij door');

const BEFORE_ATTRIBUTE = wordSet(
  'eerder reeds al recent onlangs eventueel tijdig nog niet nieuw zelf hierboven daarvoor hiervoor',
);
/** Objects as well as possessives: *u ons verschaft*. */
const OBJECTS = wordSet('ons je jullie hun');
const SUBJECTS = wordSet('u je jij wij we ik hij zij ze jullie');

/** *de verstrekte informatie*, *eerder verstrekte informatie*. */
function isAttributive(stream: TokenStream, at: number): boolean {
  const next = wordAt(stream, at + 1);
  if (next === '' || FUNCTION_WORDS.has(next)) return false;
  const before = wordAt(stream, at - 1);
  const isInflected = wordAt(stream, at).endsWith('e');
  if (OBJECTS.has(before) && SUBJECTS.has(wordAt(stream, at - 2))) return false;
  if (!isInflected && adjectiveEvidence(next) === 'sure') return false;
  const isBehind = BEFORE_PHRASE.has(before) || determinerOf(before) !== undefined;
  if (isBehind || adjectiveEvidence(before) === 'sure') return true;
  if (!isInflected) return false;
  return (
    before === '' || BEFORE_ATTRIBUTE.has(before) || opensAttribute(stream, at) || hasFiniteBeside(stream, at)
  );
}

/** *Uw digitaal vervaardigde zolen kunnen …*: the clause has its verb, so that this is no past tense. */
function hasFiniteBeside(stream: TokenStream, index: number): boolean {
  const { start, end } = conjunctOf(stream, clauseOf(stream, index), index);
  return stream.tokens
    .slice(start, end)
    .some(({ norm }, at) => start + at !== index && (PARTICIPLE_TAKERS.has(norm) || MODALS.has(norm)));
}

/** *de door ons verstrekte informatie*: a preposition right behind a determiner. */
function opensAttribute(stream: TokenStream, index: number): boolean {
  const { start } = clauseOf(stream, index);
  for (let at = Math.max(start, index - 8); at < index - 1; at++) {
    if (BEFORE_NOUN.has(wordAt(stream, at)) && PREPOSITIONS.has(wordAt(stream, at + 1))) return true;
  }
  return false;
}

/** A form of *hebben, zijn, worden* in the clause that has no participle of its own. */
function hasAuxiliary(stream: TokenStream, index: number): boolean {
  const { start, end } = clauseOf(stream, index);
  for (let at = start; at < end; at++) {
    if (at === index || !PARTICIPLE_TAKERS.has(wordAt(stream, at))) continue;
    const isOwn = isParticiple(wordAt(stream, at + 1)) && at + 1 !== index && at > index;
    if (!isOwn) return true;
  }
  return false;
}

/** *U kunt uw wensen kenbaar maken aan …*: a modal before it, with no verb in between. */
function hasModal(stream: TokenStream, index: number): boolean {
  const { start } = clauseOf(stream, index);
  return stream.tokens.slice(start, index).some(({ norm }) => MODALS.has(norm));
}

/** Whether only verbs follow in the clause. */
function isLast(stream: TokenStream, index: number): boolean {
  let at = index + 1;
  while (
    PARTICIPLE_TAKERS.has(wordAt(stream, at)) ||
    /^(?:kunnen|moeten|mogen|zullen|willen|kunt|moet|mag|zal|wil|gaan)$/.test(wordAt(stream, at))
  )
    at++;
  return isStop(stream, at) || at >= clauseOf(stream, index).end;
}
