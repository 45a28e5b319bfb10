import type { LoadedList } from '../lists/load-list.js';
import type { LoadedConfig } from '../load.js';
import type { Known, RuleFacts } from '../model.js';
import { DEFAULT_LEVEL } from '../schema/list-shape.js';
import { makeSections, pathForGlobs, type Section } from '../sections.js';
import { entryOf } from '../tree.js';
import { explainRule } from './explain-rules.js';
import { type FlagSettings, NO_FLAGS, withFlags } from './flags.js';
import type { Explained, ExplainedRule, Origin, Sourced } from './model.js';
import { findText, originIn } from './places.js';

const DEFAULT: Origin = { source: 'default' };

/** What is asked: the file, and all that decides about it besides its own text. */
export interface ExplainInput {
  readonly file: string;
  readonly config: LoadedConfig | undefined;
  readonly known: Known;
  /** As for `createResolver`. */
  readonly folder?: string;
  readonly flags?: FlagSettings;
}

/**
 * What holds for one file, with where it is said. What its name, its text and ignore files say is left at its default: these
 * are for who can read them.
 */
export function explainSettings({ file, config, known, folder, flags = NO_FLAGS }: ExplainInput): Explained {
  const all = config === undefined ? [] : makeSections(config);
  const path = config === undefined ? file : pathForGlobs(config, file, folder);
  const sections = all.filter((section) => section.match(path));
  const lists = listsThatHold(sections, config, flags);
  const audience = explainKey(sections, 'audience', null);
  const ofLists = lists.map(({ loaded }) => [loaded.list.ruleId, explainList(loaded, sections)] as const);
  const rules = Object.fromEntries([
    ...known.rules.map((rule) => [rule.id, explainRule(rule, sections)] as const),
    ...ofLists,
  ]);
  return {
    file,
    config: config?.path ?? null,
    extends: (config?.layers ?? []).slice(0, -1).map(({ origin }) => origin),
    root: explainRoot(all),
    audience:
      audience.value === null && flags.audience !== undefined
        ? { value: flags.audience, from: { source: 'flag', flag: '--audience' } }
        : audience,
    format: explainFormat(sections, path),
    encoding: explainKey(sections, 'encoding', 'utf-8'),
    ignored: { value: false, from: DEFAULT },
    ignore: all
      .filter(({ override }) => override === undefined)
      .flatMap((section) => explainTexts(section, 'ignore', section.layer.ignore)),
    klantwoorden: explainNouns(sections),
    lists: lists.map(({ loaded, from }) => ({ value: loaded.list.ruleId, path: loaded.path, from })),
    rules: withFlags(rules, flags.rules),
  };
}

/** What holds for the findings of a list; entries of it may have a severity of their own. */
function explainList({ list, parsed, path }: LoadedList, sections: readonly Section[]): ExplainedRule {
  const { severity } = parsed;
  const level = severity ?? DEFAULT_LEVEL;
  const rule: RuleFacts = { id: list.ruleId, severity: { klant: level, intern: level }, options: {} };
  return explainRule(rule, sections, severity === undefined ? DEFAULT : { source: 'file', file: path });
}

/** Only the nearest file says where the search ends. */
function explainRoot(all: readonly Section[]): Sourced<boolean> {
  const top = all.findLast(({ override }) => override === undefined);
  const node = top?.settings.source === undefined ? undefined : entryOf(top.settings.source, 'root');
  if (top === undefined || node?.kind !== 'scalar' || typeof node.value !== 'boolean')
    return { value: false, from: DEFAULT };
  return { value: node.value, from: originIn(top, () => node) };
}

function explainKey<Key extends 'audience' | 'encoding', Fallback>(
  sections: readonly Section[],
  key: Key,
  fallback: Fallback,
): Sourced<NonNullable<Section['settings'][Key]> | Fallback> {
  const section = sections.findLast(({ settings }) => settings[key] !== undefined);
  const value = section?.settings[key];
  if (section === undefined || value === undefined) return { value: fallback, from: DEFAULT };
  return { value, from: originIn(section, (source) => entryOf(source, key)) };
}

function explainFormat(sections: readonly Section[], path: string): Sourced<string | null> {
  const section = sections.findLast(({ formats }) => formats.some(({ match }) => match(path)));
  const choice = section?.formats.findLast(({ match }) => match(path));
  if (section === undefined || choice === undefined) return { value: null, from: DEFAULT };
  const from = originIn(section, (source) => {
    const formats = entryOf(source, 'formats');
    return formats?.kind === 'map' ? entryOf(formats, choice.files) : undefined;
  });
  return { value: choice.format, from };
}

function explainTexts(section: Section, key: string, texts: readonly string[]): readonly Sourced<string>[] {
  return texts.map((value) => ({ value, from: originIn(section, (source) => findText(source, key, value)) }));
}

/** Each noun once, where it is first named. */
function explainNouns(sections: readonly Section[]): readonly Sourced<string>[] {
  const nouns = sections.flatMap((section) =>
    explainTexts(section, 'klantwoorden', section.settings.customerNouns),
  );
  return nouns.filter(({ value }, at) => nouns.findIndex((other) => other.value === value) === at);
}

interface NamedList {
  readonly loaded: LoadedList;
  readonly from: Origin;
}

/** A list that is named again counts from there; one that a flag gives takes the place of those with its name. */
function listsThatHold(
  sections: readonly Section[],
  config: LoadedConfig | undefined,
  { lists: given }: FlagSettings,
): readonly NamedList[] {
  const named = sections.flatMap((section) =>
    (section.settings.lists ?? []).flatMap((reference): readonly NamedList[] => {
      const loaded = config?.lists.get(reference);
      return loaded === undefined ? [] : [{ loaded, from: originIn(section, () => reference) }];
    }),
  );
  const lists = [
    ...named,
    ...given.map((loaded): NamedList => ({ loaded, from: { source: 'flag', flag: '--list' } })),
  ];
  const idOf = ({ loaded }: NamedList): string => loaded.list.ruleId;
  return lists.filter((list, at) => lists.findLastIndex((other) => idOf(other) === idOf(list)) === at);
}
