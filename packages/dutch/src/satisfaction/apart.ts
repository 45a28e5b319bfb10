import type { Match, Token } from '@geestdrift/engine';
import { clauseOf } from '../clause/clause.js';

const GIVING =
  /^(?:geef|geeft|geven|gaf|gaven|bied|biedt|bieden|bood|boden|schenk|schenkt|schenken|breng|brengt|brengen|garandeer|garandeert|garanderen|beloof|belooft|beloven)$/;

/** Two nouns that stand beside each other by chance; one word never does. */
export function isApart({ block, focus }: Match): boolean {
  const { tokens } = block;
  if (focus.end - focus.start < 2) return false;
  const first = tokens[focus.start] as Token;
  const last = tokens[focus.end - 1] as Token;
  const clause = clauseOf(block, focus.start);
  if (!first.norm.includes('tevredenheid')) {
    return (
      tokens.slice(clause.start, clause.end).some(({ norm }) => GIVING.test(norm)) ||
      (/^(?:met|van|aan|door)$/.test(tokens[focus.start - 1]?.norm ?? '') && /(?:en|s)$/.test(first.norm))
    );
  }
  // Als ik de klanttevredenheid onderzoek: a verb.
  return last.norm === 'onderzoeken' || (last.norm === 'onderzoek' && tokens[focus.start - 1]?.norm === 'de');
}
