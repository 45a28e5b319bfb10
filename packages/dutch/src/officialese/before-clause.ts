import type { BlockView, Match, Rewriting, TextEdit, Token, TokenStream } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { wordAt } from '../clause/words.js';
import { replaceAt, textOf } from '../edits/token-edits.js';
import { AUXILIARIES } from '../lexicon/auxiliaries.js';
import { conjugate, isVerbForm, separate } from '../morphology/index.js';
import { wordSet } from '../morphology/word-list.js';
import { particleBefore } from './separable-joins.js';
import { governedInfinitives } from './te-infinitive.js';

const SUBJECTS = wordSet('u je jij wij we ik jullie');

/**
 * *alvorens wij beslissen* → *voordat wij beslissen*; *alvorens te bellen* → *voordat u belt*, with the subject of the sentence or
 * the reader that a command has.
 */
export function rewriteBefore({ block, focus }: Match): readonly Rewriting[] {
  const conjunction = focus.start;
  const { te, unsure } = governedInfinitives(block, conjunction);
  const [first] = te;
  const own = isOwnInfinitive(block, conjunction, first);
  if (!own || first === undefined) return [{ edits: [replaceAt(block, conjunction, 'voordat')] }];
  const subject = subjectOf(block, conjunction);
  if (unsure || te.length > 1 || subject === undefined) return [];
  const verb = finiteEdits(block, first, conjunction, subject);
  return verb === undefined
    ? []
    : [{ edits: [replaceAt(block, conjunction, `voordat ${subject}`), ...verb] }];
}

/** No subject stands between the conjunction and *te*. */
function isOwnInfinitive(stream: TokenStream, from: number, te: number | undefined): boolean {
  if (te === undefined) return false;
  for (let at = from + 1; at < te; at++) {
    const norm = wordAt(stream, at);
    if (SUBJECTS.has(norm) || AUXILIARIES.has(norm) || stream.tokens[at]?.kind === 'punctuation')
      return false;
  }
  return true;
}

/** The one person that the sentence names; in a command the reader as the text calls them. */
function subjectOf(block: BlockView, index: number): string | undefined {
  const { start, end } = sentenceOf(block, index);
  const named = new Set<string>();
  for (let at = start; at < end; at++) if (SUBJECTS.has(wordAt(block, at))) named.add(wordAt(block, at));
  if (named.size === 1) return [...named][0];
  if (named.size > 1 || !isCommand(block, start)) return undefined;
  return block.recall(readerOf);
}

/** How a text calls its reader; undefined where it does so in both ways. */
function readerOf({ tokens }: TokenStream): 'u' | 'je' | undefined {
  const says = (pattern: RegExp): boolean => tokens.some(({ norm }) => pattern.test(norm));
  if (!says(/^(?:je|jij|jouw)$/)) return 'u';
  return says(/^(?:u|uw)$/) ? undefined : 'je';
}

/** *Lees de handleiding alvorens …*: a verb without ending opens the sentence. */
function isCommand(stream: TokenStream, start: number): boolean {
  const first = wordAt(stream, start);
  return isVerbForm(first) && !/(?:en|[^t]t)$/.test(first) && !AUXILIARIES.has(wordAt(stream, start + 1));
}

function finiteEdits(
  stream: TokenStream,
  te: number,
  from: number,
  subject: string,
): readonly TextEdit[] | undefined {
  const infinitive = wordAt(stream, te + 1);
  const verb = stream.tokens[te + 1] as Token;
  const before = stream.tokens[te - 1] as Token;
  const join = te - 1 > from ? particleBefore(stream, te - 1, infinitive, from) : 'apart';
  if (join === 'unsure' || separate(infinitive) !== undefined) return undefined;
  const { present } = conjugate(infinitive);
  const form = /^(?:wij|we|jullie)$/.test(subject)
    ? present.plural
    : subject === 'ik'
      ? present.ik
      : present.jij;
  if (join === 'apart')
    return [{ range: { start: (stream.tokens[te] as Token).start, end: verb.end }, text: form }];
  return [{ range: { start: before.start, end: verb.end }, text: textOf(stream, te - 1) + form }];
}
