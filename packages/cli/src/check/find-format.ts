import { basename, extname } from 'node:path';
import type { FileSettings } from '@geestdrift/config';
import type { FormatInfo } from '@geestdrift/engine';
import { fileEndings, formatByName, formatForFile } from '@geestdrift/formats';
import { FileError } from '@geestdrift/node';
import type { ConfigLookup } from './config-lookup.js';

/** The format that configuration or the file's name gives. */
export function formatOf(path: string, settings: FileSettings | undefined): FormatInfo | undefined {
  return (settings?.format === undefined ? undefined : formatByName(settings.format)) ?? formatForFile(path);
}

/** Tells whether a file has a format that is known. */
export function acceptsBy({ settingsFor }: Pick<ConfigLookup, 'settingsFor'>) {
  return async (path: string): Promise<boolean> => {
    // A name that says enough needs no configuration.
    if (formatForFile(path) !== undefined) return true;
    const settings = await settingsFor(path);
    return settings !== 'broken' && settings?.format !== undefined;
  };
}

/** The same as {@link formatOf}; throws {@link FileError} where neither does. */
export function findFormat(path: string, settings: FileSettings | undefined): FormatInfo {
  const info = formatOf(path, settings);
  if (info !== undefined) return info;
  throw new FileError('unknown-format', path, extname(path) || basename(path), fileEndings.join(', '));
}
