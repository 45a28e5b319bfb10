import type { Nodes, Paragraph, Root } from 'nlcst';

/** A node of the tree that holds text: a word's part, a mark, white space, or code. */
export interface Leaf {
  readonly value: string;
  /** Where the tree says that it starts (UTF-16 offset in the file); undefined where it does not say. */
  readonly start: number | undefined;
  /** Something that is no prose, such as inline code. */
  readonly opaque: boolean;
}

const BLANK = /^[ \t\n\v\f\r\uFEFF]*$/;
const LINE_END = /\r\n|\n|\r/g;

/**
 * The leaves of each paragraph, in document order. Where a line happens to end with its sentence, parsers start a new
 * `ParagraphNode`; a reader sees one paragraph, and so do we.
 */
export function collectParagraphs(tree: Root): Leaf[][] {
  const paragraphs: Leaf[][] = [];
  let current: Leaf[] | undefined;
  let wrap: Leaf | undefined;
  for (const node of tree.children) {
    if (node.type === 'WhiteSpaceNode') {
      const isWrap = current !== undefined && wrap === undefined && countLineEnds(node.value) === 1;
      wrap = isWrap ? toLeaf(node) : undefined;
      if (!isWrap) current = undefined;
      continue;
    }
    const leaves = trimBlank(collectLeaves(node));
    if (leaves.length === 0) continue;
    if (current !== undefined && wrap !== undefined && isParagraph(node)) {
      current.push(wrap);
      for (const leaf of leaves) current.push(leaf);
    } else {
      current = leaves;
      paragraphs.push(leaves);
    }
    wrap = undefined;
  }
  return paragraphs;
}

function isParagraph(node: Nodes): node is Paragraph {
  return node.type === 'ParagraphNode';
}

function collectLeaves(root: Nodes): Leaf[] {
  const leaves: Leaf[] = [];
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('children' in node)
      for (let at = node.children.length - 1; at >= 0; at--) stack.push(node.children[at] as Nodes);
    else if (node.value !== '') leaves.push(toLeaf(node));
  }
  return leaves;
}

/** What stands between two blocks of which the first is no prose can end up in the paragraph behind. */
function trimBlank(leaves: readonly Leaf[]): Leaf[] {
  let start = 0;
  let end = leaves.length;
  while (start < end && isBlank(leaves[start] as Leaf)) start++;
  while (end > start && isBlank(leaves[end - 1] as Leaf)) end--;
  return leaves.slice(start, end);
}

function isBlank({ value, opaque }: Leaf): boolean {
  return !opaque && BLANK.test(value);
}

function toLeaf(node: Extract<Nodes, { value: string }>): Leaf {
  return { value: node.value, start: node.position?.start.offset, opaque: node.type === 'SourceNode' };
}

function countLineEnds(value: string): number {
  return value.match(LINE_END)?.length ?? 0;
}
