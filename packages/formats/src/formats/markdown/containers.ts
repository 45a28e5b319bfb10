import { isBlank } from '../../prose/trim.js';
import type { BlockLine } from './block-line.js';
import { bulletLength, isHorizontalRule, numberLength } from './block-starts.js';

export type ContainerKind =
  | 'Document'
  | 'BulletList'
  | 'OrderedList'
  | 'ListItem'
  | 'Blockquote'
  | 'Admonition'
  | 'Footnote';

/** A block that holds blocks, and is open. */
export class Container {
  readonly kind: ContainerKind;
  /** Of a list the last character of its markers; of what is indented, how far. */
  readonly value: number;
  /** Of a list item: whether nothing stands behind its marker. */
  blankFirstLine = false;
  /** How many blocks and markers stand in it so far. */
  children = 0;

  constructor(kind: ContainerKind, value: number) {
    this.kind = kind;
    this.value = value;
  }
}

/** Follows the open containers down the line, as far as it goes on with them. */
export function followContainers(line: BlockLine, stack: readonly Container[]): void {
  for (; line.depth < stack.length; line.depth++) {
    const goesOn = goesOnWith(line, stack[line.depth] as Container, stack);
    line.forward();
    if (!goesOn) break;
  }
}

function goesOnWith(line: BlockLine, container: Container, stack: readonly Container[]): boolean {
  switch (container.kind) {
    case 'Blockquote':
      return goesOnQuoted(line);
    case 'ListItem':
      if (
        line.next < 0 ? container.blankFirstLine && container.children === 1 : isLess(line, container.value)
      )
        return false;
      line.moveBaseToColumn(line.baseIndent + container.value);
      return true;
    case 'BulletList':
    case 'OrderedList':
      return goesOnWithList(line, container, stack);
    default:
      if (line.next < 0) return true;
      if (isLess(line, container.value)) return false;
      line.moveBaseToColumn(line.baseIndent + container.value);
      return true;
  }
}

function goesOnQuoted(line: BlockLine): boolean {
  if (line.next !== QUOTE) return false;
  line.quoteMarks++;
  line.moveBase(line.pos + (line.pos + 1 < line.end && isBlank(line.text.charCodeAt(line.pos + 1)) ? 2 : 1));
  return true;
}

/** A list goes on with its open item, and with a marker like those it has. */
function goesOnWithList(line: BlockLine, list: Container, stack: readonly Container[]): boolean {
  if (line.next < 0) return true;
  const item = stack[line.depth + 1];
  if (item !== undefined && line.indent >= item.value + line.baseIndent) return true;
  if (!isLess(line, 4)) return false;
  const isBullet = list.kind === 'BulletList';
  const size = isBullet ? bulletLength(line) : numberLength(line);
  return (
    size > 0 &&
    !(isBullet && isHorizontalRule(line)) &&
    line.text.charCodeAt(line.pos + size - 1) === list.value
  );
}

function isLess(line: BlockLine, indent: number): boolean {
  return line.indent < line.baseIndent + indent;
}

const QUOTE = 62;
