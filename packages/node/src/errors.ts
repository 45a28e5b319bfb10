/** What can be wrong with a file or with the place where one was looked for. */
export type FileErrorCode =
  | 'not-found'
  | 'unreadable'
  | 'not-a-file'
  | 'folder'
  | 'too-large'
  | 'binary'
  | 'invalid-encoding'
  | 'unknown-encoding'
  | 'unknown-format'
  | 'no-files'
  | 'all-ignored'
  | 'no-match'
  | 'changed'
  | 'read-only'
  | 'not-encodable'
  | 'not-writable'
  | 'unwritable'
  | 'no-archive'
  | 'encrypted'
  | 'broken-archive'
  | 'unpacks-too-large'
  | 'missing-part'
  | 'broken-xml'
  | 'document-type'
  | 'too-deep';

/** A problem with one file; the others are not touched by it. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    readonly code: FileErrorCode,
    readonly file: string,
    /** What was met: an encoding, an offset, the operating system's word for it. */
    readonly found = '',
    readonly expected = '',
  ) {
    super(`${file}: ${code}${found === '' ? '' : `: ${found}`}`);
  }
}

/** Whether a file is no text, which in a folder is nobody's mistake; a text that cannot be decoded would pass unread. */
export function isNoText({ code }: FileError): boolean {
  return code === 'binary';
}

/** The short code of an error of the operating system: `EACCES`; its message where it has none. */
export function systemCode(error: unknown): string {
  if (error instanceof Error)
    return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
  return String(error);
}
