import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ruleSet } from '@geestdrift/rules';
import { countBytes, type SourceFile } from '../source-files.js';
import { installPeers } from './install.js';
import { measureFolders, measureStartUps, measureTimes } from './measure.js';
import { createGeestdrift, createPeers } from './peers.js';
import { plainTerms } from './plain-terms.js';
import { probeSample } from './probe-sample.js';
import type { Measured, Results } from './results.js';
import type { Probe } from './run-peer.js';
import { writeMail, writeSample } from './sample-folder.js';
import { writeSettings } from './write-settings.js';

/** How many files are copied ten times. */
const GROWING = 300;

type Log = (line: string) => void;

/** Measures Geestdrift and its peers over the same files. Throws where one of them does not run at all. */
export function comparePeers(sample: readonly SourceFile[], rounds: number, log: Log): Results {
  const home = mkdtempSync(join(tmpdir(), 'geestdrift-peers-'));
  try {
    return compareIn(home, sample, rounds, log);
  } finally {
    rmSync(home, { recursive: true });
  }
}

function compareIn(home: string, sample: readonly SourceFile[], rounds: number, log: Log): Results {
  const terms = plainTerms(ruleSet);
  const installed = installPeers(log);
  const settings = writeSettings(home, installed, terms);
  const geestdrift = createGeestdrift(settings);
  const peers = createPeers(installed, settings, terms.length);
  if (peers.every(({ native }) => !native)) log('ripgrep: there is none for this machine, left out');
  const programs = [geestdrift, ...peers];
  const newFolder = (): string => mkdtempSync(join(home, 'texts-'));

  const { files, folder, probes } = probeSample(programs, sample, newFolder, log);
  const startUps = measureStartUps(programs, writeMail(newFolder()));
  const times = measureTimes(programs, folder, rounds, log);
  const few = files.slice(0, GROWING);
  const folders = [writeSample(newFolder(), few), writeSample(newFolder(), few, 10)];
  const [once = Number.NaN, tenfold = Number.NaN] = measureFolders(geestdrift, folders, rounds);

  const [own, ...others] = programs.map(({ name, version, finds, bound }, index): Measured => {
    const { findings, peak } = probes[index] as Probe;
    const milliseconds = times[index] as number;
    const startUp = startUps.peers[index] as number;
    return { name, version, finds, milliseconds, startUp, peak, findings, ...(bound && { bound }) };
  });
  return {
    node: process.versions.node,
    cores: availableParallelism(),
    rounds,
    terms: terms.length,
    files: files.length,
    bytes: countBytes(files),
    leftOut: sample.length - files.length,
    nodeStart: startUps.node,
    growth: { files: few.length, once, tenfold },
    geestdrift: own as Measured,
    peers: others,
  };
}
