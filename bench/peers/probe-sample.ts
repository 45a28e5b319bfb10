import { rmSync } from 'node:fs';
import type { SourceFile } from '../source-files.js';
import { findUnreadable } from './find-unreadable.js';
import type { Peer } from './peer.js';
import { type Probe, probePeer } from './run-peer.js';
import { writeSample } from './sample-folder.js';

/** Files that all peers can read, where their copies are, and what each peer found and needed there. */
export interface ProbedSample {
  readonly files: readonly SourceFile[];
  readonly folder: string;
  readonly probes: readonly Probe[];
}

/** Copies the files into a new folder and runs all peers over it once. What one of them fails on, none gets. */
export function probeSample(
  peers: readonly Peer[],
  files: readonly SourceFile[],
  newFolder: () => string,
  log: (line: string) => void,
): ProbedSample {
  const folder = writeSample(newFolder(), files);
  const probes: Probe[] = [];
  for (const peer of peers) {
    log(`${peer.name} ${peer.version}`);
    try {
      probes.push(probePeer(peer, folder));
    } catch (error) {
      const unreadable = findUnreadable(files, (part) => reads(peer, part, newFolder));
      if (unreadable.length === 0) throw error;
      log(`${peer.name} cannot read ${unreadable.map(({ path }) => path).join(', ')}`);
      const rest = files.filter((file) => !unreadable.includes(file));
      return probeSample(peers, rest, newFolder, log);
    }
  }
  return { files, folder, probes };
}

function reads(peer: Peer, files: readonly SourceFile[], newFolder: () => string): boolean {
  const folder = writeSample(newFolder(), files);
  try {
    probePeer(peer, folder);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
