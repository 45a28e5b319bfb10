import type { CancellationToken, WorkDoneProgressReporter } from 'vscode-languageserver';
import { toListEntry } from '../../list-entry.js';
import type { Session } from '../session.js';

/** What a command is run with besides its arguments. */
interface CommandRun {
  readonly session: Session;
  readonly token: CancellationToken;
  /** Where the client asked for progress with the request itself. */
  readonly progress: WorkDoneProgressReporter;
}

/** One command of `workspace/executeCommand`. Gives what the client is answered; throws what is shown to the writer. */
export type Command = (args: readonly unknown[], run: CommandRun) => Promise<unknown>;

/** A command that was called without what it needs. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
}

/** The argument at a place as a text that is not empty; throws {@link ArgumentError}. */
export function textAt(args: readonly unknown[], index: number): string {
  const value = args[index];
  if (typeof value === 'string' && value.trim() !== '') return value;
  return refuse(value, index);
}

/** The argument at a place as a word or phrase for a list; throws {@link ArgumentError}. */
export function entryAt(args: readonly unknown[], index: number): string {
  return toListEntry(textAt(args, index)) ?? refuse(args[index], index);
}

function refuse(value: unknown, index: number): never {
  throw new ArgumentError(`argument ${index + 1}: ${JSON.stringify(value)}`);
}
