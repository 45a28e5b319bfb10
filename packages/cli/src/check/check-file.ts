import { basename, extname } from 'node:path';
import type { FileSettings } from '@geestdrift/config';
import { suppressKnown } from '@geestdrift/config/suppressions';
import {
  type CheckResult,
  type Document,
  type Format,
  type FormatInfo,
  fixSource,
  type Notice,
  UnreadableSource,
} from '@geestdrift/engine';
import { fileEndings } from '@geestdrift/formats';
import {
  describeFileError,
  FileError,
  type FoundFile,
  isNoText,
  readBytes,
  readSource,
  type SourceFile,
  writeSource,
} from '@geestdrift/node';
import type { FileResult } from '@geestdrift/reporters';
import type { Flags, Locale } from '../arguments/flags.js';
import { MESSAGES } from '../messages/messages.js';
import type { Baseline } from './baseline.js';
import type { Checkers } from './checkers.js';
import type { LineFilter } from './line-filter.js';
import type { CheckedFile } from './model.js';
import { formatOf, type SiblingFiles } from './sibling-files.js';

/** What checking a file takes besides the file. */
export interface CheckContext {
  readonly flags: Flags;
  readonly locale: Locale;
  readonly checkers: Checkers;
  readonly baseline: Baseline;
  /** undefined: all lines count. */
  readonly lineFilter: LineFilter | undefined;
  /** Loaded formats by name. */
  readonly loaded: Map<string, Promise<Format>>;
  readonly siblings: SiblingFiles;
}

/** A source that has no file: from standard input. */
export type TextSource = Pick<SourceFile, 'path' | 'text'>;

/** Reads and checks one file, and mends it where asked. Never throws: what goes wrong is told in the result. */
export async function checkFile(
  file: FoundFile,
  settings: FileSettings | undefined,
  context: CheckContext,
): Promise<CheckedFile> {
  try {
    const format = findFormat(file.path, settings);
    if (format.binary) return await checkBytes(file.path, readBytes(file.path), format, settings, context);
    const source = readSource(file.path, settings?.encoding, format);
    return await checkSource(source, format, settings, context, source);
  } catch (error) {
    return { result: describeFailure(file, error, context.locale) };
  }
}

/** Checks a source that is no text, and changes nothing in it. Throws {@link FileError} for what its format cannot read. */
export async function checkBytes(
  path: string,
  bytes: Uint8Array,
  info: FormatInfo,
  settings: FileSettings | undefined,
  context: CheckContext,
): Promise<CheckedFile> {
  const { flags, locale } = context;
  const format = await loadFormat(info, context);
  const document = readDocument(path, bytes, format);
  const audience = settings?.audience ?? flags.audience;
  const sieve = await sieveFor(path, context);
  const checker = context.checkers.checkerFor(settings);
  const result = sieve(
    document.source,
    checker.check(document, { audience, reportUnused: flags.reportUnused }),
  );
  const isLeft = flags.fix !== 'none' && result.findings.length > 0;
  const extra = isLeft ? [{ code: 'not-mended', message: MESSAGES[locale].notMended }] : [];
  return settle({ result: makeResult(path, document.source, result, extra) }, context);
}

function readDocument(path: string, bytes: Uint8Array, format: Format): Document {
  try {
    return format.extractBytes?.(bytes) ?? format.extract('');
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error;
    throw new FileError(error.code, path, error.found, error.expected);
  }
}

function loadFormat(info: FormatInfo, { loaded }: CheckContext): Promise<Format> {
  const loading = loaded.get(info.name) ?? info.load();
  loaded.set(info.name, loading);
  return loading;
}

