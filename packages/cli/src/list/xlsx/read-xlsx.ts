import { strFromU8, strToU8, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { SpreadsheetError } from './spreadsheet-error.js';
import { attributeOf, tameSheet } from './tame-sheet.js';
import { unpackWorkbook } from './unpack.js';

/** The rows of a worksheet as texts, blank ones too. */
export interface Worksheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** All worksheets with something in them, in their order; `error`: of one that cannot be read. */
export interface Workbook {
  readonly sheets: readonly Worksheet[];
  readonly error: SpreadsheetError | undefined;
}

/** Reads a workbook as Excel, LibreOffice and others write it. Throws {@link SpreadsheetError} for what is none. */
export async function readXlsx(bytes: Uint8Array): Promise<Workbook> {
  const files = unpackWorkbook(bytes);
  const workbook = files['xl/workbook.xml'];
  if (workbook === undefined) throw new SpreadsheetError('no-xlsx', 'xl/workbook.xml');
  const xml = strFromU8(workbook);
  const count = (xml.match(/<(?:\w+:)?sheet\s/g) ?? []).length;
  const { tamed, broken } = repack(files);
  const is1904 = /\bdate1904="(?:1|true)"/.test(xml);
  const sheets: Worksheet[] = [];
  let problem: SpreadsheetError | undefined;
  for (let number = 1; number <= Math.min(count, MOST_SHEETS); number++) {
    try {
      const rows = (await readSheet(tamed, number)).map((row) => row.map(toText));
      const dated = is1904 ? rows : withDates(rows);
      if (rows.length > 0) sheets.push({ name: sheetName(xml, number), rows: dated });
    } catch (error) {
      problem ??= toProblem(error, broken);
    }
  }
  return { sheets, error: problem };
}

const MOST_SHEETS = 50;

interface Repacked {
  readonly tamed: ArrayBuffer;
  /** What is wrong with sheets that were left out, by path. */
  readonly broken: ReadonlyMap<string, SpreadsheetError>;
}

/** A workbook that holds nothing that has to be unpacked, with tame sheets. */
function repack(files: Readonly<Record<string, Uint8Array>>): Repacked {
  const broken = new Map<string, SpreadsheetError>();
  const tamed = Object.entries(files).flatMap(([path, bytes]): [string, Uint8Array][] => {
    if (!/worksheets\/[^/]+\.xml$/.test(path)) return [[path, bytes]];
    try {
      return [[path, strToU8(tameSheet(strFromU8(bytes)))]];
    } catch (error) {
      if (!(error instanceof SpreadsheetError)) throw error;
      broken.set(path, error);
      return [];
    }
  });
  const zipped = zipSync(Object.fromEntries(tamed), { level: 0 });
  return { tamed: zipped.slice().buffer as ArrayBuffer, broken };
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

const DAY = 86_400_000;
/** Excel's day 0, its 29th of February 1900 counted. */
const EPOCH = Date.UTC(1899, 11, 30);

/** A day that is formatted as a number: days since 1900. */
function withDates(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const head = rows.find((row) => row.some((text) => text !== '')) ?? [];
  const column = head.findIndex((text) => /^(?:vervalt|expires)$/i.test(text.trim()));
  return rows.map((row) =>
    row.map((text, at) =>
      at === column && /^[2-9]\d{4}$/.test(text)
        ? new Date(EPOCH + Number(text) * DAY).toISOString().slice(0, 10)
        : text,
    ),
  );
}

function sheetName(xml: string, number: number): string {
  const tag = xml.match(/<(?:\w+:)?sheet\s[^>]*>/g)?.[number - 1] ?? '';
  return decodeEntities(attributeOf(tag, 'name') ?? String(number));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** `V&amp;A` is *V&A*. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = Number(decimal ?? `0x${hex}`);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The library names the path of a sheet that it misses. */
function toProblem(error: unknown, broken: Repacked['broken']): SpreadsheetError {
  const message = error instanceof Error ? error.message : String(error);
  const known = [...broken].find(([path]) => message.includes(path));
  return known?.[1] ?? new SpreadsheetError('broken', message);
}
