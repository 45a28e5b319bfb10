import type { Localized, OptionSpec } from '@geestdrift/engine';
import type { Mistakes } from '../errors.js';
import type { ConfigNode, MapNode } from '../tree.js';
import { describeNode, readTexts, TEXT } from './values.js';

/** A rule's options, checked against what the rule says of them; what is wrong is left out. */
export function readOptions(
  node: MapNode,
  specs: Readonly<Record<string, OptionSpec>>,
  mistakes: Mistakes,
): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  for (const entry of node.entries) {
    const spec = Object.hasOwn(specs, entry.key) ? specs[entry.key] : undefined;
    if (spec === undefined) {
      mistakes.addUnknown('unknown-option', entry, entry.key, Object.keys(specs));
      continue;
    }
    const value = readOption(entry.value, spec, mistakes);
    if (value !== undefined) options[entry.key] = value;
  }
  return options;
}

function readOption(node: ConfigNode, spec: OptionSpec, mistakes: Mistakes): unknown {
  if (spec.type === 'strings') return readTexts(node, mistakes).map((item) => item.value);
  const value = node.kind === 'scalar' ? node.value : undefined;
  if (spec.type === 'number') return readNumber(node, spec, mistakes);
  if (typeof value === spec.type) return value;
  mistakes.add('wrong-type', node, describeNode(node), spec.type === 'boolean' ? 'true, false' : TEXT);
  return undefined;
}

function readNumber(node: ConfigNode, spec: OptionSpec, mistakes: Mistakes): number | undefined {
  const value = node.kind === 'scalar' ? node.value : undefined;
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = spec;
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    mistakes.add('wrong-type', node, describeNode(node), describeRange(spec));
    return undefined;
  }
  if (value >= minimum && value <= maximum) return value;
  mistakes.add('wrong-value', node, String(value), describeRange(spec));
  return undefined;
}

function describeRange({ minimum, maximum }: OptionSpec): Localized {
  const dutch = (number: number): string => String(number).replace('.', ',');
  if (minimum !== undefined && maximum !== undefined) {
    return {
      nl: `een getal van ${dutch(minimum)} tot en met ${dutch(maximum)}`,
      en: `a number from ${minimum} to ${maximum}`,
    };
  }
  if (minimum !== undefined)
    return { nl: `een getal vanaf ${dutch(minimum)}`, en: `a number of at least ${minimum}` };
  if (maximum !== undefined)
    return { nl: `een getal tot en met ${dutch(maximum)}`, en: `a number of at most ${maximum}` };
  return { nl: 'een getal', en: 'a number' };
}
