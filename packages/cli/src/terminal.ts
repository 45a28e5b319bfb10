import type { Interface } from 'node:readline';
import type { ImportModule } from './io.js';

/** Asks a person at the terminal; what is typed ahead answers the next question. */
export class Terminal {
  #opened: Promise<Interface> | undefined;
  readonly #typed: string[] = [];
  #waiting: ((answer: string) => void) | undefined;
  #isClosed = false;
  readonly #importModule: ImportModule;

  constructor(importModule: ImportModule) {
    this.#importModule = importModule;
  }

  /** The answer, without its line end; empty at the end of input. */
  readonly ask = async (question: string): Promise<string> => {
    this.#opened ??= this.#open();
    const terminal = await this.#opened;
    process.stdout.write(question);
    const typed = this.#typed.shift();
    if (typed !== undefined || this.#isClosed) return typed ?? '';
    terminal.resume();
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  };

  /** Lets the process end. */
  async close(): Promise<void> {
    (await this.#opened)?.close();
  }

  async #open(): Promise<Interface> {
    const { createInterface } = (await this.#importModule('node:readline')) as typeof import('node:readline');
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    terminal.on('line', (line) => this.#take(line));
    terminal.on('SIGINT', () => process.exit(130));
    terminal.on('close', () => {
      this.#isClosed = true;
      this.#waiting?.('');
    });
    return terminal;
  }

  #take(line: string): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting === undefined) this.#typed.push(line);
    else waiting(line);
  }
}
