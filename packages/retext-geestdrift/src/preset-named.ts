import { type Preset, presets } from '@geestdrift/config';
import type { PresetName } from './options.js';

export function presetNamed(name: PresetName | null | undefined): Preset | undefined {
  return presets.find((preset) => preset.name === (name ?? 'aanbevolen'));
}
