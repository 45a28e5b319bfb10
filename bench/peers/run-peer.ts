import { type Ran, type RunOptions, run, runNode, runNodeForMemory } from '../run-node.js';
import type { Peer } from './peer.js';

/** No colours to read past, and no look on the network for a newer version. */
const ENV: NodeJS.ProcessEnv = {
  ...process.env,
  NO_COLOR: '1',
  FORCE_COLOR: undefined,
  NO_UPDATE_NOTIFIER: '1',
};

/** Runs a peer over the Markdown in a folder, a process of its own. */
export function runPeer({ native, command }: Peer, folder: string): Ran {
  const [program = '', ...args] = command(folder);
  const options = optionsIn(folder);
  return native ? run(program, args, options) : runNode([program, ...args], options);
}

export interface Probe {
  readonly findings: number;
  /** The most memory that the process had resident, in bytes; null where that cannot be told. */
  readonly peak: number | null;
}

/** The same for what is no matter of time. Throws where the peer does not get to the end. */
export function probePeer(peer: Peer, folder: string): Probe {
  if (peer.native) return { findings: peer.countFindings(runPeer(peer, folder)), peak: null };
  const ran = runNodeForMemory(peer.command(folder), optionsIn(folder));
  return { findings: peer.countFindings(ran), peak: ran.peak };
}

/** A peer's report tells how it ended: some give the number of findings for a status. */
function optionsIn(folder: string): RunOptions {
  return { cwd: folder, env: ENV, mayFail: true };
}
