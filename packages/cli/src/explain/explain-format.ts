import { findNearest } from '@geestdrift/engine/nearest';
import { UsageError } from '../usage-error.js';

const FORMATS = ['stylish', 'json'];

/** The format of what is no report of findings, `stylish` where none is given; throws {@link UsageError} for one that is made for findings. */
export function checkExplainFormat(format = 'stylish'): string {
  if (FORMATS.includes(format)) return format;
  throw new UsageError('unknown-report', format, FORMATS.join(', '), findNearest(format, FORMATS));
}
