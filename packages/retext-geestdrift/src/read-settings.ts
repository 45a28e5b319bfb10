import {
  ConfigError,
  type ConfigNode,
  describeConfigError,
  Mistakes,
  mergeRules,
  parseConfigText,
  presetRules,
  readCustomerNouns,
  readRules,
} from '@geestdrift/config';
import { inflector } from '@geestdrift/dutch';
import type { CheckerSettings, CompiledRule, RuleSetting } from '@geestdrift/engine';
import { checkNames } from './check-names.js';
import type { CommonOptions, Options, RuleOptions } from './options.js';
import { presetNamed } from './preset-named.js';

type RuleSettings = Readonly<Record<string, RuleSetting>>;

const COMMON_KEYS = ['audience', 'locale', 'klantwoorden'];

/** The settings for all rules. Throws an `Error` that names every wrong rule, option or value, and what was meant. */
export function readSettings(options: Options, rules: readonly CompiledRule[]): CheckerSettings {
  checkNames({ ...options }, [...COMMON_KEYS, 'preset', 'rules']);
  const own = readRuleSettings(options.rules ?? {}, rules, localeOf(options));
  const preset = presetNamed(options.preset);
  const base = preset === undefined ? {} : presetRules(preset, rules);
  return { rules: mergeRules(base, own), ...commonSettings(options) };
}

/** The settings for one rule. Throws as {@link readSettings} does. */
export function readSettingsOfRule(options: RuleOptions, rule: CompiledRule): CheckerSettings {
  checkNames({ ...options }, [...COMMON_KEYS, 'severity', 'options']);
  const severity = options.severity ?? defaultSeverity(rule);
  const rules = readRuleSettings({ [rule.id]: [severity, options.options ?? {}] }, [rule], localeOf(options));
  return { rules, ...commonSettings(options) };
}

/** Who uses a rule's plugin wants the rule on. */
function defaultSeverity(rule: CompiledRule): CompiledRule['severity'] | 'suggestion' {
  const { klant, intern } = rule.severity;
  return klant === 'off' && intern === 'off' ? 'suggestion' : rule.severity;
}

function commonSettings(options: CommonOptions): Pick<CheckerSettings, 'sets' | 'locale'> {
  const locale = localeOf(options);
  const nouns = readOption(options.klantwoorden ?? [], readCustomerNouns, locale) ?? [];
  const forms = nouns.flatMap((noun) => [noun, ...inflector.nounForms(noun)]);
  return { locale, ...(forms.length > 0 ? { sets: { klant: forms } } : {}) };
}

function localeOf(options: CommonOptions): 'nl' | 'en' {
  return options.locale ?? 'nl';
}

function readRuleSettings(value: unknown, rules: readonly CompiledRule[], locale: 'nl' | 'en'): RuleSettings {
  return readOption(value, (node, mistakes) => readRules(node, rules, mistakes), locale) ?? {};
}

/** Goes the way of a configuration file, so that both know the same and complain in the same words. */
function readOption<Read>(
  value: unknown,
  read: (node: ConfigNode, mistakes: Mistakes) => Read,
  locale: 'nl' | 'en',
): Read | undefined {
  const mistakes = new Mistakes('retext-geestdrift');
  const node = parseConfigText(JSON.stringify(value), mistakes);
  const settings = node === undefined || node === null ? undefined : read(node, mistakes);
  if (mistakes.errors.length === 0) return settings;
  throw new Error(mistakes.errors.map((mistake) => describeMistake(mistake, locale)).join('\n'));
}

/** Positions count in JSON that nobody wrote. */
function describeMistake({ code, file, found, expected, nearest }: ConfigError, locale: 'nl' | 'en'): string {
  return describeConfigError(new ConfigError(code, file, undefined, found, expected, nearest), locale);
}
