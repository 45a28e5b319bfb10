import { LIST_PREFIX } from '@geestdrift/engine/basics';
import { type ConfigError, Mistakes } from './errors.js';
import { listRuleId, packageRuleId } from './lists/list-id.js';
import type { LoadedList } from './lists/load-list.js';
import type { Extension, Known, Layer } from './model.js';
import { entryOf, type MapEntry } from './tree.js';

/**
 * The lists that are set under `rules` and that none of the layers has. Which lists there are is known only once all layers
 * are.
 */
export function findUnknownLists(
  layers: readonly Layer[],
  lists: ReadonlyMap<Extension, LoadedList>,
  { listIds = [] }: Known,
): readonly ConfigError[] {
  const sections = layers.flatMap((layer) =>
    [layer, ...layer.overrides].map((settings) => ({ layer, settings })),
  );
  const ids = [...new Set([...[...lists.values()].map(({ list }) => list.ruleId), ...listIds])];
  // One that cannot be had is told where it is named.
  const missing = sections
    .flatMap(({ settings }) => settings.lists ?? [])
    .filter((reference) => !lists.has(reference))
    .flatMap(({ name }) => [listRuleId(name), packageRuleId('/geestdrift-list.yaml', name)]);
  const known = new Set([...ids, ...missing]);
  const told = new Set<unknown>();
  return sections.flatMap(({ layer, settings }) => {
    const rules = settings.source === undefined ? undefined : entryOf(settings.source, 'rules');
    const entries: readonly MapEntry[] = rules?.kind === 'map' ? rules.entries : [];
    const mistakes = new Mistakes(layer.origin);
    for (const entry of entries) {
      if (!entry.key.startsWith(LIST_PREFIX) || known.has(entry.key)) continue;
      // A file may be reached twice.
      const place = `${layer.origin}:${entry.start ?? `${entry.line}:${entry.column}`}`;
      if (!told.has(place)) mistakes.addUnknown('unknown-list', entry, entry.key, ids);
      told.add(place);
    }
    return mistakes.errors;
  });
}
