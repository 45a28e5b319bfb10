import { extname } from 'node:path';
import { readCsv, readSheet, type SheetList } from '@geestdrift/config/list-tools';
import { FileError, readBytes } from '@geestdrift/node';
import { UsageError } from '../usage-error.js';
import { readListFile } from './list-file.js';
import type { Workbook, Worksheet } from './xlsx/read-xlsx.js';
import { SpreadsheetError } from './xlsx/spreadsheet-error.js';

/** What a table file holds. */
export interface TableFile extends SheetList {
  /** The worksheet that was read, where there are several. */
  readonly sheet: string | undefined;
  /** Worksheets that were not read. */
  readonly others: readonly string[];
}

/** The name endings of tables. */
const TABLE_ENDINGS = ['.xlsx', '.csv', '.tsv'];

/**
 * Reads a list from CSV, TSV or a workbook, of which the first sheet that has a column of words counts. Throws
 * {@link UsageError}, {@link FileError} and {@link SpreadsheetError}.
 */
export async function readTableFile(path: string, shown: string): Promise<TableFile> {
  const ending = extname(path).toLowerCase();
  if (ending === '.xls') throw new SpreadsheetError('old-excel', '');
  if (!TABLE_ENDINGS.includes(ending)) throw new UsageError('not-a-list', shown, TABLE_ENDINGS.join(', '));
  if (ending !== '.xlsx') {
    const source = readListFile(path);
    if (source === undefined) throw new FileError('not-found', path);
    return { ...readCsv(source.text, path), sheet: undefined, others: [] };
  }
  const { readXlsx } = await import('./xlsx/read-xlsx.js');
  return chooseSheet(await readXlsx(readBytes(path, MOST_BYTES)), path);
}

/** Zipped; ten times what a long list takes. */
const MOST_BYTES = 20_000_000;

function chooseSheet({ sheets, error }: Workbook, path: string): TableFile {
  const chosen = sheets.find(hasWords) ?? (error === undefined ? sheets[0] : undefined);
  if (chosen === undefined && error !== undefined) throw error;
  const others = sheets.filter((sheet) => sheet !== chosen).map(({ name }) => name);
  const sheet = others.length > 0 ? chosen?.name : undefined;
  return { ...readSheet(chosen?.rows ?? [], path), sheet, others };
}

function hasWords({ rows }: Worksheet): boolean {
  const head = rows.find((row) => row.some((text) => text !== '')) ?? [];
  return head.some((text) => /^(?:woord|word)$/i.test(text.trim()));
}
