import type { Ran } from '../run-node.js';

/** A program that checks texts, as it is started from a shell. */
export interface Peer {
  readonly name: string;
  readonly version: string;
  /** What it was configured to find, for who reads the table. */
  readonly finds: string;
  /** Geestdrift must be at least so many times as fast. */
  readonly bound?: number;
  /** It is a program of its own; without this, a script that Node runs. */
  readonly native?: true;
  /** The script or program, and the arguments to check all Markdown in the folder that it is started in. */
  command(folder: string): readonly string[];
  /** How many things it found. Throws where it did not get so far. */
  countFindings(ran: Ran): number;
}
