import type { Condition } from '@geestdrift/engine';
import { isOwnApology } from '../apology/own.js';

/** The writer's side apologises itself; the capture `kop`, or the match, holds the word that does so. */
export const condition: Condition = { test: isOwnApology };
