import { aanbevolen } from './aanbevolen.js';
import { intern } from './intern.js';
import { klantcommunicatie } from './klantcommunicatie.js';
import type { Preset } from './preset.js';
import { streng } from './streng.js';

export const presets: readonly Preset[] = [aanbevolen, klantcommunicatie, intern, streng];
