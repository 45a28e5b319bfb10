export { ENCODINGS } from './encodings.js';
export { ConfigError, type ConfigErrorCode, Mistakes } from './errors.js';
export { CONFIG_NAMES, createFinder, type FindConfig, type FoundConfig, readFound } from './find.js';
export { type MatchPath, matchGlobs } from './glob.js';
export { type LoadedConfig, loadConfig, mayName } from './load.js';
export { mergeRules, type Rules } from './merge-rules.js';
export { describeConfigError, describeMistake, describeNearest } from './messages.js';
export type * from './model.js';

export { parseConfigText } from './parse-text.js';
export { folderOf, relativeTo } from './paths.js';
export { presets } from './presets/index.js';
export type { Preset } from './presets/preset.js';
export { presetRules } from './presets/preset-rules.js';
export { readRules } from './read/rules.js';
export { readCustomerNouns } from './read/settings.js';
export { LEVELS } from './schema/choices.js';
export { createResolver, type SettingsFor } from './settings.js';
export type { ConfigNode } from './tree.js';
