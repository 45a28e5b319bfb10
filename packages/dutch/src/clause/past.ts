import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { conjugate } from '../morphology/index.js';
import { clauseOf, sentenceOf } from './clause.js';

const PAST_TIMES: ReadonlySet<string> = new Set([
  'gisteren', 'eergisteren', 'gisteravond', 'gistermiddag', 'afgelopen', 'destijds', 'onlangs', 'vanmorgen', 'vanochtend', 'laatst', 'toentertijd',
]);
const LAST: ReadonlySet<string> = new Set(['vorig', 'vorige', 'verleden']);
const HAVE: ReadonlySet<string> = new Set(['heb', 'hebben', 'heeft', 'had', 'hadden', 'hebt']);
const PAST_FORMS: ReadonlySet<string> = new Set([
  'was', 'waren', 'werd', 'werden', 'had', 'hadden',
  ...[
    'lossen', 'leveren', 'beantwoorden', 'sturen', 'bellen', 'maken', 'komen', 'gaan', 'staan', 'krijgen', 'ontvangen', 'zeggen',
    'schrijven', 'vinden', 'helpen', 'geven', 'doen', 'bezorgen', 'repareren', 'herstellen', 'vervangen', 'plaatsen', 'reageren',
    'antwoorden', 'verwerken', 'behandelen', 'beloven', 'garanderen', 'brengen', 'halen', 'nemen', 'houden', 'blijven', 'zorgen',
    'verlopen', 'wachten', 'regelen', 'betalen', 'verzenden', 'versturen', 'bereiken', 'lukken', 'kunnen', 'willen',
  ].flatMap((verb) => Object.values(conjugate(verb).past)),
]);
/** Spelled as a present tense or a participle too. */
const ALSO_PRESENT: ReadonlySet<string> = new Set(['verzonden', 'verlopen', 'wachten', 'antwoorden', 'beantwoorden', 'plaatsen']);
const PARTICIPLE = /^(?:\p{L}{2,5})?ge\p{L}{2,}(?:d|t|en)$|^(?:be|ver|ont|her|er)\p{L}{2,}(?:d|t|en)$/u;
const YEAR = /^(?:19|20)\d\d$/;

/** Whether a match stands in a report of what happened. */
export function isPast({ block, focus }: Match): boolean {
  const sentence = sentenceOf(block, focus.start);
  const clause = clauseOf(block, focus.start);
  return namesPast(block, sentence) || hasPastForm(block, clause, focus) || isPerfect(block, clause, focus);
}

function namesPast(stream: TokenStream, sentence: Range): boolean {
  for (let at = sentence.start; at < sentence.end; at++) {
    const { norm, kind } = stream.tokens[at] as Token;
    if (PAST_TIMES.has(norm)) return true;
    if (LAST.has(norm) && stream.tokens[at + 1]?.kind === 'word') return true;
    if (kind === 'number' && YEAR.test(norm) && stream.tokens[at - 1]?.norm === 'in') return hasPastForm(stream, sentence) || isPerfect(stream, sentence);
  }
  return false;
}

function hasPastForm(stream: TokenStream, range: Range, focus?: Range): boolean {
  for (let at = range.start; at < range.end; at++) {
    if (focus !== undefined && at >= focus.start && at < focus.end) continue;
    const { norm } = stream.tokens[at] as Token;
    if (PAST_FORMS.has(norm) && !ALSO_PRESENT.has(norm)) return true;
  }
  return false;
}

/** A form of *hebben* and a participle in one clause. */
function isPerfect(stream: TokenStream, range: Range, focus?: Range): boolean {
  const words = stream.tokens.slice(range.start, range.end).filter((_, index) => {
    const at = range.start + index;
    return focus === undefined || at < focus.start || at >= focus.end;
  });
  return words.some(({ norm }) => HAVE.has(norm)) && words.some(({ norm }) => PARTICIPLE.test(norm));
}
