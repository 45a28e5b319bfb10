import {
  type BlockView,
  type Match,
  type Range,
  startsWithCapital,
  type Token,
  type TokenStream,
} from '@geestdrift/engine';
import { clauseOf, sentenceOf } from '../clause/clause.js';
import { isQuestion } from '../clause/question.js';
import { hasCapital } from '../clause/words.js';
import { READER_WORDS, WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { isVerbForm } from '../morphology/verb-lexicon.js';
import { speaksForItself } from '../promise/house.js';
import { someWord, wordsOf } from '../promise/words.js';
import { INVITING, isHostByKind, namesFirm, someKind } from './firm.js';
import { isJobAdvert } from './job-advert.js';
import { AIMS, CONDITIONAL, OWN, PASSIVE, POSSESSIVES } from './lexicon.js';
import { hasName, hasOtherObject, hasOwner, isOfOthers, ownLabel } from './others.js';
import { isVerbless } from './slogan.js';
import { isNamedBehind, isOwnSuperlative } from './superlative.js';
import { isTold, tellingOf } from './told.js';

/**
 * How a pattern praises: customers rate somebody (`rated`), somebody has a score (`scored`), a grade stands in a sentence
 * about service (`told`), so many customers are content (`customers`), or somebody is the best (`superlative`).
 */
export type PraiseKind = 'rated' | 'scored' | 'told' | 'customers' | 'superlative';

/** Whether the writer's own company is praised, as a fact: not asked, hoped or made a condition. */
export function isOwnPraise(match: Match, kind: PraiseKind): boolean {
  const { block, focus } = match;
  const sentence = sentenceOf(block, focus.start);
  const isAdvert = kind === 'superlative' && isJobAdvert(block, sentence);
  if (
    (isQuestion(block, focus.start) &&
      !isClaimedByQuestion(block, sentence) &&
      !isStated(block, focus) &&
      !isAdvert) ||
    (isUnreal(block, focus) && !isAdvert) ||
    isJudged(block, sentence) ||
    isOfOthers(match, sentence)
  )
    return false;
  if (isChosenTwice(block, sentence) || isSaidTwice(block, sentence) || isFoundAt(block, sentence, focus))
    return true;
  switch (kind) {
    case 'rated':
      if (isGiver(match) || isForTheirs(match)) return false;
      return (
        hasOwnBesidesCustomers(match, sentence) ||
        !hasOtherObject(match, sentence) ||
        isHostByKind(block, sentence)
      );
    case 'told':
      return isOwnTold(match, tellingOf(block, sentence));
    case 'scored':
      return (
        isOwnScore(match, sentence, someWord(block, sentence, OWN)) ||
        isHostByKind(block, sentence) ||
        isFirmsPage(block, sentence) ||
        (isNamedBehind(block, focus.end, sentence.end) &&
          someKind(block, { start: focus.end, end: sentence.end }))
      );
    case 'customers':
      return (
        someWord(block, sentence, OWN) ||
        !(hasOtherObject(match, sentence) || hasOwner(match, sentence)) ||
        isHostByKind(block, sentence) ||
        ownLabel(match, sentence) !== undefined ||
        wentBeforeReader(block, sentence) ||
        INVITING.test(block.tokens[sentence.start]?.norm ?? '') ||
        isFirmsPage(block, sentence)
      );
    case 'superlative':
      return isOwnSuperlative(match, sentence);
  }
}

/** A few lines in which nobody says *wij*, and a firm is named: a sign, a page about itself. */
function isFirmsPage(block: BlockView, sentence: Range): boolean {
  return (
    block.document.blockCount <= FEW_BLOCKS &&
    speaksForItself(block, sentence.start) &&
    block.sentences.some((said) => namesFirm(block, said))
  );
}
const FEW_BLOCKS = 6;

/** *Bij Vloerenhuis Kamps, beoordeeld met een 9,4, vindt u …*: who says where the reader finds it is there. */
function isFoundAt(block: BlockView, { start, end }: Range, focus: Range): boolean {
  if (block.tokens[start]?.norm !== 'bij' || !hasCapital(block, block.tokens[start + 1])) return false;
  return FOUND_THERE.test(wordsOf(block, { start: focus.end, end }).join(' '));
}
const FOUND_THERE =
  /\b(?:vindt|krijgt|bent|kunt|koopt|huurt|slaapt|eet|zit|woont|leert|boekt) (?:u|je)\b|\b(?:vind|krijg|ben|kun|koop|huur|kom|leer|boek) je\b/;

/** *Ruim 300 tevreden klanten gingen u voor bij de trimsalon*. */
function wentBeforeReader({ tokens }: TokenStream, { start, end }: Range): boolean {
  return tokens
    .slice(start, end)
    .some(
      ({ norm }, at, words) =>
        norm === 'voor' &&
        READER_WORDS.has(words[at - 1]?.norm ?? '') &&
        /^(?:gingen|ging|gaan|gaat)$/.test(words[at - 2]?.norm ?? ''),
    );
}

/** *Gefeliciteerd met uw titel …*, *Een dagblad kiest elk jaar de beste …*: others are, and without us. */
function isJudged(stream: TokenStream, sentence: Range): boolean {
  return someWord(stream, sentence, JUDGES) && !someWord(stream, sentence, OWN);
}
const JUDGES: ReadonlySet<string> = new Set([
  'gefeliciteerd',
  'proficiat',
  'felicitaties',
  'dagblad',
  'krant',
  'tijdschrift',
]);

/** *Geef ons een 10 op Google*: asked for, and not yet got. */
function isAskedFor(stream: TokenStream, clause: Range): boolean {
  return ASKING.test(stream.tokens[clause.start]?.norm ?? '') && someWord(stream, clause, OWN);
}
const ASKING = /^(?:geef|gun|beoordeel|waardeer|beloon|schenk)$/;

function isOwnTold(match: Match, sentence: Range): boolean {
  if (!isTold(match, sentence)) return false;
  const isOurs = hasOwnBesidesCustomers(match, sentence);
  return isOwnScore(match, sentence, isOurs) && (isOurs || !hasOtherObject(match, sentence));
}

/** A score of ours, or one without a verb or another's name; not *Stichting Lezen kreeg een 9, lazen wij*. */
function isOwnScore(match: Match, sentence: Range, isOurs: boolean): boolean {
  const { block, focus } = match;
  if (!isOurs) return isVerbless(block, sentence) && !hasName(match, sentence, ownLabel(match, sentence));
  const clause = clauseOf(block, focus.start);
  return someWord(block, clause, OWN) || !opensWithName(match, clause);
}

function opensWithName({ block }: Match, { start }: Range): boolean {
  return block.tokens
    .slice(start, start + 2)
    .every((token) => startsWithCapital(block.text.slice(token.start, token.end)));
}

/** *De beste garage van Zwolle? Die vindt u bij ons.*, *Waarom klanten ons een 9 geven?* */
function isClaimedByQuestion(stream: TokenStream, sentence: Range): boolean {
  if (stream.tokens[sentence.start]?.norm === 'waarom') return true;
  if (sentence.end >= stream.tokens.length || !isVerbless(stream, sentence)) return false;
  const answer = sentenceOf(stream, sentence.end);
  const isTaken = /^(?:die|dat|daar|hier|dan)$/.test(stream.tokens[answer.start]?.norm ?? '');
  return (
    isTaken && (someWord(stream, answer, OWN) || FOUND.test(stream.tokens[answer.start + 1]?.norm ?? ''))
  );
}

const FOUND = /^(?:vindt|vind|zit|bent|ben)$/;

/** *Wij zijn gekozen tot de beste :) kan ik verder nog helpen?*: the question comes behind it. */
function isStated(stream: TokenStream, focus: Range): boolean {
  const { start } = clauseOf(stream, focus.start);
  return STATED.test(wordsOf(stream, { start, end: focus.start }).join(' '));
}
const STATED =
  /^(?:(?:ja|haha|klopt|dat|nou|en|want|ha|zeker|inderdaad) )*(?:wij|we) (?:zijn|werden) (?:\S+ ){0,4}(?:gekozen|uitgeroepen|verkozen|bekroond)\b/;

/** *Wie kiest voor De Boer, kiest voor de beste*: an advertisement, whoever it names. */
function isChosenTwice({ tokens }: TokenStream, { start, end }: Range): boolean {
  return (
    tokens.slice(start, end).filter(({ norm }, at) => /^kies/.test(norm) && choosesFor(tokens, start + at))
      .length > 1
  );
}

/** *Wie huurt bij De Linde, huurt bij de corporatie met …*. */
function isSaidTwice({ tokens }: TokenStream, { start, end }: Range): boolean {
  const [who, verb] = tokens.slice(start, end).map(({ norm }) => norm);
  const again = tokens.slice(start + 2, end).findIndex(({ norm }) => norm === verb);
  return who === 'wie' && again > 0 && tokens[start + again + 1]?.norm === ',';
}

function choosesFor(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some((gap) => tokens[at + gap]?.norm === 'voor');
}

/** *Wij willen dat …*, *als klanten …*: nothing is claimed yet. */
function isUnreal(stream: TokenStream, focus: Range): boolean {
  const clause = clauseOf(stream, focus.start);
  const last = clauseOf(stream, focus.end - 1);
  const before = clause.start > 0 ? clauseOf(stream, clause.start - 1) : clause;
  const opener = stream.tokens[clause.start]?.norm ?? '';
  const isDependent =
    /^(?:dat|die|zodat|om|waar)/.test(opener) || stream.tokens[clause.start - 1]?.norm === ':';
  const isSame = sentenceOf(stream, clause.start).start === sentenceOf(stream, before.start).start;
  return (
    isAskedFor(stream, clause) ||
    [clause, last, ...(isDependent && isSame ? [before] : [])].some(
      (range) => aimsAt(stream, range) || wishesFor(stream, range, focus),
    ) ||
    isIfClause(stream, clause) ||
    (CONDITIONAL.has(opener) && !isAsName(stream, clause.start))
  );
}

/** *Wij willen …*, *stem op ons*; not *dankzij uw stem*. */
function aimsAt({ tokens }: TokenStream, { start, end }: Range): boolean {
  return tokens
    .slice(start, end)
    .some(
      ({ norm }, at, words) =>
        AIMS.has(norm) &&
        !(/^stem/.test(norm) && /^(?:uw|je|jouw|jullie|alle)$/.test(words[at - 1]?.norm ?? '')),
    );
}

/** *Wij krijgen graag een 9*, *ooit de beste*; not *helpt u graag*, *hoger dan ooit*. */
function wishesFor({ tokens }: TokenStream, { start, end }: Range, focus: Range): boolean {
  return tokens.slice(start, Math.min(end, focus.end)).some(({ norm }, at, words) => {
    const before = words[at - 1]?.norm ?? '';
    return (norm === 'graag' && !READER_WORDS.has(before)) || (norm === 'ooit' && before !== 'dan');
  });
}

/** *Geeft een klant ons een 9, dan …* */
function isIfClause({ tokens }: TokenStream, { start, end }: Range): boolean {
  return tokens[end + 1]?.norm === 'dan' && isVerbForm(tokens[start]?.norm ?? '');
}

/** *als beste webshop*: what one is chosen as. */
function isAsName({ tokens }: TokenStream, index: number): boolean {
  return (
    tokens[index]?.norm === 'als' &&
    /^(?:de|het|enige|eerste|best\p{L}*|hoogst\p{L}*|meest|nummer|klant\p{L}+ste)$/u.test(
      tokens[index + 1]?.norm ?? '',
    )
  );
}

/** *ons, wij, onze monteurs*; *onze klanten* says only who rates. */
function hasOwnBesidesCustomers({ block, captures }: Match, sentence: Range): boolean {
  const customer = captures.get('klant')?.start ?? -1;
  for (let at = sentence.start; at < sentence.end; at++) {
    const { norm } = block.tokens[at] as Token;
    if (!OWN.has(norm)) continue;
    if (!(POSSESSIVES.has(norm) && customer - at >= 1 && customer - at <= 2)) return true;
  }
  return false;
}

/** *Wij geven onze klanten een 10*: the writer rates. */
function isGiver({ block, focus }: Match): boolean {
  const clause = clauseOf(block, focus.start);
  return someWord(block, clause, WRITER_SUBJECTS) && !someWord(block, clause, PASSIVE);
}

/** *Klanten geven hun hond een 9*; not *geven hun contactpersoon bij ons een 9*. */
function isForTheirs({ block, focus }: Match): boolean {
  return someWord(block, focus, THEIR) && !someWord(block, focus, OWN);
}
const THEIR: ReadonlySet<string> = new Set(['hun']);
