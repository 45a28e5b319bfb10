import type { Match, Token } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { isParticiple } from '../morphology/participle.js';
import { wordSet } from '../morphology/word-list.js';
import { isSupposed } from './supposed.js';

/** What the reader did not get, or need not have done. */
const GOT = wordSet(`
  ontvangen gekregen gehad gewonnen gebruikt gebruikgemaakt opgenomen benut verzilverd geactiveerd verbruikt ingewisseld gespaard
  opgebouwd genoten ontvangt
`);
const PERKS = wordSet('gebruik hoeft hoeven verschuldigd recht korting tegoed voordeel gratis');
/** Those that begin with a particle, or end in -daan, and two more. */
const PARTICIPLE = /^(?:af|in|op|aan)\p{L}+(?:d|t|en)$|daan$|^(?:ondertekend|voltooid)$/u;
/** Compounds that only look like one: *gezinsabonnement*. */
const NOUN = /(?:ment|kaart|recht|schrift|product|tegoed|account|contract)(?:en)?$/;
/** *Niet alleen … maar ook*, *niet één maar twee*. */
const ONLY = wordSet('alleen slechts enkel één een minder meer');
/** How far behind *niet* its participle may stand. */
const FAR = 12;

/** Whether *volgens onze gegevens heeft u (nog) niet …* names something that the reader ought to have done. */
export function isMissedByReader(match: Match): boolean {
  const { block, focus } = match;
  if (isSupposed(match)) return false;
  const { end } = sentenceOf(block, focus.start);
  const behind: Token[] = [];
  for (let at = focus.end - 1; at < Math.min(end, focus.end + FAR); at++) {
    const token = block.tokens[at] as Token;
    if (token.kind === 'punctuation') break;
    behind.push(token);
  }
  if (ONLY.has(block.tokens[focus.end]?.norm ?? '')) return false;
  if (behind.some(({ norm }) => GOT.has(norm) || PERKS.has(norm) || WRITER_SUBJECTS.has(norm))) return false;
  return behind.some(
    (token, at) =>
      ((isParticiple(token.norm) || PARTICIPLE.test(token.norm)) && !NOUN.test(token.norm)) ||
      (token.norm === 'laten' && behind[at + 1]?.norm === 'weten'),
  );
}
