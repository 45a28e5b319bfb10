import type { Preset } from './preset.js';

/** The catalogue as it stands; what holds when nothing is configured. */
export const aanbevolen: Preset = { name: 'aanbevolen' };
