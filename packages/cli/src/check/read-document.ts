import type { FileSettings } from '@geestdrift/config';
import type { Document, Format, FormatInfo } from '@geestdrift/engine';
import { UnreadableSource } from '@geestdrift/engine/basics';
import { decodeSource, FileError, readBytes } from '@geestdrift/node';

/** Loaded formats by name. */
export type LoadedFormats = Map<string, Promise<Format>>;

/** Reads a file as a check does. Throws {@link FileError}. */
export async function readDocument(
  path: string,
  info: FormatInfo,
  settings: FileSettings | undefined,
  loaded: LoadedFormats,
): Promise<Document> {
  return makeDocument(path, readBytes(path), info, settings, loaded);
}

/** What a format reads in bytes, of a text or not. Throws {@link FileError} for what it cannot read. */
export async function makeDocument(
  path: string,
  bytes: Uint8Array,
  info: FormatInfo,
  settings: FileSettings | undefined,
  loaded: LoadedFormats,
): Promise<Document> {
  const format = await loadFormat(info, loaded);
  if (info.binary) return extractBytes(path, bytes, format);
  return format.extract(decodeSource(path, bytes, settings?.encoding, info).text);
}

/** What is no text. Throws {@link FileError} for what its format cannot read. */
export function extractBytes(path: string, bytes: Uint8Array, format: Format): Document {
  try {
    return format.extractBytes?.(bytes) ?? format.extract('');
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error;
    throw new FileError(error.code, path, error.found, error.expected);
  }
}

export function loadFormat(info: FormatInfo, loaded: LoadedFormats): Promise<Format> {
  const loading = loaded.get(info.name) ?? info.load();
  loaded.set(info.name, loading);
  return loading;
}
