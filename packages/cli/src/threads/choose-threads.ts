/** Less text than this for each thread takes longer in threads: each loads the engine and warms it up for itself. */
const WORTH_A_THREAD = 4_000_000;
/** The same for a thread on the last core, which V8's own compiler and collector use as well while code is new. */
const WORTH_THE_LAST_CORE = 16_000_000;
/** Each takes memory of its own. */
const MOST = 3;
/** From so much on a single thread is worth it as well: no faster than none, but it has bounded room. */
const MUCH = 32_000_000;

/** How many worker threads a run gets; with none the main thread does it. `bytes`: of the files that must be examined. */
export function chooseThreads(
  given: number | undefined,
  { cores, files, bytes }: { readonly cores: number; readonly files: number; readonly bytes: number },
): number {
  const beside = Math.min(cores - 1, Math.floor(bytes / WORTH_A_THREAD));
  const onAll = Math.min(cores, Math.floor(bytes / WORTH_THE_LAST_CORE));
  const threads = Math.min(given ?? Math.min(Math.max(beside, onAll), MOST), files);
  return threads > 1 || bytes >= MUCH ? threads : 0;
}
