import type { Match, Range, Rewriting, TextEdit, Token, TokenStream } from '@geestdrift/engine';
import { agreementEdits, analyseNounPhrase } from '../agreement/index.js';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { rewordAt } from '../edits/token-edits.js';
import { isCustomerNoun } from '../lexicon/customers.js';
import { PLURAL_AUXILIARIES } from '../lexicon/plural-auxiliaries.js';
import { isVerbForm } from '../morphology/verb-lexicon.js';
import { ENTHUSIASM } from './compound.js';
import { DE, HET } from './noun-edits.js';
import { readSatisfactionWord } from './noun-words.js';

/** *klant- en medewerkerstevredenheid* → *klantenthousiasme en medewerkerstevredenheid*. */
export function rewriteElided(match: Match): readonly Rewriting[] {
  const { block, focus } = match;
  const { tokens } = block;
  const first = tokens[focus.start] as Token;
  const lastWord = readSatisfactionWord(block, tokens[focus.end - 1] as Token);
  if (
    tokens[focus.start + 1]?.norm === '/' ||
    !/^klant(?:en)?-$/.test(first.norm) ||
    lastWord === undefined ||
    focus.end - focus.start !== 3
  )
    return [];
  if (lastWord.cut || isCustomerNoun(lastWord.head)) return [];
  if (lastWord.tail !== '') {
    return [{ edits: [rewordAt(block, focus.start, `${ENTHUSIASM}-`)] }];
  }
  const agreement = agreementEdits(block, focus.start, DE, HET);
  const verb = verbOfTwo(block, focus);
  if (agreement === null || verb === undefined) return [];
  return [{ edits: [...agreement, rewordAt(block, focus.start, ENTHUSIASM), ...verb] }];
}

/** Two nouns take a plural verb: *is gestegen* → *zijn gestegen*; undefined where its plural is not known. */
function verbOfTwo(stream: TokenStream, { start, end }: Range): readonly TextEdit[] | undefined {
  const { tokens } = stream;
  const phrase = analyseNounPhrase(tokens, start, DE, stream.text);
  const verb = tokens[end];
  if (verb === undefined || PREPOSITIONS.has(tokens[phrase.start - 1]?.norm ?? '')) return [];
  const plural = PLURAL_AUXILIARIES.get(verb.norm) ?? (verb.norm === 'heeft' ? 'hebben' : undefined);
  if (plural !== undefined) return [rewordAt(stream, end, plural)];
  return isVerbForm(verb.norm) && verb.norm.endsWith('t') ? undefined : [];
}
