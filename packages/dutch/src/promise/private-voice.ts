import type { Match, Range, TokenStream } from '@geestdrift/engine';
import { normAt, sentenceOf } from '../clause/clause.js';
import { isCustomerNoun } from '../lexicon/customers.js';
import { wordSet } from '../morphology/word-list.js';
import { isSaidByOthers } from '../quotation/attributed.js';
import { AVAILABLE, SERVING, YOURS } from './lexicon.js';
import type { Subject } from './subject.js';
import { isNear } from './verb-near.js';
import { indexOfWord, namesPlace, someWord, wordsOf } from './words.js';

/**
 * *Ik slaap er altijd slecht van*, *wij worden daar altijd hartelijk ontvangen*, *‘Wij varen altijd,’ zegt de schipper*: who tells of
 * oneself promises nobody anything. *Ik* is a firm only where it serves: *ik kom altijd op tijd*; *wij* unless it plainly is none.
 */
export function isPrivate(match: Match, clause: Range, subject: Subject): boolean {
  const { block, focus } = match;
  const sentence = sentenceOf(block, focus.start);
  const words = wordsOf(block, sentence);
  if (someWord(block, sentence, YOURS) || words.some(isCustomerNoun)) return false;
  const pronoun = normAt(block, subject.index);
  if (pronoun === 'ik' || pronoun === "'k") return !isServing(words);
  if (pronoun !== 'wij' && pronoun !== 'we') return false;
  return (
    isNear(block, subject, BECOMING) ||
    someWord(block, clause, AT_LEISURE) ||
    (isSaidByOthers(match) && !isServing(words))
  );
}

/** *Ik stap zo snel mogelijk weer op de fiets*, *ik ga binnenkort naar Schotland*, *wij krijgen binnenkort een kleinkind*: one's own life. */
export function isOwnLife(stream: TokenStream, part: Range, subject: Subject): boolean {
  if (someWord(stream, sentenceOf(stream, part.start), YOURS)) return false;
  const words = wordsOf(stream, part);
  if (BORN.test(words.join(' '))) return true;
  // *Wij stappen over op een nieuw systeem*, *wij lopen het na*
  if (isNear(stream, subject, MOVING))
    return !words.includes('over') && !/^(?:na|langs|mee|af|in)$/.test(words.at(-1) ?? '');
  // *Wij gaan binnenkort weer fietsen*
  if (isNear(stream, subject, GOING) && goesMoving(stream, part)) return true;
  return (
    normAt(stream, subject.index) === 'ik' &&
    isNear(stream, subject, GOING) &&
    namesPlace(stream, part, 'naar')
  );
}
const MOVING: ReadonlySet<string> = wordSet(`
  stap stappen loop lopen fiets fietsen wandel wandelen reis reizen vlieg vliegen slaap slapen trouw trouwen kampeer kamperen speel speelt spelen word
`);
/** *gaan fietsen langs de Elbe*; not *gaan fietsen verkopen*. */
function goesMoving(stream: TokenStream, part: Range): boolean {
  const at = indexOfWord(stream, part, MOVING);
  return at !== undefined && (at + 1 >= part.end || !/en$/.test(normAt(stream, at + 1)));
}
const GOING: ReadonlySet<string> = wordSet('ga gaan');
const BORN = /\bkrijg(?:t|en)?\b.* (?:jongen|kleinkind|kleinkinderen|baby|puppy's|kittens|kuikens)$/;

const BECOMING: ReadonlySet<string> = wordSet('worden werden');
/** What *wij* do for nobody but ourselves. */
const AT_LEISURE: ReadonlySet<string> = wordSet(`
  kamperen fietsen wandelen zwemmen schaatsen logeren slapen eten ontbijten koken dromen gedroomd lachen zingen dansen trainen
  winnen verliezen reizen verheugen genieten vissen klimmen hardlopen
`);

function isServing(words: readonly string[]): boolean {
  return (
    SERVING_PHRASE.test(words.join(' ')) ||
    words.some((word) => SERVING.has(word) || AVAILABLE.has(word) || SERVICE.test(word))
  );
}
/** *Ik bel altijd terug*, *ik denk altijd mee*, *ik kom nooit te laat* */
const SERVING_PHRASE = /\bbel\b.*\bterug\b|\bdenk\b.*\bmee\b|\bnooit te laat\b/;
/** What somebody in business says of the work: verbs of serving, and how it is done. */
const SERVICE =
  /^(?:be|af|op|aan|terug|na|over|uit|door|mee)?(?:lever|bezorg|reageer|antwoord|beantwoord|luister|help|herstel|repareer|monteer|installeer|adviseer|regel|los|lossen|zorg|werk)(?:t|en)?$|^(?:telefoon|klaar|paraat|open|contact|garantie|gratis|kwaliteit|maatwerk|oplossing|afspraak|afspraken|beloftes?|woord|advies|steek|kou|tijd|termijn|planning|prijs|prijzen|offertes?|vooraf|zorgvuldig|netjes|eerlijk|stipt|oproepbaar|aanspreekbaar|bereiken|orde)$/;
