import type { BlockView, Match, TokenStream } from '@geestdrift/engine';
import { MONTHS, SHORT_MONTHS } from '../dates/words.js';
import { lastBelow } from '../last-below.js';
import { hasPastForm } from './past.js';

/** What announces events: *Dit is er gebeurd:*, *Tijdlijn*, *Verloop van uw klacht*. */
const HISTORY =
  /^(?:gebeurd|gebeurde|gebeurtenissen|voorgevallen|voorgeschiedenis|geschiedenis|verloop|verlopen|gegaan|misgegaan|tijdlijn|reconstructie|logboek|feiten|feitenrelaas)$/;
/** How many dated blocks there may be before the match's. */
const LONGEST_LIST = 12;

/** Whether a match stands in a list of dated events that happened, told in the present: *4 maart: u belt en wij beloven …*. */
export function isDatedEvent({ block, focus }: Match): boolean {
  const label = lastBelow(block.recall(labelsOf), focus.start, (at) => at);
  return label !== undefined && announces(block, label);
}

/** Where dates with a colon stand, ascending; kept, as a long block is asked at each of its matches. */
function labelsOf({ tokens }: TokenStream): readonly number[] {
  return [...tokens.keys()].filter((at) => isLabel(tokens, at));
}

/** The colon or dash of *4 maart:*, *4 maart 2024 –*, *4-3-2024:*. */
function isLabel(tokens: TokenStream['tokens'], at: number): boolean {
  if (!/^[:–-]$/.test(tokens[at]?.norm ?? '')) return false;
  const last = /^(?:19|20)\d\d$/.test(tokens[at - 1]?.norm ?? '') ? at - 2 : at - 1;
  const month = tokens[last]?.norm ?? '';
  return (MONTHS.has(month) || SHORT_MONTHS.has(month)) && tokens[last - 1]?.kind === 'number';
}

/** What stands before the first date, here or above, tells of what happened. */
function announces(block: BlockView, label: number): boolean {
  const first = block.recall(labelsOf)[0] ?? label;
  if (first > 4) return tellsHistory(block, first - 3);
  const above = [block.leadIn(), block.heading()];
  if (above.some((part) => part !== undefined && tellsHistory(part, part.tokens.length))) return true;
  for (let distance = 1; distance <= LONGEST_LIST; distance++) {
    const before = block.neighbour(-distance);
    if (before === undefined) return false;
    if (before.recall(labelsOf).length === 0) return tellsHistory(before, before.tokens.length);
  }
  return false;
}

/** The last sentence before a token names events or is in the past. */
function tellsHistory(stream: TokenStream, end: number): boolean {
  const start = stream.sentences[stream.tokens[end - 1]?.sentence ?? 0]?.start ?? 0;
  return (
    stream.tokens.slice(start, end).some(({ norm }) => HISTORY.test(norm)) ||
    hasPastForm(stream, { start, end })
  );
}
