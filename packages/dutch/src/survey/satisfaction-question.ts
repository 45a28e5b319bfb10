import type { BlockView, Match, Range, Token } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { isQuestion } from '../clause/question.js';
import { wordSet } from '../morphology/word-list.js';
import { isInstruction } from '../satisfaction/context.js';
import { isAboutOthers, isAskedByOthers } from './others.js';
import { isSurveyWord } from './words.js';

/** Open questions learn something: *Waar bent u tevreden over?*. */
const OPEN = /^(?:waar\p{L}*|wat|welke?|wanneer|wie|hoezo)$/u;
const DENYING: ReadonlySet<string> = wordSet('niet geen nooit minder weinig onvoldoende ontevreden');
/** What one does with a product, a draft or an offer once one is content with it. */
const OPERATE: ReadonlySet<string> = wordSet(`
  klik druk kies selecteer tik sla ga bevestig onderteken teken sluit sleep verzend verstuur plaats activeer vink zet keur
  bewaar herhaal draai schroef schuif trek duw open upload download scan voeg knip boor zaag lijm maak exporteer print bestel
  betaal rond meld stuur mail laat
`);
/** *Leg het dan voor*, *Lever hem in*; not *Leg dan uit waarom*. */
const HAND_ON = /^(?:leg|lever|dien) (?:het|hem|haar|ze|die|dit|deze)$/;
const PRAISING: ReadonlySet<string> = wordSet(
  'vertel zeg deel schrijf geef kom neem beveel help leg wat waarom hoe waar wie',
);
const GOES_ON: ReadonlySet<string> = wordSet(
  'kunt kun kunnen gaan ga gaat maken drukken starten plaatsen zetten sturen leveren kan mag is hoeft bent ben wordt',
);

/**
 * Whether a match (capture `tevreden`) asks the reader to be satisfied with what is ours. Not where it leads to an
 * instruction (*Bent u tevreden met het ontwerp? Klik dan op Akkoord*), nor where it asks for what went wrong.
 */
export function isSatisfactionQuestion(match: Match): boolean {
  const { block, focus, captures } = match;
  const satisfied = captures.get('tevreden')?.start ?? focus.start;
  const sentence = sentenceOf(block, focus.start);
  const before = block.tokens.slice(Math.max(sentence.start, focus.start - 4), focus.start + 1);
  if (before.some(({ norm }) => OPEN.test(norm))) return false;
  if (isDenied(block, focus.start, satisfied)) return false;
  if (isAboutOthers(block, focus) || isAskedByOthers(match)) return false;
  return (
    asksHowMuch(block, focus) || !(isInstruction(block, focus.start) || leadsToInstruction(block, sentence))
  );
}

/** *Hoe tevreden bent u met het scherm bij de halte? Kies een cijfer.*: whoever asks so waits for a grade. */
function asksHowMuch(block: BlockView, { start }: Range): boolean {
  const opening = block.tokens.slice(start, start + 3);
  return isQuestion(block, start) && opening.some(({ norm }) => /^(?:hoe|hoeverre|mate)$/.test(norm));
}

/** *Bent u niet tevreden?* asks for criticism; *wel of niet* does not. */
function isDenied({ tokens }: BlockView, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ norm }, at) => DENYING.has(norm) && tokens[from + at - 1]?.norm !== 'of');
}

/** What follows the question: in its block, or in the next. */
export function wordsBehind(block: BlockView, sentence: Range): readonly Token[] {
  const next = block.tokens[sentence.end];
  if (next !== undefined) {
    const { start, end } = sentenceOf(block, sentence.end);
    return block.tokens.slice(start, end);
  }
  const below = block.neighbour(1);
  const first = below?.sentences[0];
  return below === undefined || first === undefined ? [] : below.tokens.slice(first.start, first.end);
}

function leadsToInstruction(block: BlockView, sentence: Range): boolean {
  const words = wordsBehind(block, sentence);
  if (words.some(({ norm }) => isSurveyWord(norm))) return false;
  const [first, second] = words;
  if (first === undefined) return false;
  if (first.norm === 'dan') return GOES_ON.has(second?.norm ?? '');
  if (words.some(({ norm }) => norm === 'akkoord' || norm === 'toestemming')) return true;
  if (HAND_ON.test(`${first.norm} ${second?.norm ?? ''}`)) return true;
  const tellsUs = words.slice(1, 5).some(({ norm }) => norm === 'ons' || norm === 'mij' || norm === 'weten');
  // *Verf dan de rest*, *Houd de knop dan ingedrukt*; not *Vertel het dan verder*.
  const isThen = words
    .slice(1, 4)
    .some(({ norm, sentence: own }) => norm === 'dan' && own === first.sentence);
  if (isThen && !tellsUs && !PRAISING.has(first.norm)) return true;
  return (
    OPERATE.has(first.norm) &&
    !gradesService(block, sentence, words) &&
    second?.norm !== 'u' &&
    !tellsUs &&
    !sendsAnswer(words) &&
    !tellsIt(block, sentence, words)
  );
}

/** *Mail uw antwoord naar Henk*, *Stuur een appje*: the answer is waited for. */
function sendsAnswer(words: readonly Token[]): boolean {
  return SENDING.test(words[0]?.norm ?? '') && words.slice(1, 4).some(({ norm }) => ANSWERS.test(norm));
}

/** *Bent u naar tevredenheid geholpen? Mail het naar Kees*: where the question is how somebody was served, *het* is the answer. */
function tellsIt({ tokens }: BlockView, { start, end }: Range, [verb, object]: readonly Token[]): boolean {
  return (
    SENDING.test(verb?.norm ?? '') &&
    /^(?:het|dit|dat)$/.test(object?.norm ?? '') &&
    tokens.slice(start, end).some(({ norm }) => SERVED.test(norm))
  );
}
/** *Bent u naar tevredenheid geholpen? Druk op een van de knoppen.*: the knob is the answer. */
function gradesService({ tokens }: BlockView, { start, end }: Range, words: readonly Token[]): boolean {
  return (
    words.slice(1, 8).some(({ norm }) => /^(?:knoppen|smiley|smileys|gezichtje|gezichtjes)$/.test(norm)) &&
    tokens.slice(start, end).some(({ norm }) => SERVED.test(norm))
  );
}
const SERVED = /^(?:geholpen|bediend|behandeld|ontvangen|begeleid|verzorgd|verlopen)$/;
const SENDING = /^(?:mail|stuur|meld|verstuur|upload|voeg)$/;
const ANSWERS =
  /^(?:antwoord(?:en)?|reacties?|mening|oordeel|ervaring(?:en)?|bevindingen|verhaal|(?:app|mail|bericht)je|sms)$/;
