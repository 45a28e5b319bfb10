import type { Rewriter } from '@geestdrift/engine';
import { nameMissing } from '../blame/missing.js';

/** *Volgens onze gegevens heeft u de kopie nog niet gestuurd* → *Wij missen nog de kopie*. */
export const rewriter: Rewriter = (match) => nameMissing(match);
