import type { Rewriter } from '@geestdrift/engine';
import { type ActiveVoice, makeActive } from '../officialese/active-voice.js';

/** *er wordt contact met u opgenomen* → *wij nemen contact met u op*; `{verb: op|nemen, order: first}`. */
export const rewriter: Rewriter = (match, argument) => makeActive(match, argument as ActiveVoice);
