import type { Range, Token, TokenStream } from '@geestdrift/engine';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { wordSet } from '../morphology/word-list.js';
import { FINITE } from '../promise/lexicon.js';
import { indexWhere } from '../promise/words.js';

/** What a question asks about: a noun phrase, nothing that can be named (`none`), or more than one question (`unclear`). */
export type Topic = Phrase | 'none' | 'unclear';

interface Phrase extends Range {
  /** It begins with a preposition that can stay: *aan de balie*. */
  readonly isPlaced?: boolean;
}

const ABOUT: ReadonlySet<string> = wordSet('over met');
/** Words that stand for a topic, and name none. */
const PRONOUNS: ReadonlySet<string> = wordSet(`
  ons mij alles dit dat iets hem haar hen hun elkaar gisteren vandaag u jou ervan daarvan
`);
const ADVERBIAL: ReadonlySet<string> = wordSet('algemeen geheel');
const RELATIVE = /^(?:die|dat|hoe|waar\p{L}*|wat|zoals|feit)$/u;
/** Outside the topic these begin another question. */
const JOINING: ReadonlySet<string> = new Set([',', ';', 'en', 'of', 'maar']);
const LONGEST = 10;

/** The topic between a question's first word and its end, around the word *tevreden*. */
export function topicOf(stream: TokenStream, question: Range, satisfied: number): Topic {
  const { tokens } = stream;
  const opensAt = (_: Token, index: number): boolean => opensTopic(stream, index);
  const behind = { start: Math.max(satisfied, question.start) + 1, end: question.end };
  const at =
    indexWhere(stream, behind, opensAt) ??
    indexWhere(stream, { start: question.start + 1, end: question.end }, opensAt);
  const end = at !== undefined && at < satisfied ? satisfied : question.end;
  const around = [...tokens.slice(question.start, at ?? question.end), ...tokens.slice(end, question.end)];
  if (around.some(({ norm }, index) => JOINING.has(norm) && !joinsManner(around, index))) return 'unclear';
  if (at !== undefined) return readTopic(stream, { start: at + 1, end });
  return placeBefore(stream, question, satisfied) ?? 'none';
}

/** *bij onze balie naar tevredenheid geholpen*, *aan de balie*, *door onze helpdesk*: where it was. */
function placeBefore({ tokens }: TokenStream, { start }: Range, satisfied: number): Phrase | undefined {
  for (let at = start + 1; at < satisfied; at++) {
    const preposition = tokens[at]?.norm ?? '';
    if (!PLACING.test(preposition) || !DETERMINERS.has(tokens[at + 1]?.norm ?? '')) continue;
    let end = at + 2;
    while (end < satisfied && !PREPOSITIONS.has(tokens[end]?.norm ?? '')) end++;
    const isShort = end - at > 2 && end - at <= LONGEST_PLACE;
    if (!isShort || !/^(?:naar|tot)$/.test(tokens[end]?.norm ?? '')) return undefined;
    if (preposition !== 'bij' && !DESKS.test(tokens[end - 1]?.norm ?? '')) return undefined;
    return SERVED_BY.test(preposition) ? { start: at + 1, end } : { start: at, end, isPlaced: true };
  }
  return undefined;
}
const PLACING = /^(?:bij|door|aan|in|op)$/;
const SERVED_BY = /^(?:bij|door)$/;
/** Where one is served; not *in de afgelopen week*, *op een nette manier*. */
const DESKS =
  /(?:balie|kassa|loket|desk|service|team|winkel|kantoor|vestiging|afdeling|showroom|restaurant|hotel|poli|polikliniek|praktijk|kliniek|receptie|filiaal|salon|locatie|bibliotheek|apotheek|werkplaats)$/;
const DETERMINERS: ReadonlySet<string> = wordSet('de het onze ons deze dit');
const PREPOSITIONS: ReadonlySet<string> = wordSet('naar tot door voor van in op aan met');
const LONGEST_PLACE = 5;

/** *snel en naar tevredenheid geholpen*: two ways to be helped, one question. */
function joinsManner(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.norm === 'en' && /^(?:naar|tot)$/.test(tokens[index + 1]?.norm ?? '');
}

/** *over de bezorging*, not *over het algemeen*. */
function opensTopic({ tokens }: TokenStream, index: number): boolean {
  if (!ABOUT.has((tokens[index] as Token).norm)) return false;
  return !tokens.slice(index + 1, index + 3).some(({ norm }) => ADVERBIAL.has(norm));
}

function readTopic({ tokens }: TokenStream, phrase: Range): Topic {
  let end = scaleIn(tokens, phrase) ?? phrase.end;
  while (end > phrase.start && TRAILING.test((tokens[end - 1] as Token).norm)) end--;
  // *Uw abonnement bij ons*: with us it is.
  if (end > phrase.start + 2 && tokens[end - 2]?.norm === 'bij' && tokens[end - 1]?.norm === 'ons') end -= 2;
  const words = tokens.slice(phrase.start, end);
  const [first] = words;
  if (first === undefined) return 'none';
  if (words.length === 1 && (PRONOUNS.has(first.norm) || first.kind === 'punctuation')) return 'none';
  const relative = words.findIndex(({ norm }) => RELATIVE.test(norm));
  if (relative >= 0) return 'none';
  if (words.length > LONGEST || words.some((word, at) => isClausal(word, words[at - 1]))) return 'unclear';
  // *…, meneer Jansen* is no more of the topic; *het eten, de zaal en de muziek* is.
  const isList = words.every(
    ({ norm }, at) => norm !== ',' || words.slice(at).some((word) => AND.test(word.norm)),
  );
  if (!isList) return 'unclear';
  return { start: phrase.start, end };
}

/** *de cursus, op een schaal van 1 tot 5*: an open question needs none. */
function scaleIn(tokens: readonly Token[], { start, end }: Range): number | undefined {
  for (let at = start + 1; at + 2 < end; at++)
    if (tokens[at]?.norm === 'op' && /^(?:schaal|vijfpuntsschaal)$/.test(tokens[at + 2]?.norm ?? ''))
      return at;
  return undefined;
}
const TRAILING = /^(?:geweest|tot|nu|toe|,)$/;

const AND = /^(?:en|of|&)$/;

/** A verb, a subject or a conjunction: another clause begins. */
function isClausal({ norm, kind }: Token, before: Token | undefined): boolean {
  if (kind === 'punctuation') return !/^[,/&"'()]$/.test(norm);
  if (norm === 'of' || SUBORDINATORS.has(norm) || WRITER_SUBJECTS.has(norm)) return true;
  if (norm === 'u' || norm === 'jij') return true;
  return before?.norm === 'en' && FINITE.has(norm);
}