/** Checks a text; `file`: where a mended text is written, when that is asked for. */
export async function checkSource(
  source: TextSource,
  info: FormatInfo,
  settings: FileSettings | undefined,
  context: CheckContext,
  file?: SourceFile,
): Promise<CheckedFile> {
  const { flags } = context;
  const format = await loadFormat(info, context);
  const checker = context.checkers.checkerFor(settings);
  const audience = settings?.audience ?? flags.audience;
  const sieve = await sieveFor(source.path, context);
  const siblings = await context.siblings.siblingsOf(source.path, info);
  const options = { audience, reportUnused: flags.reportUnused, siblings };
  const check = (text: string): Checked => sieve(text, checker.check(format.extract(text), options));
  const checked =
    flags.fix === 'none'
      ? { result: makeResult(source.path, source.text, check(source.text)) }
      : await mend(source, check, context, file);
  return settle(checked, context);
}

/** Leaves out what the baseline knows, and what stands on lines that do not count. */
async function sieveFor(
  path: string,
  { baseline, lineFilter }: CheckContext,
): Promise<(text: string, result: CheckResult) => Checked> {
  const known = await baseline.knownFor(path);
  return (text, result) => {
    const { findings, used, suppressed } = suppressKnown(result.findings, known);
    baseline.noteUsed(path, used);
    return { ...result, suppressed, findings: lineFilter?.keep(path, text, findings) ?? findings };
  };
}

/** Where all that is found goes to the baseline, nothing of it is reported. */
function settle(checked: CheckedFile, { flags, baseline }: CheckContext): CheckedFile {
  if (flags.suppressions !== 'all') return checked;
  baseline.noteFound(checked.result.filePath, checked.result.findings);
  return { ...checked, result: { ...checked.result, findings: [] } };
}

/** What a check gives, and how many findings the baseline took out of it. */
interface Checked extends CheckResult {
  readonly suppressed: number;
}

async function mend(
  source: TextSource,
  check: (text: string) => Checked,
  { flags, locale }: CheckContext,
  file: SourceFile | undefined,
): Promise<CheckedFile> {
  const fixed = fixSource(source.text, check, flags.fix === 'suggestions' ? 'suggestions' : 'fixes');
  const { text, result } = fixed;
  const extra = fixed.settled ? [] : [{ code: 'unsettled', message: MESSAGES[locale].unsettled }];
  if (text === source.text) return { result: makeResult(source.path, text, result, extra) };
  if (!flags.write || file === undefined) {
    return { result: { ...makeResult(source.path, text, result), output: text }, before: source.text };
  }
  try {
    await writeSource(file, text);
    return { result: makeResult(source.path, text, result), written: true };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    // The file is as it was, and so are its findings.
    const problem = { code: error.code, message: describeFileError(error, locale) };
    return { result: { ...makeResult(source.path, source.text, check(source.text)), error: problem } };
  }
}

/** The format that configuration or the file's name gives; throws {@link FileError} where neither does. */
export function findFormat(path: string, settings: FileSettings | undefined): FormatInfo {
  const info = formatOf(path, settings);
  if (info !== undefined) return info;
  throw new FileError('unknown-format', path, extname(path) || basename(path), fileEndings.join(', '));
}

function makeResult(
  filePath: string,
  source: string,
  { findings, notices, suppressed }: Checked,
  extra: readonly Notice[] = [],
): FileResult {
  const all = [...notices, ...extra];
  // A run over many files keeps only the texts that the report shows.
  const shown = findings.length > 0 || all.length > 0 ? source : '';
  return { filePath, source: shown, findings, notices: all, ...(suppressed > 0 ? { suppressed } : {}) };
}

/** What is no text is passed over in a folder, and an error when it was named; the rest is always an error. */
export function describeFailure(file: FoundFile, error: unknown, locale: Locale): FileResult {
  const messages = MESSAGES[locale];
  const empty = { filePath: file.path, source: '', findings: [], notices: [] };
  if (!(error instanceof FileError)) {
    const message = error instanceof Error ? error.message : String(error);
    return { ...empty, error: { code: 'crash', message: messages.crash(message) } };
  }
  const message = describeFileError(error, locale);
  if (!file.named && isNoText(error)) {
    return { ...empty, notices: [{ code: error.code, message: messages.skipped(message) }] };
  }
  return { ...empty, error: { code: error.code, message } };
}
