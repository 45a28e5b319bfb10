import { openEditor } from './editor.js';

const EARLY = 1000;
const LATE = 10_000;

/** Bytes in use in the server after a thousand edits and after ten thousand. */
export async function measureMemoryOfEdits(
  text: string,
  seed: number,
): Promise<{ readonly early: number; readonly late: number }> {
  const editor = await openEditor(text, seed);
  for (let done = 0; done < EARLY; done++) await editor.type();
  const early = await editor.memory();
  for (let done = EARLY; done < LATE; done++) await editor.type();
  const late = await editor.memory();
  await editor.close();
  return { early, late };
}
