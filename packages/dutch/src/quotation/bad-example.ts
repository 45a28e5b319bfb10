import type { BlockView, Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { quotationsAround } from './quotations.js';

const SAY: ReadonlySet<string> = new Set([
  'zeg',
  'schrijf',
  'gebruik',
  'zeggen',
  'schrijven',
  'gebruiken',
  'zet',
  'kies',
  'doe',
  'noteer',
  'noteren',
  'vraag',
  'vragen',
  'stel',
  'stellen',
]);
const NEVER: ReadonlySet<string> = new Set(['niet', 'nooit', 'geen']);
const AVOID: ReadonlySet<string> = new Set([
  'vermijd',
  'vermijden',
  'mijd',
  'schrap',
  'fout',
  'foute',
  'verboden',
  'slechte',
  'verkeerde',
]);
/** Words that a label may hold besides. */
const FILLERS: ReadonlySet<string> = new Set([
  'liever',
  'dus',
  'zo',
  'dit',
  'deze',
  'die',
  'wat',
  'volgende',
  'zulke',
  'soort',
  'doen',
  'woorden',
  'zinnen',
  'zin',
  'woord',
  'voorbeeld',
  'voorbeelden',
  'formulering',
  'formuleringen',
  'meer',
  'in',
  'een',
  'mail',
  'mails',
  'e-mail',
  'brief',
  'brieven',
  'teksten',
  'berichten',
  'op',
  'chat',
  'website',
  'nieuwsbrief',
  'als',
  'zoals',
  'te',
  'de',
  'het',
  'klanten',
  'tegen',
  'aan',
  'bij',
  'je',
  'we',
  'wij',
  'niet-doen',
  'uitspraken',
  'termen',
  'bijvoorbeeld',
  'ook',
  'begin',
  'antwoord',
  'beter',
  'kun',
  'kunt',
  'kunnen',
  'voortaan',
]);
const LONGEST_LABEL = 8;
const LONGEST_COMMAND = 14;
/** How far behind a label's colon its example may reach, in tokens. */
const LONGEST_EXAMPLE = 80;

/** Whether a quotation, list item, table cell or labelled line is shown as what not to write. */
export function isBadExample(match: Match): boolean {
  const { block } = match;
  return (
    isLabelled(block.columnHead()) ||
    isLabelled(block.leadIn()) ||
    (block.kind === 'list-item' && block.leadIn() === undefined && isLabelled(block.heading())) ||
    hasLabelBefore(block, match.focus) ||
    isQuotedAfterLabel(block, match.focus)
  );
}

/** The block is a label, or closes with one: *Zeg liever niet:*, *Fout*, *Deze zinnen vermijden wij:*. */
function isLabelled(block: BlockView | undefined): boolean {
  if (block === undefined) return false;
  const last = block.sentences.at(-1);
  if (last === undefined) return false;
  // *Mails aan gasten, niet zo:*
  const words = block.tokens.slice(last.start, last.end);
  const comma = last.start + words.findLastIndex(({ norm }) => norm === ',');
  return isLabel(block, last) || (comma > last.start && isLabel(block, { start: comma + 1, end: last.end }));
}

/** *Niet: wij garanderen …*, *Fout: “Ja, maar …”* : a short label with a colon opens the sentence or line. */
function hasLabelBefore(stream: TokenStream, focus: Range): boolean {
  const colon = lastColon(stream, focus.start);
  if (colon === undefined) return false;
  let start = colon;
  while (start > 0 && colon - start <= LONGEST_COMMAND && isLabelPart(stream.tokens[start - 1] as Token))
    start--;
  return isLabel(stream, { start, end: colon }) && !isBehindQuoted(stream, colon, focus);
}

/** *Schrijf nooit: ‘X’. Dat …*: the label is for what is quoted, the match stands behind it. */
function isBehindQuoted(stream: TokenStream, colon: number, focus: Range): boolean {
  const near = quotationsAround(stream, focus);
  const isQuoted = near.some(({ start, end }) => start <= focus.start && focus.end <= end);
  return !isQuoted && near.some(({ start, end }) => start === colon + 2 && end <= focus.start);
}

function lastColon(stream: TokenStream, before: number): number | undefined {
  for (let at = before - 1; at >= Math.max(0, before - LONGEST_EXAMPLE); at--)
    if ((stream.tokens[at] as Token).norm === ':') return at;
  return undefined;
}

function isLabelPart(token: Token): boolean {
  return token.kind === 'word' || token.norm === "'";
}

/** *Schrijf niet ‘wij garanderen dat …’*: the label stands right before the quotation that holds the match. */
function isQuotedAfterLabel(stream: TokenStream, focus: Range): boolean {
  return quotationsAround(stream, focus).some((quotation) => {
    if (focus.start < quotation.start || focus.end > quotation.end) return false;
    const end = quotation.start - 1;
    let start = end;
    while (start > 0 && end - start < LONGEST_LABEL && isLabelPart(stream.tokens[start - 1] as Token))
      start--;
    const words = stream.tokens.slice(start, end).filter(({ kind }) => kind === 'word');
    const verb = words.findIndex(({ norm }) => SAY.has(norm) || AVOID.has(norm));
    if (verb < 0) return false;
    return AVOID.has(words[verb]?.norm ?? '') || words.slice(verb + 1).some(({ norm }) => NEVER.has(norm));
  });
}

function isLabel(stream: TokenStream, range: Range): boolean {
  const words = stream.tokens.slice(range.start, range.end).filter(({ kind }) => kind === 'word');
  if (isCommand(stream, range, words)) return true;
  if (words.length === 0 || words.length > LONGEST_LABEL) return false;
  let marked = false;
  for (const { norm } of words) {
    if (NEVER.has(norm) || AVOID.has(norm)) marked = true;
    else if (!SAY.has(norm) && !FILLERS.has(norm)) return false;
  }
  return marked;
}

/** *Vermijd in brieven de volgende zinnen:*, *Schrijf in het jaarverslag nooit:* : a command that ends in a colon. */
function isCommand(stream: TokenStream, range: Range, words: readonly Token[]): boolean {
  const [first] = words;
  const colon = stream.tokens[range.end]?.norm === ':' || stream.tokens[range.end - 1]?.norm === ':';
  if (first === undefined || !colon || words.length > LONGEST_COMMAND) return false;
  // *Foute zinnen in brieven:*; not *Verkeerde factuur: …*
  if (AVOID.has(first.norm)) return !/e$/.test(first.norm) || EXAMPLES.test(words[1]?.norm ?? '');
  if (!SAY.has(first.norm)) return false;
  const never = words.findIndex(({ norm }) => NEVER.has(norm));
  // *Stel klanten in een mail nooit een van deze vragen:*
  return never > 0 && (words.length - never <= 3 || words.slice(never).some(({ norm }) => isShown(norm)));
}

/** What a list of bad examples holds. */
const EXAMPLES = /(?:vragen|zinnen|woorden|termen|teksten|uitspraken|formuleringen|voorbeelden)$/;
function isShown(norm: string): boolean {
  return EXAMPLES.test(norm) || norm === 'volgende' || norm === 'zulke';
}
