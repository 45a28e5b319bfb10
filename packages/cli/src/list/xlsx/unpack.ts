import { unzipSync } from 'fflate';
import { SpreadsheetError } from './spreadsheet-error.js';

/** Far beyond any list; a worksheet of 50,000 words unpacks to some ten megabytes. */
const MOST_BYTES = 60_000_000;

/**
 * The XML files of a workbook, by path. No more is unpacked than the file says it holds, and that is bounded, so that a few
 * bytes cannot fill the memory. Throws {@link SpreadsheetError}.
 */
export function unpackWorkbook(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new SpreadsheetError('old-excel', '');
  if (!startsWith(bytes, [0x50, 0x4b])) throw new SpreadsheetError('no-xlsx', '');
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/.test(name)) return false;
        total += originalSize;
        if (total > MOST_BYTES) throw new SpreadsheetError('too-large', String(total), String(MOST_BYTES));
        return true;
      },
    });
  } catch (error) {
    if (error instanceof SpreadsheetError) throw error;
    throw new SpreadsheetError('no-xlsx', error instanceof Error ? error.message : String(error));
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
