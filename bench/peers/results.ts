/** What a run measured. Times are medians, in milliseconds; sizes are in bytes. */
export interface Results {
  readonly node: string;
  readonly cores: number;
  readonly rounds: number;
  /** How many terms a peer was given that takes a list of words. */
  readonly terms: number;
  readonly files: number;
  readonly bytes: number;
  /** How many files were left out for all, since a peer cannot read them. */
  readonly leftOut: number;
  /** Node, which does nothing. */
  readonly nodeStart: number;
  readonly growth: Growth;
  readonly geestdrift: Measured;
  readonly peers: readonly Measured[];
}

/** What a program was seen to take. */
export interface Measured {
  readonly name: string;
  readonly version: string;
  /** What it was configured to find. */
  readonly finds: string;
  readonly milliseconds: number;
  /** Over one small file. */
  readonly startUp: number;
  /** The most memory that the process had; null where that cannot be told. */
  readonly peak: number | null;
  readonly findings: number;
  /** Geestdrift must be at least so many times as fast. */
  readonly bound?: number;
}

/** Geestdrift over some files, and over ten copies of each. */
interface Growth {
  readonly files: number;
  readonly once: number;
  readonly tenfold: number;
}

/** How many times as long a peer takes as Geestdrift. */
export function ratioOf({ geestdrift }: Results, peer: Measured): number {
  return peer.milliseconds / geestdrift.milliseconds;
}
