import { describe, expect, it } from 'vitest';
import { runNode, runNodeForMemory } from '../../bench/run-node.js';

const exit = (status: number): string[] => ['-e', `console.error('ach'); process.exit(${status})`];
const killed = ['-e', "process.kill(process.pid, 'SIGKILL'); setTimeout(() => {}, 60_000)"];

describe.each([
  ['runNode', runNode],
  ['runNodeForMemory', runNodeForMemory],
])('%s', (_, run) => {
  it.each([0, 1])('takes status %d for the end of a run', (status) => {
    expect(run(exit(status))).toMatchObject({ status, stderr: 'ach\n' });
  });

  it.each([
    [2, exit(2)],
    ['no status', killed],
  ])('measures no failure: %s', (_status, args) => {
    expect(() => run(args)).toThrow(/ended with (?:2\nach|null)/);
  });

  it('leaves that to who says so', () => {
    expect(run(exit(3), { mayFail: true }).status).toBe(3);
  });
});
