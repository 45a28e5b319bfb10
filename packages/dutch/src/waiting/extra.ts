import type { Match, Range, TokenStream } from '@geestdrift/engine';
import { sentenceBefore, sentenceOf } from '../clause/clause.js';
import { READER_SUBJECTS, WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { wordSet } from '../morphology/word-list.js';

const MESSAGES = wordSet(`
  bericht berichtje mail e-mail mailtje sms sms'je appje telefoontje belletje brief seintje update updates berichten reactie
  antwoord melding notificatie
`);
/** *U wordt maandag gebeld*. */
const CALLED = wordSet('gebeld teruggebeld gemaild benaderd geïnformeerd');
const PASSIVE = wordSet('wordt word worden');
const GETTING = wordSet('krijgt krijg krijgen ontvangt ontvang ontvangen hoort hoor horen');
/** *Daar hoort u niets over* promises nothing. */
const NONE = /^(?:niet|niets|niks|geen)$/;
const TELLING = wordSet(
  'sturen stuur mailen mail bellen bel appen app laten laat houden houd melden meld informeren informeer geven geef',
);

/** Whether the sentence of a match, or the one before it, promises a message: then a way to look oneself is an extra. */
export function isBesidePromisedMessage({ block, focus }: Match): boolean {
  const own = sentenceOf(block, focus.start);
  if (promisesMessage(block, { start: own.start, end: focus.start })) return true;
  if (promisesMessage(block, { start: focus.end, end: own.end })) return true;
  const previous = sentenceBefore(block, focus.start);
  if (previous !== undefined) return promisesMessage(block, previous);
  const before = block.neighbour(-1);
  const last = before?.sentences.at(-1);
  return before !== undefined && last !== undefined && promisesMessage(before, last);
}

/** *U krijgt bericht zodra …*, *wij mailen u*. */
export function promisesMessage({ tokens }: TokenStream, { start, end }: Range): boolean {
  const norms = tokens.slice(start, end).map(({ norm }) => norm);
  const hasMessage = norms.some((norm) => MESSAGES.has(norm));
  if (norms.some((norm) => CALLED.has(norm)) && norms.some((norm) => PASSIVE.has(norm)))
    return norms.some((norm) => READER_SUBJECTS.has(norm)) && !norms.some((norm) => NONE.test(norm));
  return norms.some((norm, at) => {
    const beside = [norms[at - 1] ?? '', norms[at + 1] ?? ''];
    if (norms.slice(at, at + 4).some((other) => NONE.test(other))) return false;
    if (GETTING.has(norm) && beside.some((other) => READER_SUBJECTS.has(other)))
      return hasMessage || /^ho/.test(norm);
    return TELLING.has(norm) && beside.some((other) => WRITER_SUBJECTS.has(other));
  });
}
