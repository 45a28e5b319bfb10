import type { BlockView, DocumentView, Match, TokenStream } from '@geestdrift/engine';

const LABEL =
  /^(?:(?:zeer|heel|erg|uiterst|enorm|matig|redelijk|enigszins|een beetje|niet zo|niet|helemaal niet|best|gewoon|vooral|meestal|zeer zeker) )?(?:on)?tevreden$|^(?:neutraal|geen mening|weet niet|weet ik niet|niet van toepassing|n\.?v\.?t|niet tevreden,? (?:en |of )?(?:ook )?niet ontevreden|tevreden noch ontevreden)$/;
/** What stands between the labels of a scale on one line. */
const BETWEEN = /\s*(?:\( ?\)|\[ ?\])\s*|\s*[/|•☐☑□○●◯⚪–;,\n\uFFFC]\s*|\s+-\s+/;
const MARKS = /^[\s"'‘’“”☐☑□○●◯\uFFFC.:()[\]\d=-]+|[\s"'‘’“”.:()[\]\d\uFFFC=-]+$/g;
/** How many blocks one scale may take, other cells between its labels included. */
const NEAR = 4;
const LEAST = 2;

/** Whether a match is the first answer label of the first scale of satisfaction in the document. */
export function isFirstScaleLabel({ block, focus }: Match): boolean {
  // The document is only gone over for what is a scale by itself.
  if (labelOfScale(block) !== focus.start) return false;
  return block.document.recall(firstScale) === placeOf(block, focus.start);
}

/** A place in a document, told so that two of them can be compared. */
function placeOf({ index }: BlockView, token: number): string {
  return `${index} ${token}`;
}

/** Where the first label of the first scale stands. */
function firstScale(document: DocumentView): string | undefined {
  for (const block of document.blocks(hasLabel)) {
    const at = labelOfScale(block);
    if (at !== undefined) return placeOf(block, at);
  }
  return undefined;
}

/** Of a scale one label at least speaks of satisfaction. */
function hasLabel({ text }: BlockView): boolean {
  return text.toLowerCase().includes('tevreden') && labelsIn(text).length > 0;
}

/** The token with which the scale's first label begins, if the block holds one of a scale. */
function labelOfScale(block: BlockView): number | undefined {
  const own = labelsIn(block.text);
  if (own.length === 0) return undefined;
  const others = own.length < LEAST ? countAhead(block) : 0;
  return own.length + others >= LEAST ? tokenAt(block, own[0] as number) : undefined;
}

function countAhead(block: BlockView): number {
  return [1, 2, 3, 4]
    .slice(0, NEAR)
    .filter((distance) => labelsIn(block.neighbour(distance)?.text ?? '').length > 0).length;
}

/** The offsets of labels in a text that are set apart by nothing but separators. */
function labelsIn(text: string): readonly number[] {
  const colon = text.indexOf(':');
  const offsets: number[] = [];
  let at = 0;
  for (const part of text.split(BETWEEN)) {
    const start = text.indexOf(part, at);
    at = start + part.length;
    const from = colon >= start && colon < at ? colon + 1 - start : 0;
    const bare = part.slice(from).replace(MARKS, '').toLowerCase();
    if (LABEL.test(bare)) offsets.push(start + part.toLowerCase().indexOf(bare, from));
  }
  return offsets;
}

function tokenAt({ tokens }: TokenStream, offset: number): number | undefined {
  const index = tokens.findIndex(({ start }) => start >= offset);
  return index < 0 ? undefined : index;
}
