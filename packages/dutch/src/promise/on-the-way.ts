import type { Range, TokenStream } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { OURS, TRAVELLING } from './lexicon.js';
import { namesPlace, someWord, wordsOf } from './words.js';

/** *Vanaf het station bent u te voet binnen tien minuten bij ons*: the reader walks. */
export function isOnTheWay(stream: TokenStream, clause: Range): boolean {
  const words = wordsOf(stream, clause);
  if (someWord(stream, clause, TRAVELLING) || words.some((word) => REACHED.test(word))) return true;
  const isThere =
    ARRIVED.test(words.join(' ')) || (IS.test(words.join(' ')) && namesPlace(stream, clause, 'in'));
  if (isThere && !someWord(stream, clause, OURS)) return true;
  // *Loopt u deze route, dan bent u binnen een uur terug.*
  return (
    someWord(stream, clause, READER_IS) && someWord(stream, sentenceOf(stream, clause.start), TRAVELLING)
  );
}

const IS = /\b(?:(?:bent|zit|staat) u|(?:u|je|jij) (?:bent|zit|staat)|(?:ben|zit|sta) je)\b/;

const READER_IS: ReadonlySet<string> = new Set(['bent', 'ben']);
/** *Binnen een kwartier bent u op het strand.* */
const REACHED =
  /^(?:strand|piste|station|(?:stads|dorps)?centrum|(?:binnen)?stad|bos|zee|snelweg|luchthaven|skigebied|skilift|duinen|heide)$/;
/** *bent u bij het theehuis*, *zit je in de trein*; not *bent u aan de beurt*, *op de hoogte*, *weer op de weg*. */
const ARRIVED =
  /^(?!.*\bweer\b).*\b(?:(?:(?:bent|zit|staat|loopt|rijdt|fietst) u|(?:u|je|jij) (?:bent|zit|staat|loopt|rijdt|fietst))\b(?: \p{L}+){0,3}|(?:ben|zit|sta|loop|rijd|fiets) (?:je|jij)) (?:bij|op|in|aan) (?:het|de|een) (?!hoogte|bezit|lijst|wachtlijst|systeem|weg|been|rooster|planning|beurt|lijn|telefoon|slag)/u;
