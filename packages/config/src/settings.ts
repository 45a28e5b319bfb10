import type { Audience, WordList } from '@geestdrift/engine';
import type { LoadedConfig } from './load.js';
import { mergeRules, type Rules } from './merge-rules.js';
import type { FileSettings, Known } from './model.js';
import { makeSections, pathForGlobs, type Section } from './sections.js';

/** What holds for each file under a configuration; files for which the same rules hold share one object of settings. */
export type SettingsFor = (path: string) => FileSettings;

/** `folder`: from where globs count for files that do not lie in the configuration's own folder. */
export function createResolver(config: LoadedConfig, known: Known, folder = config.folder): SettingsFor {
  const sections = makeSections(config);
  const checkers = new Map<string, FileSettings['checker']>();

  return (path) => {
    const relative = pathForGlobs(config, path, folder);
    const active = sections.filter((section) => section.match(relative));
    const key = active.map((section) => sections.indexOf(section)).join();
    const checker = checkers.get(key) ?? makeCheckerSettings(active, known, config);
    checkers.set(key, checker);
    return { checker, ...findFileFacts(active, relative) };
  };
}

function makeCheckerSettings(
  sections: readonly Section[],
  known: Known,
  config: LoadedConfig,
): FileSettings['checker'] {
  const rules = sections.reduce<Rules>((merged, { settings }) => mergeRules(merged, settings.rules), {});
  const nouns = new Set(sections.flatMap(({ settings }) => settings.customerNouns));
  const forms = [...nouns].flatMap((noun) => [noun, ...(known.nounForms?.(noun) ?? [])]);
  const lists = findLists(sections, config);
  return {
    rules,
    ...(forms.length === 0 ? {} : { sets: { klant: [...new Set(forms)] } }),
    ...(lists.length === 0 ? {} : { lists }),
  };
}

/** All lists in the order in which they are named; one that is named again counts from there. */
function findLists(sections: readonly Section[], { lists }: LoadedConfig): readonly WordList[] {
  const named = sections.flatMap(({ settings }) => settings.lists ?? []);
  const found = named.flatMap((reference) => lists.get(reference)?.list ?? []);
  return found.filter((list, index) => found.lastIndexOf(list) === index);
}

function findFileFacts(sections: readonly Section[], path: string): Omit<FileSettings, 'checker'> {
  const facts: { audience?: Audience; encoding?: string; format?: string } = {};
  for (const { settings, formats } of sections) {
    if (settings.audience !== undefined) facts.audience = settings.audience;
    if (settings.encoding !== undefined) facts.encoding = settings.encoding;
    const format = formats.filter(({ match }) => match(path)).at(-1)?.format;
    if (format !== undefined) facts.format = format;
  }
  return facts;
}
