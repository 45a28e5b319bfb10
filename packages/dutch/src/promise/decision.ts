import type { Range, TokenStream } from '@geestdrift/engine';
import { normsIn, sentenceBefore } from '../clause/clause.js';
import { wordSet } from '../morphology/word-list.js';
import { someWord, wordsOf } from './words.js';

/** These say by themselves that something is decided. */
const RULING = wordSet('beslissen beslis beslist besluit besluiten beslissing beschikking');
const DECIDING: ReadonlySet<string> = new Set([
  ...RULING,
  'uitspraak',
  'oordeel',
  'beoordelen',
  'beoordeeld',
]);
const DECIDED = wordSet(`
  aanvraag aanvragen bezwaar bezwaarschrift klacht klachten verzoek verzoeken beroep vergunning
  vergunningaanvraag uitkering subsidie woo-verzoek subsidieaanvraag zienswijze melding
`);

/** *Uw bezwaarschrift wordt behandeld*: nobody else does that. */
const OBJECTIONS = wordSet('bezwaar bezwaren bezwaarschrift beroepschrift zienswijze woo-verzoek');
const TREATED = wordSet('behandelen behandelt behandeld afgehandeld beantwoord');

/** *Wij beslissen binnen acht weken op uw bezwaar*: the law sets the term. */
export function isDecisionByAuthority(stream: TokenStream, sentence: Range): boolean {
  const before = sentenceBefore(stream, sentence.start) ?? sentence;
  if ([before, sentence].some((range) => wordsOf(stream, range).some((word) => COMMERCIAL.test(word))))
    return false;
  if (someWord(stream, sentence, OBJECTIONS) && someWord(stream, sentence, TREATED)) return true;
  const decides = someWord(stream, sentence, DECIDING) || SETTLING.test(wordsOf(stream, sentence).join(' '));
  if (decides && someWord(stream, sentence, DECIDED)) return true;
  if (RULED_IN_TIME.test(normsIn(stream, sentence))) return true;
  // *Wij hebben uw aanvraag ontvangen. Wij beslissen binnen acht weken.*
  return someWord(stream, sentence, RULING) && someWord(stream, before, DECIDED);
}
/** *Binnen acht weken krijgt u een besluit*: the terms of administrative law, of which firms do not speak so. */
const RULED_IN_TIME =
  /\bbinnen (?:zes|6|acht|8|twaalf|12|dertien|13) weken\b.*\b(?:besluit|beschikking)\b|\b(?:besluit|beschikking)\b.*\bbinnen (?:zes|6|acht|8|twaalf|12|dertien|13) weken\b/;
/** *Wij stellen de subsidie vast.* */
const SETTLING = /\b(?:stel(?:t|len)?\b.* vast|vastgesteld|vast ?te ?stellen|vaststellen)\b/;
/** What a firm decides about. */
const COMMERCIAL =
  /(?:krediet|lening|hypotheek|polis|offerte|verzekering|abonnement|bestelling|creditcard|retour|retouraanvraag|sollicitatie)$/;
