import { createResolver, type FileSettings } from '@geestdrift/config';
import { traceText } from '@geestdrift/config/list-tools';
import type { LoadedList } from '@geestdrift/config/lists';
import type { Audience } from '@geestdrift/engine';
import { decodeSource, toSlashes } from '@geestdrift/node';
import type { GivenOptions } from '../arguments/parse.js';
import type { Surroundings } from '../check/model.js';
import { stdinPath } from '../check/stdin-path.js';
import { widthOf } from '../io.js';
import { UsageError } from '../usage-error.js';
import { type ConfiguredLists, knownNames, loadConfiguredLists } from './configured-lists.js';
import { formatTraces, tracesAsJson } from './format-traces.js';
import { textReader } from './read-texts.js';
import { guardFiles, tellMistakes } from './tell-failure.js';

/** `geestdrift list trace "SENTENCE"`, or standard input. Gives the exit status; throws {@link UsageError}. */
export async function listTrace(
  operands: readonly string[],
  options: GivenOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { io, locale, colors } = surroundings;
  const [given, ...others] = operands;
  if (others.length > 0) throw new UsageError('one-word', '', 'geestdrift list trace "Wij rollen het uit."');
  return guardFiles('', surroundings, async () => {
    const text = given ?? decodeSource('<text>', await io.readStdin()).text;
    const configured = await loadConfiguredLists(options.values('list'), io.cwd, options, surroundings);
    if (configured.errors.length > 0) return tellMistakes(configured.errors, surroundings);
    if (configured.lists.length === 0) throw new UsageError('no-lists', '');
    const settings = await settingsHere(configured, surroundings);
    const lists = listsInOrder(configured, settings);
    const traces = traceText({
      document: (await textReader())(text),
      lists,
      rules: settings?.checker.rules ?? {},
      audience: settings?.audience ?? (options.value('audience') as Audience | undefined),
    });
    const page = { locale, colors, cwd: io.cwd, width: widthOf(io.stdout) };
    io.stdout.write(
      options.value('format') === 'json' ? tracesAsJson(traces, locale) : formatTraces(traces, lists, page),
    );
    return 0;
  });
}

/** What the configuration says of a text in this folder. */
async function settingsHere(
  { config }: ConfiguredLists,
  surroundings: Surroundings,
): Promise<FileSettings | undefined> {
  if (config === undefined) return undefined;
  const { cwd } = surroundings.io;
  const settingsFor = createResolver(config, await knownNames(surroundings), toSlashes(cwd));
  return settingsFor(toSlashes(stdinPath(cwd)));
}

/** The lists of overrides count too: a sentence has no path. */
function listsInOrder({ lists }: ConfiguredLists, settings: FileSettings | undefined): readonly LoadedList[] {
  const own = settings?.checker.lists ?? [];
  const rank = ({ list }: LoadedList): number => own.indexOf(list);
  const isGiven = (one: LoadedList): boolean => rank(one) < 0;
  return [
    ...lists.filter((one) => !isGiven(one)).sort((a, b) => rank(a) - rank(b)),
    ...lists.filter(isGiven),
  ];
}
