import type { Directive, Document } from '@geestdrift/engine';
import { parseDirective } from '../../directives/parse-directive.js';
import type { FindTags } from '../../template/find-tags.js';
import { finderOf } from '../../template/finder-of.js';
import { findInText } from '../../template/mixed.js';
import type { TemplateLanguage } from '../../template/model.js';
import { readPlain } from '../../template/read-template.js';
import { LineCursor } from './line-cursor.js';
import { classifyLine, type LineKind } from './line-kinds.js';
import { isHeader, startsHistory, startsSignature, subjectOffset } from './mail.js';
import { TextBlocks } from './text-blocks.js';

/** Reads plain text and plain mail: paragraphs, list items, headings, cells; no replies, history or signature. */
export function extractText(source: string): Document {
  return readText(source, findInText);
}

/** Reads plain text with templates of one language. */
export function extractTextFor(language: TemplateLanguage): (source: string) => Document {
  const find = finderOf(language);
  return (source) => ({ ...readText(source, find), template: language.syntax });
}

function readText(source: string, find: FindTags): Document {
  const template = readPlain(source, find);
  const lines = new LineCursor(template.text);
  const blocks = new TextBlocks(source, template);
  const directives: Directive[] = [...template.directives];
  readHeaders(lines, blocks);
  while (lines.next()) {
    const kind = classifyLine(lines.text);
    if (kind === 'directive') {
      const directive = readDirective(lines);
      if (directive !== undefined) directives.push(directive);
    }
    const end = findEnd(lines, kind);
    if (end === 'end') break;
    if (end === 'attribution') blocks.interrupt();
    else blocks.add(kind, lines);
  }
  blocks.finish();
  if (template.directives.length > 0) directives.sort((a, b) => a.start - b.start);
  return { source, blocks: blocks.list.blocks, directives, notices: [] };
}

function readDirective(lines: LineCursor): Directive | undefined {
  const start = lines.start + lines.text.indexOf('[');
  const end = lines.start + lines.text.lastIndexOf(']') + 1;
  return parseDirective(lines.text.trim().slice(1, -1), start, end);
}

/** Mail headers at the very start: the subject is a title, the others are no prose. */
function readHeaders(lines: LineCursor, blocks: TextBlocks): void {
  let count = 0;
  let hasSubject = false;
  const ahead = lines.peek(30);
  for (const line of ahead) {
    if (!isHeader(line)) break;
    count++;
    hasSubject ||= subjectOffset(line) !== undefined;
  }
  if (count < 2 && !hasSubject) return;
  for (; count > 0 && lines.next(); count--) {
    const offset = subjectOffset(lines.text);
    if (offset !== undefined) blocks.addTitle(lines.start + offset, lines.end);
  }
}

/** What a line ends: the text, or what stood above an attribution, over which this steps. */
function findEnd(lines: LineCursor, kind: LineKind): 'end' | 'attribution' | undefined {
  if (kind === 'blank' || kind === 'quote') return undefined;
  if (startsSignature(lines.text, lines.left)) return 'end';
  if (!mayStartHistory(lines.text)) return undefined;
  const history = startsHistory(lines.text, lines.peek(4));
  if (history === undefined) return undefined;
  if (history === 'history' || !lines.peek(4).some((line) => line.trimStart().startsWith('>'))) return 'end';
  if (!lines.text.trimEnd().endsWith(':')) lines.next();
  return 'attribution';
}

/** A cheap look: history starts with a dash, an asterisk, or the first letter of Op, On, Van or From. */
function mayStartHistory(line: string): boolean {
  return '-*ofv'.includes(line.trimStart().charAt(0).toLowerCase()) || / (?:schreef|wrote) op /.test(line);
}
