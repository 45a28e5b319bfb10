import type { Audience } from '@geestdrift/engine';
import { isPreset } from '../schema/config-shape.js';
import type { Section } from '../sections.js';
import { type ConfigNode, entryOf, type MapNode, type Position } from '../tree.js';
import type { Origin } from './model.js';

/** Where something stands that a section says; `find` gives its place in what was read. */
export function originIn(
  { settings, layer, override }: Section,
  find: (source: MapNode) => Position | undefined,
): Origin {
  if (isPreset(layer.origin)) return { source: 'preset', preset: layer.origin };
  const place = settings.source === undefined ? undefined : find(settings.source);
  return {
    source: 'file',
    file: layer.origin,
    ...(place === undefined ? {} : { line: place.line, column: place.column }),
    ...(override === undefined ? {} : { override }),
  };
}

/** Where the severity of a rule stands. */
export function findSeverity(source: MapNode, rule: string, audience: Audience): ConfigNode | undefined {
  const setting = findSetting(source, rule);
  const severity = setting?.kind === 'list' ? setting.items[0] : setting;
  return severity?.kind === 'map' ? entryOf(severity, audience) : severity;
}

/** Where an option of a rule stands. */
export function findOption(source: MapNode, rule: string, option: string): ConfigNode | undefined {
  const setting = findSetting(source, rule);
  const options = setting?.kind === 'list' ? setting.items[1] : undefined;
  return options?.kind === 'map' ? entryOf(options, option) : undefined;
}

/** Where a text stands under a key that has one or a list of them. */
export function findText(source: MapNode, key: string, text: string): ConfigNode | undefined {
  const value = entryOf(source, key);
  const items = value?.kind === 'list' ? value.items : value === undefined ? [] : [value];
  return items.find((item) => item.kind === 'scalar' && tidy(String(item.value)) === tidy(text));
}

function findSetting(source: MapNode, rule: string): ConfigNode | undefined {
  const rules = entryOf(source, 'rules');
  return rules?.kind === 'map' ? entryOf(rules, rule) : undefined;
}

function tidy(text: string): string {
  return text.trim().normalize('NFC');
}
