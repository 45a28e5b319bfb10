import type { Block, Document } from '@geestdrift/engine';
import { startsHistory } from '../text/mail.js';

/** Where Outlook starts the mail that is answered: all that follows is that mail. */
const REPLY_MARK =
  /<(?:div|hr|a)\b[^<>]{0,300}\b(?:id|name)\s*=\s*["']?(?:x_)*(?:divRplyFwdMsg|appendonsend|_MailOriginal|mail-editor-reference-message-container)\b/i;
const MAY_START_HISTORY = /(?:^|>)\W*(?:van|from)\b|-{2,}|schreef|wrote|geschreven/i;
/** What tells the headers of a mail from a journey, which has a *Van* and a date as well. */
const OF_A_MAIL = /^\W*(?:-{2,}|(?:verzonden|sent|onderwerp|subject)\b)/i;

/** HTML without the mail that it answers, as far as a mark of the mail program says. */
export function withoutMarkedHistory(html: string): string {
  const mark = REPLY_MARK.exec(html);
  return mark === null ? html : html.slice(0, mark.index);
}

/** A document without the history at its end, which starts with the headers of a mail or a line above it. */
export function withoutHistory(document: Document): Document {
  const { blocks } = document;
  const first = blocks.findIndex((block, index) => startsHere(block, index, blocks));
  return first < 0 ? document : { ...document, blocks: blocks.slice(0, first) };
}

function startsHere(block: Block, index: number, blocks: readonly Block[]): boolean {
  if (block.kind === 'attribute' || (block.scan !== null && !MAY_START_HISTORY.test(block.scan)))
    return false;
  const lines = block.prose().text.split('\n', 5);
  const below = blocks
    .slice(index + 1, index + 4)
    .map((next) => next.prose().text.split('\n', 1)[0] as string);
  const following = [...lines.slice(1), ...below];
  const kind = startsHistory(lines[0] as string, following);
  if (kind === 'history') return [lines[0] as string, ...following].some((line) => OF_A_MAIL.test(line));
  // In HTML the quotation itself is known; what stands below an attribution is an answer, unless nothing does.
  return kind === 'attribution' && index === blocks.length - 1;
}
