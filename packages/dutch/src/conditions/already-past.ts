import type { Condition } from '@geestdrift/engine';
import { isDatedEvent } from '../clause/dated-events.js';
import { isPast } from '../clause/past.js';

/** The sentence tells what happened: a past tense, a perfect, a year or *gisteren*; or it is one of a list of dated events. */
export const condition: Condition = {
  test: (match) => isPast(match) || isDatedEvent(match),
};
