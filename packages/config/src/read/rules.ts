import type { Audience, Level, RuleSetting } from '@geestdrift/engine';
import { LIST_PREFIX } from '@geestdrift/engine/basics';
import type { Mistakes } from '../errors.js';
import type { RuleFacts } from '../model.js';
import { AUDIENCE_NAMES, LEVELS } from '../schema/choices.js';
import { SETTING } from '../schema/config-shape.js';
import type { ConfigNode, MapNode } from '../tree.js';
import { readOptions } from './options.js';
import { describeNode, MAP } from './values.js';

type Severities = NonNullable<RuleSetting['severity']>;

/** The map under `rules`: rule ids and what is set for them. */
export function readRules(
  node: ConfigNode,
  rules: readonly RuleFacts[],
  mistakes: Mistakes,
): Record<string, RuleSetting> {
  const settings: Record<string, RuleSetting> = {};
  if (node.kind !== 'map') {
    mistakes.add('wrong-type', node, describeNode(node), MAP);
    return settings;
  }
  for (const entry of node.entries) {
    const rule = entry.key.startsWith(LIST_PREFIX)
      ? ofList(entry.key)
      : rules.find(({ id }) => id === entry.key);
    if (rule === undefined) {
      const ids = rules.map(({ id }) => id);
      mistakes.addUnknown('unknown-rule', entry, entry.key, ids);
      continue;
    }
    settings[rule.id] = readSetting(entry.value, rule, mistakes);
  }
  return settings;
}

function ofList(id: string): RuleFacts {
  return { id, severity: { klant: 'warning', intern: 'warning' }, options: {} };
}

/** `severity`, `{klant: …, intern: …}` or `[either of these, {options}]`. */
function readSetting(node: ConfigNode, rule: RuleFacts, mistakes: Mistakes): RuleSetting {
  if (node.kind !== 'list') return withSeverity(readSeverities(node, mistakes));
  const [severity, options, ...rest] = node.items;
  if (severity === undefined || rest.length > 0) {
    mistakes.add('wrong-type', node, describeNode(node), SETTING);
    return {};
  }
  const setting = withSeverity(readSeverities(severity, mistakes));
  if (options === undefined) return setting;
  if (options.kind === 'map') return { ...setting, options: readOptions(options, rule.options, mistakes) };
  mistakes.add('wrong-type', options, describeNode(options), MAP);
  return setting;
}

function withSeverity(severity: Severities | undefined): RuleSetting {
  return severity === undefined ? {} : { severity };
}

function readSeverities(node: ConfigNode, mistakes: Mistakes): Severities | undefined {
  if (node.kind === 'map') return readSeverityMap(node, mistakes);
  const level = readLevel(node, mistakes);
  return level === undefined ? undefined : { klant: level, intern: level };
}

function readSeverityMap(node: MapNode, mistakes: Mistakes): Severities {
  const severities: Partial<Record<Audience, Level>> = {};
  for (const entry of node.entries) {
    const audience = AUDIENCE_NAMES.find((name) => name === entry.key);
    if (audience === undefined) {
      mistakes.addUnknown('unknown-audience', entry, entry.key, AUDIENCE_NAMES);
      continue;
    }
    const level = readLevel(entry.value, mistakes);
    if (level !== undefined) severities[audience] = level;
  }
  return severities;
}

function readLevel(node: ConfigNode, mistakes: Mistakes): Level | undefined {
  if (node.kind !== 'scalar' || node.value === null) {
    mistakes.add('wrong-type', node, describeNode(node), SETTING);
    return undefined;
  }
  const level = LEVELS.find((name) => name === node.value);
  if (level === undefined) mistakes.addUnknown('unknown-severity', node, String(node.value), LEVELS);
  return level;
}
