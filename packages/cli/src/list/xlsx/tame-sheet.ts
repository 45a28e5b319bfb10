import { SpreadsheetError } from './spreadsheet-error.js';

const MOST_ROWS = 100_000;
const MOST_COLUMNS = 64;
/** As many rows as a sheet can have; blank ones cost little. */
const LAST_ROW = 1_048_576;
const OPENING = /<(?:[\w.-]+:)?(c|row)(?=[\s/>])/g;

/**
 * The XML of a sheet without cells that are only formatted, which may stand at the far end of a sheet and be padded up to;
 * cells that leave out their address get it. Takes time linear in the text, whatever it holds. Throws
 * {@link SpreadsheetError} for text far out, for errors, and for formulas that nobody has worked out, which a reader would
 * take for blank.
 */
export function tameSheet(xml: string): string {
  const place: Place = { row: 0, column: 0 };
  const openings = new RegExp(OPENING);
  let result = '';
  let at = 0;
  for (let opening = openings.exec(xml); opening !== null; opening = openings.exec(xml)) {
    const end = xml.indexOf('>', opening.index);
    if (end < 0) break;
    const tag = xml.slice(opening.index, end + 1);
    if (opening[1] === 'row') {
      enterRow(tag, place);
      continue;
    }
    const close = tag.endsWith('/>') ? end + 1 : endOfCell(xml, end, opening[0]);
    if (close === undefined) break;
    result += xml.slice(at, opening.index) + tameCell(tag, xml.slice(end + 1, close), place);
    at = close;
    openings.lastIndex = close;
  }
  return result + xml.slice(at);
}

/** Where the reader is; columns count from 1. */
interface Place {
  row: number;
  column: number;
}

/** Behind the closing tag; undefined where no cell is closed any more. */
function endOfCell(xml: string, from: number, opening: string): number | undefined {
  const tag = `</${opening.slice(1)}>`;
  const close = xml.indexOf(tag, from);
  return close < 0 ? undefined : close + tag.length;
}

/** `rest`: all behind the opening tag. */
function tameCell(tag: string, rest: string, place: Place): string {
  const given = attributeOf(tag, 'r');
  place.column = given === undefined ? place.column + 1 : columnOf(given);
  if (/^\s*(?:<\/|$)/.test(rest)) return '';
  const address = given ?? `${columnLetters(place.column)}${place.row}`;
  checkAddress(address, place.column);
  const isUnsolved = /<(?:[\w.-]+:)?f[\s/>]/.test(rest) && !/<(?:[\w.-]+:)?v[\s/>]/.test(rest);
  if (isUnsolved || attributeOf(tag, 't') === 'e') throw new SpreadsheetError('broken-cell', address);
  return given === undefined ? `${tag.slice(0, -1)} r="${address}">${rest}` : tag + rest;
}

/** As it is written there. */
export function attributeOf(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found?.[1] ?? found?.[2];
}

function enterRow(tag: string, place: Place): void {
  const given = attributeOf(tag, 'r');
  place.row = given === undefined ? place.row + 1 : Number(given);
  place.column = 0;
  if (!(place.row <= LAST_ROW))
    throw new SpreadsheetError('too-large', (given ?? '').slice(0, 20), String(MOST_ROWS));
}

function columnOf(address: string): number {
  const [, letters] = /^([A-Z]{1,3})\d{1,7}$/.exec(address) ?? [];
  if (letters === undefined) throw new SpreadsheetError('broken', address.slice(0, 20));
  return columnNumber(letters);
}

function checkAddress(address: string, column: number): void {
  if (Number(address.replace(/^[A-Z]+/, '')) > MOST_ROWS)
    throw new SpreadsheetError('too-large', address, String(MOST_ROWS));
  if (column > MOST_COLUMNS) throw new SpreadsheetError('too-wide', address, String(MOST_COLUMNS));
}

/** `A` is 1, `AA` is 27. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** 1 is `A`. */
function columnLetters(column: number): string {
  const first = Math.floor((column - 1) / 26);
  return (first > 0 ? columnLetters(first) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
