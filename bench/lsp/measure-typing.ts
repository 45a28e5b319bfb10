import { type Editor, openEditor } from './editor.js';

/** Milliseconds of opening a text, and of each edit until its diagnostics. */
export async function measureTyping(
  text: string,
  count: number,
  seed: number,
): Promise<Pick<Editor, 'opening'> & { readonly edits: readonly number[] }> {
  const editor = await openEditor(text, seed);
  const edits: number[] = [];
  for (let done = 0; done < count; done++) edits.push(await editor.type());
  await editor.close();
  return { opening: editor.opening, edits };
}
