import type { Notice } from '@geestdrift/engine';
import type { Connection } from 'vscode-languageserver';
import { showError } from './show-message.js';

/** The code of a notice about a rule that threw. */
export const FAILURE = 'regel-fout';

/** Tells what went wrong, each thing once, where a person can look it up. */
export interface Failures {
  /** A mistake of the client's. */
  complain(code: string, message: string): void;
  /** A mistake of ours. */
  fail(error: unknown): void;
  /** What a writer can mend; shown to the writer. */
  show(message: string): void;
  /** Rules that threw while a text was checked. */
  tell(notices: readonly Notice[]): void;
  /** Runs a handler; where it throws, that is told and `fallback` is the answer. */
  guard<T>(handler: () => Promise<T>, fallback: T): Promise<T>;
}

/** Of different things no more than this are told. */
const MANY = 200;

export function createFailures(connection: Connection): Failures {
  const told = new Set<string>();
  const once = (key: string, tell: () => void): void => {
    if (told.has(key) || told.size >= MANY) return;
    told.add(key);
    tell();
  };
  const fail = (error: unknown): void => {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    once(message, () => connection.console.error(`geestdrift: ${message}`));
  };
  return {
    complain: (code, message) => once(code, () => connection.console.warn(`geestdrift: ${message}`)),
    fail,
    show: (message) => once(message, () => showError(connection, message)),
    tell: (notices) => {
      for (const { code, message } of notices) {
        if (code === FAILURE) once(message, () => connection.console.error(`geestdrift: ${message}`));
      }
    },
    guard: async (handler, fallback) => {
      try {
        return await handler();
      } catch (error) {
        fail(error);
        return fallback;
      }
    },
  };
}
