import type { FileSettings } from '@geestdrift/config';
import type { CheckOptions, Document, Format, FormatInfo } from '@geestdrift/engine';
import { UnreadableSource } from '@geestdrift/engine/basics';
import { FileError, type FoundFile, readBytes, readSource } from '@geestdrift/node';
import { excerptSource } from '@geestdrift/reporters';
import type { Flags, Locale } from '../arguments/flags.js';
import { hashContent } from '../cache/hash-content.js';
import type { Checkers } from './checkers.js';
import { describeFailure } from './failure.js';
import { findFormat } from './find-format.js';
import type { CheckRecord, Examined } from './record.js';
import type { SiblingFiles } from './sibling-files.js';

/** What examining a file takes besides the file. */
export interface ExamineContext {
  readonly flags: Pick<Flags, 'audience' | 'reportUnused'>;
  readonly locale: Locale;
  readonly checkers: Checkers;
  /** Loaded formats by name. */
  readonly loaded: Map<string, Promise<Format>>;
  readonly siblings: SiblingFiles;
  /** Whether records bear the whole source, for a report that may look at any of it. */
  readonly keepsSource: boolean;
  /** Whether hashes are asked for. */
  readonly hashes: boolean;
}

/** Reads and checks one file. Never throws: what goes wrong is told in the result. */
export async function examineFile(
  file: FoundFile,
  settings: FileSettings | undefined,
  context: ExamineContext,
): Promise<Examined> {
  try {
    const info = findFormat(file.path, settings);
    let asked = false;
    const watched = { ...context, siblings: watch(context.siblings, () => (asked = true)) };
    const hashOf = (bytes: Uint8Array): string => (context.hashes ? hashContent(bytes) : '');
    const keep = async (record: CheckRecord, hash: string): Promise<Examined> => {
      const beside = asked && context.hashes ? await context.siblings.hashOf(file.path, info) : undefined;
      return { record: () => record, hash, beside };
    };
    if (info.binary) {
      const bytes = readBytes(file.path);
      return await keep(await examineBytes(file.path, bytes, info, settings, watched), hashOf(bytes));
    }
    const { text, hash } = readText(file.path, settings, info, hashOf);
    return await keep(await examineText(file.path, text, info, settings, watched), hash);
  } catch (error) {
    return { failure: describeFailure(file, error, context.locale) };
  }
}

/** The text of a file and the hash of its bytes, which are let go before a check takes memory. */
function readText(
  path: string,
  settings: FileSettings | undefined,
  info: FormatInfo,
  hashOf: (bytes: Uint8Array) => string,
): { readonly text: string; readonly hash: string } {
  const { text, bytes } = readSource(path, settings?.encoding, info);
  return { text, hash: hashOf(bytes) };
}

/** Checks a source that is no text. Throws {@link FileError} for what its format cannot read. */
export async function examineBytes(
  path: string,
  bytes: Uint8Array,
  info: FormatInfo,
  settings: FileSettings | undefined,
  context: ExamineContext,
): Promise<CheckRecord> {
  const format = await loadFormat(info, context);
  return checkDocument(path, readDocument(path, bytes, format), info, settings, context);
}

export async function examineText(
  path: string,
  text: string,
  info: FormatInfo,
  settings: FileSettings | undefined,
  context: ExamineContext,
): Promise<CheckRecord> {
  const format = await loadFormat(info, context);
  return checkDocument(path, format.extract(text), info, settings, context);
}

async function checkDocument(
  path: string,
  document: Document,
  info: FormatInfo,
  settings: FileSettings | undefined,
  context: ExamineContext,
): Promise<CheckRecord> {
  const checker = await context.checkers.checkerFor(settings);
  const result = checker.check(document, await checkOptionsFor(path, info, settings, context));
  const { source } = document;
  if (context.keepsSource) return { ...result, source };
  const record = { ...result, source: excerptSource(source, result) };
  if (result.findings.length + result.notices.length === 0) return record;
  // Copied, since what is cut out of a string keeps all of it in memory.
  return JSON.parse(JSON.stringify(record)) as CheckRecord;
}

/** What a file is checked with, besides the rules that hold for it. */
export async function checkOptionsFor(
  path: string,
  info: FormatInfo,
  settings: FileSettings | undefined,
  { flags, siblings }: Pick<ExamineContext, 'flags' | 'siblings'>,
): Promise<CheckOptions> {
  return {
    audience: settings?.audience ?? flags.audience,
    reportUnused: flags.reportUnused,
    siblings: await siblings.siblingsOf(path, info),
  };
}

/** `onAsked` is called when something depends on what the siblings say. */
function watch(files: SiblingFiles, onAsked: () => void): SiblingFiles {
  return {
    hashOf: files.hashOf,
    siblingsOf: async (path, format) => {
      const siblings = await files.siblingsOf(path, format);
      return (
        siblings && {
          recall: (key, find) => {
            onAsked();
            return siblings.recall(key, find);
          },
        }
      );
    },
  };
}

function readDocument(path: string, bytes: Uint8Array, format: Format): Document {
  try {
    return format.extractBytes?.(bytes) ?? format.extract('');
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error;
    throw new FileError(error.code, path, error.found, error.expected);
  }
}

export function loadFormat(info: FormatInfo, { loaded }: Pick<ExamineContext, 'loaded'>): Promise<Format> {
  const loading = loaded.get(info.name) ?? info.load();
  loaded.set(info.name, loading);
  return loading;
}
