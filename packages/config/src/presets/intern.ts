import type { Preset } from './preset.js';

/** For texts that stay in the organisation. */
export const intern: Preset = { name: 'intern', audience: 'intern' };
