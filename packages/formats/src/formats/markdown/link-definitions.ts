import type { Range } from '@geestdrift/engine';

/** A link reference definition: `[label]: destination "title"`. */
export interface LinkDefinition extends Range {
  /** As labels are compared: see {@link normalizeLabel}. */
  readonly label: string;
  readonly destination: string;
  /** The title without its quotes. */
  readonly title: Range | undefined;
}

const LABEL = /\[((?:[^[\]\\]|\\.){1,999})\]:[ \t]*(?:\n[ \t]*)?/sy;
const DESTINATION = /<[^<>\n]*>|[^\s<]\S*/y;
const TITLE =
  /(?:[ \t]+|[ \t]*\n[ \t]*)(?:"((?:[^"\\]|\\.){0,2000})"|'((?:[^'\\]|\\.){0,2000})'|\(((?:[^()\\]|\\.){0,2000})\))(?=[ \t]*(?:\n|$))/sy;
const LINE_END = /[ \t]*(?:\n|$)/y;

/** The definitions that a paragraph starts with, in order. */
export function readLinkDefinitions(text: string, start: number, end: number): LinkDefinition[] {
  const definitions: LinkDefinition[] = [];
  if (text.charCodeAt(start) !== 91) return definitions;
  const paragraph = text.slice(start, end);
  for (let at = 0; paragraph.charCodeAt(at) === 91; ) {
    const found = readOne(paragraph, at, start);
    if (found === undefined) break;
    definitions.push(found);
    at = found.end - start;
    while (paragraph.charCodeAt(at) === 32 || paragraph.charCodeAt(at) === 9) at++;
  }
  return definitions;
}

function readOne(paragraph: string, at: number, shift: number): LinkDefinition | undefined {
  const label = match(LABEL, paragraph, at);
  if (label === undefined || (label[1] as string).trim() === '') return undefined;
  const destination = match(DESTINATION, paragraph, at + label[0].length);
  if (destination === undefined) return undefined;
  const behind = destination.index + destination[0].length;
  const title = match(TITLE, paragraph, behind);
  const lineEnd = match(LINE_END, paragraph, title === undefined ? behind : behind + title[0].length);
  if (lineEnd === undefined) return undefined;
  const end = lineEnd.index + lineEnd[0].length;
  return {
    label: normalizeLabel(label[1] as string),
    destination: destination[0],
    title: title === undefined ? undefined : titleRange(title, behind + shift),
    start: at + shift,
    end: end + shift,
  };
}

function titleRange(title: RegExpExecArray, start: number): Range {
  const content = title[1] ?? title[2] ?? title[3] ?? '';
  const end = start + title[0].length - 1;
  return { start: end - content.length, end };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** Labels match whatever their case and white space. */
export function normalizeLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
