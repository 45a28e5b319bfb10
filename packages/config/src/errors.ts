import type { Localized } from '@geestdrift/engine';
import { findNearest } from '@geestdrift/engine/nearest';
import type { Position } from './tree.js';

export type ConfigErrorCode =
  | 'syntax'
  | 'too-large'
  | 'unknown-key'
  | 'unknown-rule'
  | 'unknown-list'
  | 'unknown-option'
  | 'unknown-severity'
  | 'unknown-audience'
  | 'unknown-format'
  | 'worksheet'
  | 'unknown-encoding'
  | 'unknown-preset'
  | 'unknown-kind'
  | 'duplicate'
  | 'forbidden-alternative'
  | 'double-list'
  | 'wrong-type'
  | 'wrong-value'
  | 'missing-key'
  | 'not-found'
  | 'unreadable'
  | 'outside'
  | 'cycle'
  | 'too-many-extends';

/** A mistake in a configuration: where it stands, what stands there, and what could have. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(
    readonly code: ConfigErrorCode,
    readonly file: string,
    /** 1-based; undefined where the mistake concerns the whole file. */
    readonly position: Position | undefined,
    readonly found: Localized,
    readonly expected: Localized,
    /** The valid name that was probably meant. */
    readonly nearest?: string,
  ) {
    super(`${file}: ${code}: found ${found.en}, expected ${expected.en}`);
  }
}

/** Collects the mistakes of one file, so that all are told at once. */
export class Mistakes {
  readonly errors: ConfigError[] = [];

  constructor(readonly file: string) {}

  add(
    code: ConfigErrorCode,
    at: Position | undefined,
    found: string | Localized,
    expected: string | Localized,
  ): void {
    this.errors.push(
      new ConfigError(code, this.file, at, clip(found, MAX_FOUND), clip(expected, MAX_EXPECTED)),
    );
  }

  /** A name that is not one of `names`. */
  addUnknown(code: ConfigErrorCode, at: Position, found: string, names: readonly string[]): void {
    const expected = localize(names.length > 0 ? names.join(', ') : { nl: 'geen', en: 'none' });
    this.errors.push(
      new ConfigError(code, this.file, at, clip(found, MAX_FOUND), expected, findNearest(found, names)),
    );
  }
}

/** Of what stands in a file no more than a reader needs. */
const MAX_FOUND = 200;
const MAX_EXPECTED = 1000;

function clip(text: string | Localized, length: number): Localized {
  const { nl, en } = localize(text);
  return { nl: clipText(nl, length), en: clipText(en, length) };
}

function clipText(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

function localize(text: string | Localized): Localized {
  return typeof text === 'string' ? { nl: text, en: text } : text;
}
