import type { Match, Rewriting, TextEdit, Token, TokenStream } from '@geestdrift/engine';
import { analyseNounPhrase, determinerOf } from '../agreement/index.js';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { rewordAt, rewordFrom } from '../edits/token-edits.js';
import { isHetCustomer } from './customers.js';

/** *een tevreden klant* → *een enthousiaste klant*, *een tevreden lid* → *een enthousiast lid*. */
export function rewriteAttribute(match: Match): readonly Rewriting[] {
  const { block } = match;
  const noun = match.captures.get('klant')?.start;
  const satisfied = match.captures.get('tevreden')?.start;
  if (noun === undefined || satisfied === undefined) return [];
  const adjective = inflected(block, satisfied, noun);
  const about = embeddedWith(block, satisfied);
  if (adjective === undefined) return [];
  return [{ edits: [...about, ...adjective] }];
}

function inflected(stream: TokenStream, satisfied: number, noun: number): readonly TextEdit[] | undefined {
  const { tokens } = stream;
  const token = tokens[satisfied] as Token;
  if (/^tevredenste?$/.test(token.norm)) return [rewordAt(stream, satisfied, 'meest enthousiaste')];
  if (/^mogelijke?$/.test(tokens[satisfied + 1]?.norm ?? ''))
    return [rewordAt(stream, satisfied, 'enthousiast')];
  const ending = endingFor(stream, noun);
  if (ending === undefined) return undefined;
  if (/^tevredener?e?$/.test(token.norm)) return [rewordAt(stream, satisfied, `enthousiaster${ending}`)];
  if (token.norm.startsWith('tevredenge')) return [rewordAt(stream, satisfied, `enthousiast${ending}`)];
  const next = tokens[satisfied + 1];
  const text = `enthousiast${ending}`;
  if (next !== undefined && /^ge(?:stelde|maakte|stemde)$/.test(next.norm))
    return [rewordFrom(stream, { start: satisfied, end: satisfied + 2 }, text)];
  // Meer dan tevreden klanten.
  const more = tokens[satisfied - 2];
  if (tokens[satisfied - 1]?.norm !== 'dan' || more?.norm !== 'meer')
    return [rewordAt(stream, satisfied, text)];
  return [rewordFrom(stream, { start: satisfied - 2, end: satisfied + 1 }, text)];
}

/** No -e before a singular het-word without a definite determiner; undefined where that cannot be told. */
function endingFor(stream: TokenStream, noun: number): 'e' | '' | undefined {
  const { tokens } = stream;
  const { norm } = tokens[noun] as Token;
  if (!isHetCustomer(norm)) return 'e';
  const phrase = analyseNounPhrase(tokens, noun, { gender: 'het', number: 'singular' }, stream.text);
  if (phrase.uncertain) return undefined;
  if (phrase.kind === 'bare' && tokens[phrase.start - 1]?.norm === 'dat')
    return afterDat(tokens, phrase.start - 1);
  return phrase.kind === 'definite' ? 'e' : '';
}

/** *Dat tevreden lid*, *met dat tevreden lid*; elsewhere *dat* may be a conjunction. */
function afterDat(tokens: readonly Token[], dat: number): 'e' | undefined {
  const before = tokens[dat - 1];
  return before === undefined || before.sentence !== tokens[dat]?.sentence || PREPOSITIONS.has(before.norm)
    ? 'e'
    : undefined;
}

/** *de met onze service tevreden klant*: *met* belongs to *tevreden* and becomes *over*. */
function embeddedWith(stream: TokenStream, satisfied: number): readonly TextEdit[] {
  const { tokens } = stream;
  for (let at = satisfied - 2; at > Math.max(0, satisfied - 7); at--) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') return [];
    if (token.norm !== 'met') continue;
    const before = tokens[at - 1];
    if (before?.kind === 'word' && determinerOf(before.norm) !== undefined)
      return [rewordAt(stream, at, 'over')];
    return [];
  }
  return [];
}
