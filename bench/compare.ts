import type { Contestant } from './contestants/contestant.js';
import { median } from './median.js';
import { countBytes, type SourceFile } from './source-files.js';

export interface Speed {
  readonly name: string;
  readonly milliseconds: number;
  readonly megabytesPerSecond: number;
  readonly findings: number | undefined;
}

/**
 * Lets contestants check the same files in turns, so that a busy machine troubles all alike; the median counts. Those in this process have
 * a turn before that does not count, as a process that goes on checking has had; a process of its own starts cold each time.
 */
export async function compareSpeed(
  contestants: readonly Contestant[],
  files: readonly SourceFile[],
  rounds: number,
): Promise<Speed[]> {
  const times = contestants.map((): number[] => []);
  const findings: (number | undefined)[] = [];
  for (const { inProcess, run } of contestants) if (inProcess) await run(files);
  for (let round = 0; round < rounds; round++) {
    for (const [index, contestant] of contestants.entries()) {
      const start = performance.now();
      findings[index] = await contestant.run(files);
      times[index]?.push(performance.now() - start);
    }
  }
  const megabytes = countBytes(files) / 1e6;
  return contestants.map(({ name }, index) => {
    const milliseconds = median(times[index] ?? []);
    return {
      name,
      milliseconds,
      megabytesPerSecond: megabytes / (milliseconds / 1000),
      findings: findings[index],
    };
  });
}
