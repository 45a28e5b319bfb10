import { type Block, type Document, OPAQUE } from '@geestdrift/engine';

/** Throws where a document breaks a promise that every format makes. */
export function checkDocument(document: Document): void {
  let last = 0;
  for (const [index, block] of document.blocks.entries()) {
    const where = `block ${index} (${block.start}-${block.end})`;
    require(block.start < block.end &&
      block.end <= document.source.length, `${where}: empty or past the end`);
    require(block.start >= last, `${where}: not in document order`);
    last = block.start;
    for (const relation of [block.heading, block.leadIn, block.columnHead]) {
      require(relation === undefined ||
        (relation >= 0 && relation < index), `${where}: refers to ${relation}`);
    }
    checkMap(document.source, block, where);
    checkScan(block, where);
    const prose = block.prose();
    require(prose === block.prose(), `${where}: prose is not kept`);
    for (const reading of block.readings ?? []) {
      const { kind, start, end } = reading;
      require(kind === block.kind &&
        start === block.start &&
        end === block.end, `${where}: a reading is elsewhere`);
      checkMap(document.source, reading, where);
      checkScan(reading, where);
    }
  }
  for (const { start, end } of document.directives) {
    require(document.source.slice(start, end).includes('geestdrift-'), 'a directive points elsewhere');
  }
}

/** Runs are gapless in the text, ascending in the source, within the block, and exact unless indivisible. */
function checkMap(source: string, block: Block, where: string): void {
  const { text, map, marks } = block.prose();
  require(!/[\u00AD\u200B-\u200D\u2060\uFEFF]/.test(text), `${where}: an invisible character`);
  let textEnd = 0;
  let sourceEnd = block.start;
  for (const run of map.runs) {
    require(run.text === textEnd && run.length > 0, `${where}: a gap in the text at ${textEnd}`);
    require(run.source >= sourceEnd, `${where}: not ascending in the source at ${run.source}`);
    textEnd = run.text + run.length;
    sourceEnd = run.source + run.sourceLength;
    require(sourceEnd <= block.end, `${where}: a run past the end of the block`);
    const piece = text.slice(run.text, textEnd);
    const slice = source.slice(run.source, sourceEnd);
    if (run.length !== run.sourceLength || piece === slice || block.unplaced === true) continue;
    const isSingle = run.length === 1 && (piece === OPAQUE || /\s/.test(piece));
    // An indivisible run may by chance be as long as what it stands for: a reference is, or a tag.
    require(isSingle ||
      slice.startsWith('&') ||
      slice.startsWith('\\'), `${where}: ${piece} is not ${slice}`);
  }
  require(textEnd === text.length, `${where}: the map ends before the text`);
  checkGaps(block, where);
  for (const { open, close } of marks) {
    require(block.start <= open.start && close.end <= block.end, `${where}: a mark outside the block`);
    require(open.end <= close.start, `${where}: a mark closes before it opens`);
  }
}

/** No word stands in a gap. */
function checkGaps(block: Block, where: string): void {
  const { map, gaps = [] } = block.prose();
  for (const { start, end } of gaps) {
    require(block.start <= start && start < end && end <= block.end, `${where}: a gap outside the block`);
    const isInside = map.runs.some((run) => run.source < end && start < run.source + run.sourceLength);
    require(!isInside, `${where}: text in the gap at ${start}`);
  }
}

/** Every word of the prose stands unbroken in the scan, save for what the contract lists. */
function checkScan(block: Block, where: string): void {
  if (block.scan === null) return;
  const scan = plain(block.scan);
  for (const word of plain(block.prose().text).split(/[^\p{L}\p{N}'’-]+/u)) {
    require(word === '' || scan.includes(word), `${where}: the scan lacks “${word}”`);
  }
}

function plain(text: string): string {
  return text.replace(/[*_~\u00AD\u200B-\u200D\u2060\uFEFF]|\p{M}/gu, '');
}

function require(condition: boolean, message: string): void {
  if (!condition) throw new Error(message);
}
