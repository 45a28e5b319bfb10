export { type ExplainInput, explainSettings } from './explain/explain-settings.js';
export type { FlagSettings } from './explain/flags.js';
export type * from './explain/model.js';
export { toYaml, type YamlOptions } from './explain/to-yaml.js';
