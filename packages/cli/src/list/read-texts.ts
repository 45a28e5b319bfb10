import type { Document } from '@geestdrift/engine';
import { fileEndings, formatByName } from '@geestdrift/formats';
import { FileError, findFiles, isNoText } from '@geestdrift/node';
import type { ConfigLookup } from '../check/config-lookup.js';
import { acceptsBy, findFormat } from '../check/find-format.js';
import { type LoadedFormats, readDocument } from '../check/read-document.js';

/** Texts that were read, and what could not be. */
export interface ReadTexts {
  readonly documents: readonly Document[];
  readonly errors: readonly FileError[];
}

/** Reads the texts that files, folders and globs name, as a check would. What is no text is passed over in a folder. */
export async function readTexts(
  operands: readonly string[],
  cwd: string,
  lookup: ConfigLookup,
): Promise<ReadTexts> {
  if (operands.length === 0) return { documents: [], errors: [] };
  const found = await findFiles(operands, {
    cwd,
    endings: fileEndings,
    accepts: acceptsBy(lookup),
    configuredIgnore: lookup.ignoreFor,
  });
  const loaded: LoadedFormats = new Map();
  const documents: Document[] = [];
  const errors = [...found.errors];
  for (const { path, named } of found.files) {
    try {
      const held = await lookup.settingsFor(path);
      const settings = held === 'broken' ? undefined : held;
      documents.push(await readDocument(path, findFormat(path, settings), settings, loaded));
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      if (named || !isNoText(error)) errors.push(error);
    }
  }
  return { documents, errors };
}

/** Reads a sentence as plain text. */
export async function textReader(): Promise<(text: string) => Document> {
  const format = await formatByName('text')?.load();
  if (format === undefined) throw new Error('no format for plain text');
  return (text) => format.extract(text);
}
