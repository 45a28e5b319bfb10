import type { Audience } from '@geestdrift/engine';
import { type MatchPath, matchGlobs } from './glob.js';
import type { LoadedConfig } from './load.js';
import { mergeRules, type Rules } from './merge-rules.js';
import type { FileSettings, Known, Settings } from './model.js';
import { relativeTo } from './paths.js';

/** Settings that hold for the paths that match. */
interface Section {
  readonly settings: Settings;
  readonly match: MatchPath;
  readonly formats: readonly { readonly match: MatchPath; readonly format: string }[];
}

/** What holds for each file under a configuration; files for which the same rules hold share one object of settings. */
export type SettingsFor = (path: string) => FileSettings;

/** `folder`: from where globs count for files that do not lie in the configuration's own folder. */
export function createResolver(config: LoadedConfig, known: Known, folder = config.folder): SettingsFor {
  const sections = config.layers.flatMap((layer) => [
    makeSection(layer, () => true),
    ...layer.overrides.map((override) => makeSection(override, matchGlobs(override.files))),
  ]);
  const checkers = new Map<string, FileSettings['checker']>();

  return (path) => {
    const relative = relativeTo(config.folder, path) ?? relativeTo(folder, path) ?? path;
    const active = sections.filter((section) => section.match(relative));
    const key = active.map((section) => sections.indexOf(section)).join();
    const checker = checkers.get(key) ?? makeCheckerSettings(active, known);
    checkers.set(key, checker);
    return { checker, ...findFileFacts(active, relative) };
  };
}

function makeSection(settings: Settings, match: MatchPath): Section {
  const formats = settings.formats.map(({ files, format }) => ({ match: matchGlobs([files]), format }));
  return { settings, match, formats };
}

function makeCheckerSettings(sections: readonly Section[], known: Known): FileSettings['checker'] {
  const rules = sections.reduce<Rules>((merged, { settings }) => mergeRules(merged, settings.rules), {});
  const nouns = new Set(sections.flatMap(({ settings }) => settings.customerNouns));
  const forms = [...nouns].flatMap((noun) => [noun, ...(known.nounForms?.(noun) ?? [])]);
  return forms.length === 0 ? { rules } : { rules, sets: { klant: [...new Set(forms)] } };
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
