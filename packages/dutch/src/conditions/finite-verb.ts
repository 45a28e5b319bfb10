import type { Condition } from '@geestdrift/engine';
import { isBehindArticle } from '../listed/particle.js';

/** A word that can be a noun as well is none here: no article stands before it. */
export const condition: Condition = { reach: 'sentence', test: (match) => !isBehindArticle(match) };
