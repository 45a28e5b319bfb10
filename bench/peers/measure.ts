import { median } from '../median.js';
import { runNode } from '../run-node.js';
import type { Peer } from './peer.js';
import { runPeer } from './run-peer.js';

/** How often each program is started on one small file. */
const START_UPS = 5;

/** Milliseconds that each program takes over a folder: all in turn, so that a busy machine troubles all alike. */
export function measureTimes(
  peers: readonly Peer[],
  folder: string,
  rounds: number,
  log: (line: string) => void,
): readonly number[] {
  const runs = peers.map((peer) => () => {
    const milliseconds = time(peer, folder);
    log(`${peer.name}: ${Math.round(milliseconds)} ms`);
    return milliseconds;
  });
  return takeTurns(runs, rounds);
}

/** Milliseconds that each program takes over a folder with next to nothing in it, and that Node takes to do nothing. */
export function measureStartUps(
  peers: readonly Peer[],
  folder: string,
): { readonly peers: readonly number[]; readonly node: number } {
  const runs = peers.map((peer) => () => time(peer, folder));
  const [node = Number.NaN, ...times] = takeTurns(
    [() => runNode(['-e', '0']).milliseconds, ...runs],
    START_UPS,
  );
  return { peers: times, node };
}

/** Milliseconds that a program takes over each of the folders. */
export function measureFolders(peer: Peer, folders: readonly string[], rounds: number): readonly number[] {
  return takeTurns(
    folders.map((folder) => () => time(peer, folder)),
    rounds,
  );
}

/** Milliseconds of a run that got to its end; throws where one did not. */
function time(peer: Peer, folder: string): number {
  const ran = runPeer(peer, folder);
  peer.countFindings(ran);
  return ran.milliseconds;
}

/** Runs each so often, one after the other; the medians of what they return. */
function takeTurns(runs: readonly (() => number)[], rounds: number): readonly number[] {
  const taken = runs.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, run] of runs.entries()) taken[index]?.push(run());
  }
  return taken.map(median);
}
