import type { Directive, Document, Range, SourceNotice } from '@geestdrift/engine';
import { BlockList } from '../../prose/block-list.js';
import { embed } from '../../prose/embed.js';
import { extractHtml } from '../html/extract.js';
import { extractText } from '../text/extract.js';
import { type DecodedPart, decodePart } from './decode-part.js';
import { withoutHistory, withoutMarkedHistory } from './history.js';
import { readMail, type TextPart } from './parts.js';
import { addSubject } from './subject.js';

/**
 * Reads a mail file: its subject, its texts and their HTML twins. Attachments, mails inside it, the mail it answers and
 * signatures are not read.
 */
export function extractEml(source: string): Document {
  const mail = readMail(source);
  const list = new BlockList();
  const directives: Directive[] = [];
  const notices: SourceNotice[] = mail.tooMuch ? [TOO_MUCH] : [];
  if (mail.subject !== undefined) addSubject(source, mail.subject, list);
  for (const part of mail.parts) {
    const decoded = decodePart(source, part);
    if (decoded === undefined) continue;
    const inner = readPart(part, decoded.text);
    const found = embed(list, inner, { ...decoded, range: part.body, place: placeIn(part, decoded) });
    // Where lines of the source are no lines of the text, only what holds for all of the file can be meant.
    directives.push(...found.filter(({ action }) => decoded.unplaced !== true || WHOLE_FILE.has(action)));
    notices.push(...inner.notices.map(({ code, message }) => ({ code, message })));
  }
  return { source, blocks: list.blocks, directives, notices };
}

const WHOLE_FILE: ReadonlySet<Directive['action']> = new Set(['disable-file', 'audience']);

const TOO_MUCH: SourceNotice = {
  code: 'te-diep',
  message: {
    nl: 'De mail heeft te veel delen, of ze zijn te diep genest; wat er meer is, is niet gelezen.',
    en: 'The mail has too many parts, or they are nested too deeply; the others were not read.',
  },
};

function readPart({ type }: TextPart, text: string): Document {
  if (type.essence !== 'text/html') return withoutHistory(extractText(text));
  return withoutHistory(extractHtml(withoutMarkedHistory(text)));
}

/** `tekstdeel (text/plain)`, with the line in it where the lines of the source are others. */
function placeIn({ type }: TextPart, { text, unplaced }: DecodedPart): string | ((block: Range) => string) {
  const name = type.essence === 'text/html' ? 'HTML-deel (text/html)' : 'tekstdeel (text/plain)';
  if (unplaced !== true) return name;
  const line = lineCounter(text);
  return (block) => `${name}, regel ${line(block.start)}`;
}

/** Gives the number of the line of an offset; in linear time for offsets that ascend. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < offset; next = text.indexOf('\n', at)) {
      line++;
      at = next + 1;
    }
    return line;
  };
}
