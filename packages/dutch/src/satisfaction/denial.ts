import type { Range, Token, TokenStream } from '@geestdrift/engine';
import { adjectiveEvidence } from '../morphology/adjective-like.js';
import { ADVERBS, DENIALS, ONLY } from './lexicon.js';
import type { SatisfiedCustomer } from './reading.js';

/** Customers that are not, hardly or no longer satisfied: learning from it is the point. */
export function isSatisfactionDenied(stream: TokenStream, found: SatisfiedCustomer): boolean {
  const { tokens } = stream;
  const small = tokens
    .slice(found.phrase.start, found.phrase.noun)
    .some(({ norm }) => SMALL_SHARES.has(norm));
  return small || found.scope.some((range) => holdsDenial(tokens, range)) || isDeniedAbove(tokens, found);
}

const SMALL_SHARES: ReadonlySet<string> = new Set(['slechts', 'minderheid', 'klein', 'kleine', 'maar']);

function holdsDenial(tokens: readonly Token[], { start, end }: Range): boolean {
  for (let at = start; at < end; at++) {
    const { norm } = tokens[at] as Token;
    if (DENIALS.has(norm) && !ONLY.has(tokens[at + 1]?.norm ?? '')) return true;
  }
  return false;
}

const NOT_MEANT =
  /(?:(?:^| )niemand (?!betwijfelt|twijfelt)\p{L}+|(?:betekent|betekende|zegt|garandeert|bewijst|geloof|geloven|denk|denken|vind|vinden)(?: (?:nog|altijd|dus|ook))* niet|niet (?:altijd |per se )?(?:zeggen|zo|waar|gezegd|betekenen)|geen (?:garantie|teken|bewijs|zekerheid|reden))$/u;

/** *betekent niet dat klanten tevreden zijn*, *niemand gelooft dat*, *geen garantie dat*, *verre van tevreden*, *(on)tevreden*. */
function isDeniedAbove(tokens: readonly Token[], { phrase, satisfied }: SatisfiedCustomer): boolean {
  if (isVerreVan(tokens, satisfied) || isBracketed(tokens, satisfied)) return true;
  const that = tokens[phrase.start - 1];
  if (that?.norm !== 'dat') return false;
  const before = tokens
    .slice(Math.max(0, phrase.start - 6), phrase.start - 1)
    .filter(({ sentence }) => sentence === that.sentence);
  return NOT_MEANT.test(
    before
      .filter(({ kind }) => kind === 'word')
      .map(({ norm }) => norm)
      .join(' '),
  );
}

function isVerreVan(tokens: readonly Token[], satisfied: number): boolean {
  return tokens[satisfied - 1]?.norm === 'van' && tokens[satisfied - 2]?.norm === 'verre';
}

/** *(on)tevreden*: both are meant. */
function isBracketed(tokens: readonly Token[], satisfied: number): boolean {
  return tokens[satisfied - 1]?.norm === ')' && tokens[satisfied]?.spaced === false;
}

const FURTHEST = 4;

/** *minder tevreden klanten*, *niet erg tevreden klanten*, *geen enkele tevreden klant*; not *zonder tevreden klanten*. */
export function isAttributeDenied(tokens: readonly Token[], satisfied: number): boolean {
  if (isBracketed(tokens, satisfied)) return true;
  for (let at = satisfied - 1; at >= Math.max(0, satisfied - FURTHEST); at--) {
    const token = tokens[at] as Token;
    if (token.sentence !== tokens[satisfied]?.sentence || token.kind === 'punctuation') return false;
    if (DENIALS.has(token.norm) && token.norm !== 'zonder') return !ONLY.has(tokens[at + 1]?.norm ?? '');
    const goesOn = ADVERBS.has(token.norm) || /^(?:enkele|enkel|een|echt|echte|te|van)$/.test(token.norm);
    if (!goesOn && adjectiveEvidence(token.norm) === 'no') return false;
  }
  return false;
}
