import { findNearest } from '@geestdrift/engine/nearest';
import type { GivenOptions } from '../arguments/parse.js';
import { UsageError } from '../usage-error.js';

const FORMATS = ['stylish', 'json'];

/** The format of `explain` and `rules`; throws {@link UsageError} for one that is made for findings. */
export function checkExplainFormat(options: GivenOptions): string {
  const format = options.value('format') ?? 'stylish';
  if (FORMATS.includes(format)) return format;
  throw new UsageError('unknown-report', format, FORMATS.join(', '), findNearest(format, FORMATS));
}
