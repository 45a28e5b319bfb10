import type { Locale } from '../arguments/flags.js';
import type { UsageErrorCode } from '../usage-error.js';
import { en } from './en.js';
import { nl } from './nl.js';

/** What the command line says of its own, in one language. */
export interface Messages {
  readonly usage: Readonly<Record<UsageErrorCode, (found: string, expected: string) => string>>;
  didYouMean(name: string): string;
  readonly seeHelp: string;
  readonly ruleFlag: string;
  brokenConfig(count: number): string;
  skipped(reason: string): string;
  crash(message: string): string;
  readonly unsettled: string;
  /** Of a file that is no text. */
  readonly notMended: string;
  /** `isWritten`: or only shown. */
  mended(files: number, isWritten: boolean): string;
  tooManyWarnings(found: number, allowed: number): string;
  /** What the baseline hides from now on, lost, or holds in vain. */
  suppressed(findings: number, files: number): string;
  pruned(findings: number): string;
  stale(findings: number): string;
  cacheNotWritten(path: string, reason: string): string;
  progress(done: number, total: number): string;
}

export const MESSAGES: Readonly<Record<Locale, Messages>> = { nl, en };
