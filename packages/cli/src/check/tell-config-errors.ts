import type { ConfigError } from '@geestdrift/config';
import { displayPath } from '@geestdrift/reporters';
import type { Surroundings } from './model.js';

/** Tells what is wrong with configurations, lists or baselines. How that is said is loaded only then. */
export async function tellConfigErrors(
  errors: readonly ConfigError[],
  { io, locale }: Pick<Surroundings, 'io' | 'locale'>,
): Promise<void> {
  if (errors.length === 0) return;
  const { describeConfigError } = await import('@geestdrift/config');
  for (const error of errors) io.stderr.write(`${displayPath(describeConfigError(error, locale), io.cwd)}\n`);
}
