import { type Document, UnreadableSource } from '@geestdrift/engine';
import { formatByName } from '../src/index.js';

/** Reads a binary source with the format of this name. */
export async function readBytes(format: string, bytes: Uint8Array): Promise<Document> {
  const loaded = await formatByName(format)?.load();
  if (loaded?.extractBytes === undefined) throw new Error(`no binary format ${format}`);
  return loaded.extractBytes(bytes);
}

/** Place, kind and text of every block. */
export async function placed(format: string, bytes: Uint8Array): Promise<[string, string, string][]> {
  const { blocks } = await readBytes(format, bytes);
  return blocks.map((block) => [block.place ?? '', block.kind, block.prose().text]);
}

/** What is wrong with a source: code, what was found, what was expected. */
export async function problemOf(format: string, bytes: Uint8Array): Promise<[string, string, string]> {
  try {
    await readBytes(format, bytes);
  } catch (error) {
    if (error instanceof UnreadableSource) return [error.code, error.found, error.expected];
    throw error;
  }
  throw new Error('nothing is wrong');
}
