/** Less text than this for each thread takes longer in threads: each loads the engine and warms it up for itself. */
const WORTH_A_THREAD = 4_000_000;
/** Each takes memory of its own. */
const MOST = 3;

/** How many worker threads a run gets; below two it needs none. `bytes`: of the files that must be examined. */
export function chooseThreads(
  given: number | undefined,
  { cores, files, bytes }: { readonly cores: number; readonly files: number; readonly bytes: number },
): number {
  return Math.min(given ?? Math.min(cores, MOST, Math.floor(bytes / WORTH_A_THREAD)), files);
}
