import type { Range, Token, TokenStream } from '@geestdrift/engine';
import { adjectiveEvidence } from '../morphology/adjective-like.js';
import { ADVERBS, DENIALS, ONLY } from './lexicon.js';
import type { SatisfiedCustomer } from './predicate.js';

/** Customers that are not, hardly or no longer satisfied: learning from it is the point. */
export function isDenied(stream: TokenStream, found: SatisfiedCustomer): boolean {
  return found.scope.some((range) => holdsDenial(stream.tokens, range)) || isDeniedAbove(stream.tokens, found);
}

const SMALL_SHARES: ReadonlySet<string> = new Set(['slechts', 'minderheid', 'klein', 'kleine', 'amper', 'ontevreden']);

function holdsDenial(tokens: readonly Token[], { start, end }: Range): boolean {
  for (let at = start; at < end; at++) {
    const { norm } = tokens[at] as Token;
    if (norm === 'slechts' && tokens[at - 1]?.norm === 'niet') continue;
    if (SMALL_SHARES.has(norm) && norm !== 'ontevreden') return true;
    if (DENIALS.has(norm) && !ONLY.has(tokens[at + 1]?.norm ?? '')) return true;
  }
  return false;
}

/** *betekent niet dat klanten tevreden zijn*, *geen garantie dat*, *verre van tevreden*. */
function isDeniedAbove(tokens: readonly Token[], { phrase, satisfied }: SatisfiedCustomer): boolean {
  if (tokens[satisfied - 1]?.norm === 'van' && tokens[satisfied - 2]?.norm === 'verre') return true;
  const that = tokens[phrase.start - 1];
  if (that?.norm !== 'dat') return false;
  for (let at = phrase.start - 2; at >= Math.max(0, phrase.start - 5); at--) {
    const token = tokens[at] as Token;
    if (token.sentence !== that.sentence) return false;
    if (token.norm === 'niet' || token.norm === 'geen') return true;
  }
  return false;
}

const ATTRIBUTE_DENIALS: ReadonlySet<string> = new Set(
  'niet geen nooit noch nauwelijks amper zelden allerminst allesbehalve minder minst weinig matig half onvoldoende nimmer'.split(' '),
);
const FURTHEST = 4;

/** *minder tevreden klanten*, *niet erg tevreden klanten*, *geen enkele tevreden klant*; not *zonder tevreden klanten*. */
export function isAttributeDenied(tokens: readonly Token[], satisfied: number): boolean {
  for (let at = satisfied - 1; at >= Math.max(0, satisfied - FURTHEST); at--) {
    const token = tokens[at] as Token;
    if (token.sentence !== tokens[satisfied]?.sentence || token.kind === 'punctuation') return false;
    if (ATTRIBUTE_DENIALS.has(token.norm)) return !ONLY.has(tokens[at + 1]?.norm ?? '');
    const goesOn = ADVERBS.has(token.norm) || /^(?:enkele|enkel|een|echt|echte|te|van)$/.test(token.norm);
    if (!goesOn && adjectiveEvidence(token.norm) === 'no') return false;
  }
  return false;
}
