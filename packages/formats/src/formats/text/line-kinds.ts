/** What a line of plain text is by its looks. */
export type LineKind = 'blank' | 'directive' | 'quote' | 'rule' | 'cells' | 'bullet' | 'number' | 'text';

const DIRECTIVE = /^\s*\[geestdrift-[^\]]*\]\s*$/;
const RULE = /^\s*(?:[-=_*~#+|:.]\s*){3,}$/;
const BULLET = /^[ \t]*[-*+•–—·▪◦‣●○][ \t]+(?=\S)/;
const NUMBER = /^[ \t]*\(?(?:\d{1,3}|[a-z])[.)][ \t]+(?=\S)/;
const CELLS = /\S[ \t]*\t[ \t]*\S|[^|\s][ \t]*[ \t]\|[ \t][ \t]*[^|\s]|^\s*\|.*\|\s*$/;

/** A list marker is looked for in the first characters only, cells and rules in lines that can be a table's. */
const LONGEST_LINE = 2000;

export function classifyLine(line: string): LineKind {
  const head = line.charCodeAt(0);
  if (head > 64 && line.length <= LONGEST_LINE && !/[|\t]/.test(line)) {
    if (!/^[a-z_][.)]|^[_~[]|^\S{0,2}[•–—·▪◦‣●○]/.test(line)) return 'text';
  }
  return classifyFully(line);
}

function classifyFully(line: string): LineKind {
  const text = line.trim();
  if (text === '') return 'blank';
  if (text.startsWith('>')) return 'quote';
  if (DIRECTIVE.test(line)) return 'directive';
  if (line.length > LONGEST_LINE) return 'text';
  if (RULE.test(line)) return 'rule';
  if (BULLET.test(line)) return 'bullet';
  if (NUMBER.test(line)) return 'number';
  return CELLS.test(line) ? 'cells' : 'text';
}

/** The length of the list marker, with the blanks around it. */
export function markerLength(line: string, kind: 'bullet' | 'number'): number {
  return (kind === 'bullet' ? BULLET : NUMBER).exec(line)?.[0].length ?? 0;
}

/** Whether a numbered line may start a list in the middle of a paragraph: only the first of a list may. */
export function isFirstNumber(line: string): boolean {
  return /^[ \t]*\(?[1a][.)]/.test(line);
}

export function indentOf(line: string): number {
  let indent = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === 9) indent += 4 - (indent % 4);
    else if (code === 32) indent++;
    else break;
  }
  return indent;
}

const SALUTATION =
  /^(?:beste|geachte|hallo|hoi|dag|lieve|goedemorgen|goedemiddag|goedenavond|goedendag|l\.?\s?s\.?$|dear|hello|hi)(?![\p{L}-])/iu;
const CLOSING =
  /^(?:met\s.*\bgroet|.*\bgroet(?:en|jes)?$|hoogachtend|groet(?:en|jes)?|mvg|kind regards|best regards)/iu;

/** What may open a line of a poster besides a capital or a figure: opening hours, an address on the web. */
const SMALL_LINE = /^(?:(?:ma|di|wo|do|vr|za|zo)\b|(?:www|https?)\b|tel\b|\S+@)/;
const LONGEST_OF_POSTER = 50;
const LINES_OF_POSTER = 12;
/** What is longer is no sign, whatever its lines. */
export const LONGEST_POSTER = LINES_OF_POSTER * (LONGEST_OF_POSTER + 2);

/**
 * Whether lines on end are each for themselves, as on a sign or in an address: short, without a mark at their end, each with a capital
 * or a figure in front; no salutation, and nothing that closes a letter.
 */
export function looksLikePoster(lines: readonly string[]): boolean {
  return (
    lines.length > 1 &&
    lines.length <= LINES_OF_POSTER &&
    lines.every((line) => {
      const text = line.trim();
      if (text.length > LONGEST_OF_POSTER || /[.,;:?…&(]$/.test(text)) return false;
      if (SALUTATION.test(text) || CLOSING.test(text)) return false;
      return /^[\p{Lu}\p{N}+"'‘“]/u.test(text) || SMALL_LINE.test(text);
    })
  );
}

/** Whether a line that stands alone reads as a heading: short, no sentence, no salutation or closing. */
export function looksLikeHeading(line: string): boolean {
  const text = line.trim();
  if (text.length > 60 || text.length < 2 || /[.!?:;,…]$/.test(text)) return false;
  return (
    /^[\p{Lu}\p{N}¿¡"'‘“]/u.test(text) && /\p{L}/u.test(text) && !SALUTATION.test(text) && !CLOSING.test(text)
  );
}
