import type { Preset } from './preset.js';

/** For texts that customers read. */
export const klantcommunicatie: Preset = { name: 'klantcommunicatie', audience: 'klant' };
