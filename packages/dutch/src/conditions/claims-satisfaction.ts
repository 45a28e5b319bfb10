import type { Condition } from '@geestdrift/engine';
import { isClaim } from '../satisfaction/party.js';

/** *Uw tevredenheid* is spoken of as the writer's aim, not asked for. */
export const condition: Condition = { test: (match) => isClaim(match) };
