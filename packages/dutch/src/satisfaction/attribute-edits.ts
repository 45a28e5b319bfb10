import type { Match, Rewriting, TextEdit, Token, TokenStream } from '@geestdrift/engine';
import { analyseNounPhrase, determinerOf } from '../agreement/index.js';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { isHetCustomer } from './customers.js';
import { replaceToken } from './noun-edits.js';

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
  if (/^tevredenste?$/.test(token.norm)) return [replaceToken(stream, token, 'meest enthousiaste')];
  if (/^mogelijke?$/.test(tokens[satisfied + 1]?.norm ?? ''))
    return [replaceToken(stream, token, 'enthousiast')];
  const ending = endingFor(stream, noun);
  if (ending === undefined) return undefined;
  if (/^tevredener?e?$/.test(token.norm)) return [replaceToken(stream, token, `enthousiaster${ending}`)];
  if (token.norm.startsWith('tevredenge')) return [replaceToken(stream, token, `enthousiast${ending}`)];
  const next = tokens[satisfied + 1];
  if (next !== undefined && /^ge(?:stelde|maakte|stemde)$/.test(next.norm)) {
    const edit = replaceToken(stream, token, `enthousiast${ending}`);
    return [{ ...edit, range: { start: token.start, end: next.end } }];
  }
  const text = `enthousiast${ending}`;
  // Meer dan tevreden klanten.
  const more = tokens[satisfied - 2];
  if (tokens[satisfied - 1]?.norm !== 'dan' || more?.norm !== 'meer')
    return [replaceToken(stream, token, text)];
  const edit = replaceToken(stream, more, text);
  return [{ ...edit, range: { start: more.start, end: token.end } }];
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
      return [replaceToken(stream, token, 'over')];
    return [];
  }
  return [];
}
