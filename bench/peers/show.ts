import { type Measured, type Results, ratioOf } from './results.js';

/** Geestdrift and its peers, the fastest first. */
export function fastestFirst({ geestdrift, peers }: Results): readonly Measured[] {
  return [geestdrift, ...peers].sort((a, b) => a.milliseconds - b.milliseconds);
}

/** A time for people: two figures below ten seconds, whole seconds above. */
export function showTime(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(seconds < 1 ? 2 : 1)} s`;
  return `${Math.round(seconds)} s`;
}

/** How many times as long as Geestdrift a program takes; nothing for Geestdrift itself. */
export function showRatio(results: Results, program: Measured): string {
  if (program === results.geestdrift) return '';
  const ratio = ratioOf(results, program);
  return `${ratio < 10 ? ratio.toFixed(ratio < 1 ? 2 : 1) : Math.round(ratio)}×`;
}

/** What was measured, on what, in one sentence without its full stop. */
export function showConditions({ files, bytes, rounds, node, cores }: Results): string {
  const texts = `${files.toLocaleString('en')} Dutch Markdown files (${(bytes / 1e6).toFixed(1)} MB)`;
  const times = rounds === 1 ? 'one run' : `median of ${rounds} runs`;
  return `${texts}, whole processes, ${times}, Node ${node.split('.')[0]}, ${cores} ${cores === 1 ? 'core' : 'cores'}`;
}
