import type { Condition } from '@geestdrift/engine';
import { isClaimedByUs } from '../claim/claimed-by-us.js';

/** The writer's side says it of itself: *wij*, *ons team*, *u krijgt*, or a slogan. */
export const condition: Condition = { test: isClaimedByUs };
