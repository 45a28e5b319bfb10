export type SpreadsheetErrorCode =
  | 'old-excel'
  | 'no-xlsx'
  | 'too-large'
  | 'too-wide'
  | 'broken-cell'
  | 'broken';

/** A worksheet that cannot be read: what was met, and what is the limit. */
export class SpreadsheetError extends Error {
  override readonly name = 'SpreadsheetError';

  constructor(
    readonly code: SpreadsheetErrorCode,
    /** A size, a cell's address, what the library said. */
    readonly found: string,
    readonly expected = '',
  ) {
    super(`${code}: ${found}`);
  }
}
