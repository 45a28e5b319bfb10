import type { Condition } from '@geestdrift/engine';
import { isPast } from '../clause/past.js';

/** The sentence tells what happened: a past tense, a perfect, a year or *gisteren*. */
export const condition: Condition = { reach: 'sentence', test: isPast };
