/** A place to write text to. */
export interface Sink {
  write(text: string): void;
  /** Resolves when what was written has been taken, or need not be waited for; false where nobody takes it any more. */
  drained(): Promise<boolean>;
  readonly isTerminal: boolean;
  /** Columns; 0 where that is unknown. */
  readonly columns: number;
}

/** For a report; what is usual where it is unknown. */
export function widthOf({ columns }: Pick<Sink, 'columns'>): number {
  return columns || 80;
}

/**
 * Loads a module by its name or URL, as `import()`. That cannot be written in the bundle: before Node 22 it fails in code that was kept from
 * an earlier run (see `compile-cache.ts`).
 */
export type ImportModule = (specifier: string) => Promise<unknown>;

/** All that a run touches outside itself, save the disk. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Standard input as it comes. */
  stdin(): AsyncIterable<Uint8Array>;
  /** All of standard input. */
  readStdin(): Promise<Uint8Array>;
  readonly importModule: ImportModule;
  /** Milliseconds, for measuring. */
  now(): number;
  /** The day on the calendar here, as 2027-06-30. */
  today(): string;
  /** Asks the person at the terminal; absent where there is none. An empty answer at the end of input. */
  readonly ask?: (question: string) => Promise<string>;
}
