import type { BlockView, Match, Range, Token } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { READER_SUBJECTS } from '../lexicon/pronouns.js';
import { opensWithHost } from '../praise/firm.js';
import { SHORT_KINDS } from '../promise/fragment.js';
import { IMPERATIVES, RECEIVING, STAFF } from '../promise/lexicon.js';
import { someWord } from '../promise/words.js';
import { isInflected } from './inflected.js';

/** Not *mijn*: somebody's grandfather is no company. */
const US: ReadonlySet<string> = new Set(['wij', 'we', 'ik', 'ons', 'onze']);
const OTHERS: ReadonlySet<string> = new Set(['hij', 'zij', 'haar', 'hem', 'zijn', 'hun', 'ze']);
/** A slogan is no longer. */
const LONGEST_SLOGAN = 9;

/** Whether the writer's side says the words of a match of itself: *wij, ons team*, *u krijgt*, or a slogan. */
export function isClaimedByUs({ block, focus }: Match): boolean {
  const sentence = sentenceOf(block, focus.start);
  if (someWord(block, sentence, US)) return true;
  if (block.tokens.slice(sentence.start, sentence.end).some(({ norm }) => NEAR_ONES.test(norm))) return false;
  if (opensWithHost(block, sentence)) return true;
  if (isGivenToReader(block, sentence) || isStaff(block, sentence)) return true;
  if (isInvitation(block, sentence.start, focus.start)) return true;
  return isSlogan(block, sentence) || isSlogan(block, upToColon(block, sentence, focus.end));
}

/** *Kom langs voor …*, *ervaar …*, *boek online: …*: what the reader will get of us; not *kies iemand met …*. */
function isInvitation({ tokens }: BlockView, start: number, at: number): boolean {
  if (!INVITING.test(tokens[start]?.norm ?? '') || READER_SUBJECTS.has(tokens[start + 1]?.norm ?? ''))
    return false;
  return at === start + 1 || /^(?:voor|van|[:–])$/.test(tokens[at - 1]?.norm ?? '');
}
const INVITING = /^(?:kom|bel|boek|bestel|ervaar|ontdek|geniet|reserveer|kies|bezoek|proef)$/;

/** *De vrijwilligers hebben …*, *Het team heeft …*. */
function isStaff(block: BlockView, { start, end }: Range): boolean {
  const [article, noun] = block.tokens.slice(start, end);
  return (
    /^(?:de|het)$/.test(article?.norm ?? '') &&
    (STAFF.has(noun?.norm ?? '') || noun?.norm === 'vrijwilligers') &&
    !someWord(block, { start, end }, OTHERS)
  );
}

const SERVED = /^(?:ontvangen|verwelkomd|onthaald|geholpen|bediend|begeleid|bijgestaan|ondersteund)$/;

/** *U krijgt …*, *krijgt u …*; *ons team* has *ons*. */
function isGivenToReader(block: BlockView, sentence: Range): boolean {
  const words = block.tokens.slice(sentence.start, sentence.end);
  if (FOR_ALL.test(words.map(({ norm }) => norm).join(' '))) return true;
  if (words.some(({ norm }) => norm === 'rekenen') && someWord(block, sentence, READER_SUBJECTS)) return true;
  // *U wordt ontvangen met …*
  const isServed = words.some(({ norm }) => SERVED.test(norm));
  if (isFoundAt(words)) return true;
  return words.some(
    ({ norm }, at) =>
      (READER_SUBJECTS.has(norm) || norm === 'men') &&
      [words[at - 1], words[at + 1]].some(
        (beside) =>
          beside !== undefined &&
          (RECEIVING.has(beside.norm) || (isServed && /^word(?:t|en)?$/.test(beside.norm))),
      ),
  );
}

/** *Bij de juristen van de bond vind je …*. */
function isFoundAt(words: readonly Token[]): boolean {
  return (
    words[0]?.norm === 'bij' &&
    words.some(({ norm }, at) => norm === 'vind' && /^(?:je|jij)$/.test(words[at + 1]?.norm ?? ''))
  );
}
/** *heeft de havenmeester een luisterend oor voor iedere gast* */
const FOR_ALL = /\boor voor (?:u|iedere?|elke?|al onze)\b/;
/** Those who lend an ear and sell none. */
const NEAR_ONES =
  /^(?:vriend|vrienden|vriendin|vriendinnen|familie|familieleden|buur|buren|buurvrouw|buurman|naasten|lotgenoten|ouders|partner|moeder|vader|zus|broer|huisgenoten|klasgenoten|elkaar)$/;

/** *Service met een glimlach: dat is Bakkerij Pol*: what stands before the mark that follows the match at once. */
function upToColon({ tokens }: BlockView, sentence: Range, end: number): Range {
  const mark = tokens[end]?.norm;
  const isNamed =
    mark === ',' && tokens[end + 1]?.norm === 'dat' && /^(?:is|zijn)$/.test(tokens[end + 2]?.norm ?? '');
  return isNamed || mark === ':' || mark === '–' ? { start: sentence.start, end } : sentence;
}

/** A heading, an item or a cry without a verb, of nobody else. */
function isSlogan(block: BlockView, sentence: Range): boolean {
  const words = block.tokens.slice(sentence.start, sentence.end).filter(({ kind }) => kind !== 'punctuation');
  if (words.some(isInflected) || someWord(block, sentence, OTHERS)) return false;
  if (IMPERATIVES.has(words[0]?.norm ?? '')) return false;
  return words.length <= (SHORT_KINDS.has(block.kind) ? LONGEST_SLOGAN + 3 : LONGEST_SLOGAN);
}
