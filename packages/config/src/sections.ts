import { type MatchPath, matchGlobs } from './glob.js';
import type { LoadedConfig } from './load.js';
import type { Layer, Settings } from './model.js';
import { relativeTo } from './paths.js';

/** Settings that hold for the paths that match. */
export interface Section {
  readonly settings: Settings;
  readonly layer: Layer;
  /** Which override of the layer it is, from 1; absent for what stands at its top. */
  readonly override?: number;
  readonly match: MatchPath;
  readonly formats: readonly { readonly match: MatchPath; readonly files: string; readonly format: string }[];
}

/** All parts of a configuration with settings; later ones win. */
export function makeSections({ layers }: LoadedConfig): readonly Section[] {
  return layers.flatMap((layer) => [
    makeSection(layer, layer, () => true),
    ...layer.overrides.map((override, index) => ({
      ...makeSection(override, layer, matchGlobs(override.files)),
      override: index + 1,
    })),
  ]);
}

function makeSection(settings: Settings, layer: Layer, match: MatchPath): Section {
  const formats = settings.formats.map((choice) => ({ ...choice, match: matchGlobs([choice.files]) }));
  return { settings, layer, match, formats };
}

/**
 * A path as the globs of a configuration see it. `folder`: from where they count for files that do not lie in the
 * configuration's own folder.
 */
export function pathForGlobs({ folder: own }: LoadedConfig, path: string, folder = own): string {
  return relativeTo(own, path) ?? relativeTo(folder, path) ?? path;
}
