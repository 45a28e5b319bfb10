import type { ResourceLimits } from 'node:worker_threads';
import { Tinypool } from 'tinypool';

export interface ThreadOptions<Item> {
  /** The module that each thread runs; its `work` takes a batch and gives as many results. */
  readonly worker: URL;
  readonly threads: number;
  /** What the worker finds as its data. */
  readonly data: unknown;
  /** What a thread must know of an item. */
  readonly send: (item: Item) => unknown;
  /** The most memory that a thread may take; absent: as much as the process. */
  readonly resourceLimits?: ResourceLimits;
}

/**
 * Lets threads work on batches, and tells of each item as its batch is done, in any order. A thread that dies costs the item that
 * killed it only: its batch is tried again one by one. Threads are gone when this resolves.
 */
export async function runInThreads<Item, Result>(
  batches: readonly (readonly Item[])[],
  { worker, threads, data, send, resourceLimits = {} }: ThreadOptions<Item>,
  tell: (item: Item, result: Result | Error) => void,
): Promise<void> {
  const pool = new Tinypool({
    filename: worker.href,
    name: 'work',
    maxThreads: threads,
    minThreads: 0,
    workerData: data,
    resourceLimits,
  });
  const run = async (batch: readonly Item[]): Promise<void> => {
    try {
      const results = (await pool.run(batch.map(send))) as readonly Result[];
      batch.forEach((item, index) => {
        tell(item, results[index] as Result);
      });
    } catch (error) {
      const [first] = batch;
      if (batch.length > 1) for (const item of batch) await run([item]);
      else if (first !== undefined) tell(first, error instanceof Error ? error : new Error(String(error)));
    }
  };
  // A worker that does not even start would leave its batch waiting for ever.
  const broken = new Promise<never>((_, reject) => void pool.on('error', reject));
  try {
    await Promise.race([Promise.all(batches.map(run)), broken]);
  } finally {
    await pool.destroy();
  }
}
