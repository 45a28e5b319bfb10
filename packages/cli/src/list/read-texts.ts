import type { FileSettings } from '@geestdrift/config';
import type { Document } from '@geestdrift/engine';
import { fileEndings, formatByName, formatForFile } from '@geestdrift/formats';
import { FileError, findFiles, isNoText, readSource } from '@geestdrift/node';
import type { ConfigLookup } from '../check/config-lookup.js';
import { findFormat } from '../check/find-format.js';

/** Texts that were read, and what could not be. */
export interface ReadTexts {
  readonly documents: readonly Document[];
  readonly errors: readonly FileError[];
}

/** Reads the texts that files, folders and globs name, as a check would. What is no text is passed over in a folder. */
export async function readTexts(
  operands: readonly string[],
  cwd: string,
  { settingsFor, ignoreFor }: ConfigLookup,
): Promise<ReadTexts> {
  if (operands.length === 0) return { documents: [], errors: [] };
  const settingsOf = async (path: string): Promise<FileSettings | undefined> => {
    const settings = await settingsFor(path);
    return settings === 'broken' ? undefined : settings;
  };
  const accepts = async (path: string): Promise<boolean> =>
    formatForFile(path) !== undefined || (await settingsOf(path))?.format !== undefined;
  const found = await findFiles(operands, {
    cwd,
    endings: fileEndings,
    accepts,
    configuredIgnore: ignoreFor,
  });
  const documents: Document[] = [];
  const errors = [...found.errors];
  for (const { path, named } of found.files) {
    try {
      const settings = await settingsOf(path);
      const info = findFormat(path, settings);
      const format = await info.load();
      documents.push(format.extract(readSource(path, settings?.encoding, info).text));
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
