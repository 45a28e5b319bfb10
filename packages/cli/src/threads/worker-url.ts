/** The module that examines files in a thread, which lies beside this one, also when both are bundled. */
export const EXAMINE_WORKER = new URL('./examine-worker.js', import.meta.url);
