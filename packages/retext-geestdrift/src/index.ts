export type { RetextPlugin } from './attach.js';
export type {
  CommonOptions,
  Options,
  PresetName,
  RuleOption,
  RuleOptions,
  SeverityOption,
} from './options.js';
export * from './plugins.generated.js';
export {
  retextGeestdriftAanbevolen,
  retextGeestdriftIntern,
  retextGeestdriftKlantcommunicatie,
  retextGeestdriftStreng,
} from './presets.js';
export type { GeestdriftMessage, MessageSuggestion } from './report-finding.js';
export { retextGeestdrift, retextGeestdrift as default } from './retext-geestdrift.js';
export { type RulePlugin, rulePlugin } from './rule-plugin.js';
