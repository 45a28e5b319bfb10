import type { Edit } from '../../src/model/document.js';
import { type Block, type Document, type Mark, OPAQUE, type Prose } from '../../src/model/document.js';
import type { Run } from '../../src/model/offset-map.js';

const REFERENCES: Readonly<Record<string, string>> = { eacute: 'é', amp: '&', nbsp: '\u00a0', euro: '€' };
const PIECE = /<(\/?)([a-z])>|&([a-z]+);|\{\{[^}]*\}\}|\n> |\u00ad|[\s\S]/gy;

/** A toy format: `<b>…</b>` are marks, `&eacute;` references, `{{…}}` no prose, `\n> ` a wrapped line; soft hyphens go. */
export function readMarkup(source: string): Prose {
  const runs: Run[] = [];
  const marks: Mark[] = [];
  const open: { name: string; start: number; end: number }[] = [];
  let text = '';
  const put = (shown: string, at: number, sourceLength: number): void => {
    const last = runs.at(-1);
    const isPlain = shown.length === 1 && sourceLength === 1;
    if (
      last !== undefined &&
      isPlain &&
      last.length === last.sourceLength &&
      last.source + last.length === at
    ) {
      runs[runs.length - 1] = { ...last, length: last.length + 1, sourceLength: last.length + 1 };
    } else runs.push({ text: text.length, source: at, length: shown.length, sourceLength });
    text += shown;
  };
  for (const match of source.matchAll(PIECE)) {
    const [piece, slash, name, reference] = match;
    const start = match.index;
    const end = start + piece.length;
    if (name !== undefined && slash === '') open.push({ name, start, end });
    else if (name !== undefined) {
      const opening = open.pop();
      if (opening === undefined || opening.name !== name) throw new Error(`unbalanced ${piece} in ${source}`);
      marks.push({ open: { start: opening.start, end: opening.end }, close: { start, end } });
    } else if (reference !== undefined) put(REFERENCES[reference] as string, start, piece.length);
    else if (piece === '\u00ad') continue;
    else put(piece.startsWith('{{') ? OPAQUE : (piece[0] as string), start, piece.length);
  }
  if (open.length > 0) throw new Error(`unclosed <${open[0]?.name}> in ${source}`);
  marks.sort((a, b) => a.open.start - b.open.start);
  return { text, map: { runs }, marks };
}

/** A document of one paragraph in the toy format. */
export function markupDocument(source: string): Document {
  const prose = readMarkup(source);
  const block: Block = { kind: 'paragraph', start: 0, end: source.length, scan: null, prose: () => prose };
  return { source, blocks: [block], directives: [], notices: [] };
}

/** A text after edits; throws where two overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)) {
    if (edit.range.start < at) throw new Error(`overlapping edits in ${text}`);
    result += text.slice(at, edit.range.start) + edit.text;
    at = edit.range.end;
  }
  return result + text.slice(at);
}
