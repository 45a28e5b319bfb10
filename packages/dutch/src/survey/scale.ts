import type { BlockView, DocumentView, Match, Range } from '@geestdrift/engine';

const LABEL =
  /^(?:(?:zeer|heel|erg|uiterst|enorm|matig|redelijk|enigszins|een beetje|niet zo|niet|helemaal niet|best|gewoon|vooral|meestal|zeer zeker) )?(?:on)?tevreden$|^(?:neutraal|geen mening|weet niet|weet ik niet|niet van toepassing|n\.?v\.?t|niet tevreden,? (?:en |of )?(?:ook )?niet ontevreden|tevreden noch ontevreden)$/;
/** What stands between the labels of a scale on one line. Without the blanks around it: a run of those would be tried from each of them. */
const BETWEEN = /\( ?\)|\[ ?\]|[/|•☐☑□○●◯⚪–;,\n\uFFFC]|(?<=\s)-(?=\s)/g;
/** A mark beside a label that is no part of it: *1 = tevreden*. */
const MARK = /[\s"'‘’“”.:()[\]\d=-]/;
/** How far ahead the labels of one scale may stand, other cells between them included. */
const AHEAD = [1, 2, 3, 4];
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
function hasLabel(block: BlockView): boolean {
  return block.text.toLowerCase().includes('tevreden') && block.recall(labelsIn).length > 0;
}

/** The token with which the scale's first label begins, if the block holds one of a scale. */
function labelOfScale(block: BlockView): number | undefined {
  const own = block.recall(labelsIn);
  if (own.length === 0) return undefined;
  const others = own.length < LEAST ? countAhead(block) : 0;
  return own.length + others >= LEAST ? block.recall(firstLabel) : undefined;
}

function countAhead(block: BlockView): number {
  return AHEAD.filter((distance) => block.neighbour(distance)?.recall(labelsIn).length).length;
}

/** The offsets of labels in a block's text that are set apart by nothing but separators. */
function labelsIn({ text }: BlockView): readonly number[] {
  const colon = text.indexOf(':');
  return partsOf(text).flatMap((part) => {
    const isLed = colon >= part.start && colon < part.end;
    const { start, end } = withoutMarks(text, isLed ? { ...part, start: colon + 1 } : part);
    return LABEL.test(text.slice(start, end).toLowerCase()) ? [start] : [];
  });
}

function partsOf(text: string): Range[] {
  let start = 0;
  const parts = [...text.matchAll(BETWEEN)].map(({ index, 0: { length } }) => {
    const part = { start, end: index };
    start = index + length;
    return part;
  });
  return [...parts, { start, end: text.length }];
}

function withoutMarks(text: string, { start, end }: Range): Range {
  let [first, behind] = [start, end];
  while (first < behind && MARK.test(text[first] as string)) first++;
  while (first < behind && MARK.test(text[behind - 1] as string)) behind--;
  return { start: first, end: behind };
}

/** The token with which the first label begins. */
function firstLabel(block: BlockView): number {
  const offset = block.recall(labelsIn)[0] as number;
  return block.tokens.findIndex(({ start }) => start >= offset);
}
