import type { Directive, Document } from '@geestdrift/engine';
import { parseDirective } from '../../directives/parse-directive.js';
import { blankTagLines } from '../../source/blank-tag-lines.js';
import { unifyLineEnds } from '../../source/line-ends.js';
import { mask } from '../../source/mask.js';
import { findTemplateTags } from '../../source/template-tags.js';
import { LineCursor } from './line-cursor.js';
import { classifyLine, type LineKind } from './line-kinds.js';
import { isHeader, startsHistory, startsSignature, subjectOffset } from './mail.js';
import { TextBlocks } from './text-blocks.js';

/** Reads plain text and plain mail: paragraphs, list items, headings, cells; no replies, history or signature. */
export function extractText(source: string): Document {
  const unified = unifyLineEnds(source);
  const readable = mask(unified, blankTagLines(unified, findTemplateTags(unified, 'mustache')));
  const lines = new LineCursor(readable);
  const blocks = new TextBlocks(source, readable);
  const directives: Directive[] = [];
  readHeaders(lines, blocks);
  while (lines.next()) {
    const kind = classifyLine(lines.text);
    if (kind === 'directive') {
      const directive = readDirective(lines);
      if (directive !== undefined) directives.push(directive);
      continue;
    }
    if (endsText(lines, kind, blocks)) break;
    blocks.add(kind, lines);
  }
  blocks.finish();
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

/** Whether no prose follows. Steps over the attribution above quoted lines. */
function endsText(lines: LineCursor, kind: LineKind, blocks: TextBlocks): boolean {
  if (kind === 'blank' || kind === 'quote') return false;
  if (startsSignature(lines.text, lines.left)) return true;
  const first = lines.text.trimStart().charCodeAt(0) | 0x20;
  // Only a line that starts with a dash, an asterisk or with the letter of Op, On, Van, From can: most need no look.
  if (!'-*ofv'.includes(String.fromCharCode(first)) && !/ (?:schreef|wrote) op /.test(lines.text))
    return false;
  const history = startsHistory(lines.text, lines.peek(4));
  if (history === undefined) return false;
  if (history === 'history' || !lines.peek(4).some((line) => line.trimStart().startsWith('>'))) return true;
  blocks.interrupt();
  if (!lines.text.trimEnd().endsWith(':')) lines.next();
  return false;
}
