import { basename } from 'node:path';
import type { Explained, Origin } from '@geestdrift/config/explain';
import { audienceOf, type FormatInfo } from '@geestdrift/engine';
import { formatByName, formatForFile } from '@geestdrift/formats';
import { FileError, findIgnoreReason, type IgnoreReason, readSource, toSlashes } from '@geestdrift/node';
import type { ConfigLookup } from '../check/config-lookup.js';

/** Settings with what the file's name, the file itself and ignore files say. */
export async function withFacts(
  explained: Explained,
  path: string,
  { ignoreFor }: ConfigLookup,
  cwd: string,
): Promise<Explained> {
  const named = withFormat(explained);
  const reason = await findIgnoreReason(path, { cwd, configuredIgnore: ignoreFor });
  return {
    ...named,
    audience: (await readAudience(named, path)) ?? named.audience,
    ignored: reason === undefined ? named.ignored : describeReason(reason, named),
  };
}

function withFormat(explained: Explained): Explained {
  const info = formatForFile(basename(explained.file));
  if (explained.format.value !== null || info === undefined) return explained;
  return { ...explained, format: { value: info.name, from: { source: 'name' } } };
}

/** The audience that a comment or front matter names; undefined where neither does, or there is no such text. */
async function readAudience(
  { format, encoding }: Explained,
  path: string,
): Promise<Explained['audience'] | undefined> {
  const info = format.value === null ? undefined : formatByName(format.value);
  const text = info === undefined ? undefined : readText(path, encoding, info);
  if (info === undefined || text === undefined) return undefined;
  const document = (await info.load()).extract(text);
  const value = audienceOf(document, undefined);
  if (value === undefined) return undefined;
  const comment = document.directives.find(
    ({ action, names }) => action === 'audience' && names[0] === value,
  );
  const line = comment && text.slice(0, comment.start).split(/\r\n?|\n/).length;
  return { value, from: { source: 'text', ...(line === undefined ? {} : { line }) } };
}

/** The text of a file that is there and can be read. */
function readText(
  path: string,
  { value, from }: Explained['encoding'],
  info: FormatInfo,
): string | undefined {
  try {
    return readSource(path, from.source === 'default' ? undefined : value, info).text;
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}

function describeReason(
  { pattern, line, origin }: IgnoreReason,
  { ignore }: Explained,
): Explained['ignored'] {
  return { value: true, pattern, from: originOf(line, origin, ignore) };
}

/** Patterns of the configuration are counted over all files that it is made of. */
function originOf(line: number, origin: string, configured: Explained['ignore']): Origin {
  if (origin === 'default') return { source: 'default' };
  if (origin !== 'configured') return { source: 'file', file: toSlashes(origin), line };
  return configured[line - 1]?.from ?? { source: 'default' };
}
