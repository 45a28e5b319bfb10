import type { Preset } from 'unified';
import type { Options, PresetName } from './options.js';
import { retextGeestdrift } from './retext-geestdrift.js';

/** The catalogue's severities; the same as `retextGeestdrift` without options. */
export const retextGeestdriftAanbevolen: Preset = createPreset('aanbevolen');
/** For texts that customers read. */
export const retextGeestdriftKlantcommunicatie: Preset = createPreset('klantcommunicatie');
/** For texts that stay in the organisation. */
export const retextGeestdriftIntern: Preset = createPreset('intern');
/** Suggestions become warnings, warnings errors, and the opt-in rules are on. */
export const retextGeestdriftStreng: Preset = createPreset('streng');

/**
 * One plugin with options and not a plugin a rule: the rules share one pass over the text, and
 * `.use(retextGeestdrift, {…})` behind a preset changes it, as unified merges options.
 */
function createPreset(preset: PresetName): Preset {
  const options: Options = { preset };
  return { plugins: [[retextGeestdrift, options]] };
}
