import { Tree } from '@lezer/common';
import { type MarkdownParser, parser, TaskList } from '@lezer/markdown';
import { blockSyntax } from './lezer-block-syntax.js';
import { tableSyntax } from './lezer-table-syntax.js';

/** The blocks of a text as `@lezer/markdown` finds them, in the notation of `blockEvents`. */
export function lezerEvents(text: string): string[] {
  const events: string[] = [];
  addChildren(blockParser.parse(text), 0, events);
  return events;
}

const blockParser = withoutInline(
  parser.configure([tableSyntax, TaskList, blockSyntax, { remove: ['LinkReference'] }]),
);
const CONTAINERS = ['BulletList', 'OrderedList', 'ListItem', 'Blockquote', 'Admonition', 'Footnote'];
const NAMES: Readonly<Record<string, string>> = {
  SetextHeading1: 'SetextHeading',
  SetextHeading2: 'SetextHeading',
  CodeBlock: 'Code',
  FencedCode: 'Code',
};
/** Marks, and what is no block to the formats. */
const UNSEEN = ['QuoteMark', 'ListMark', 'ContainerLine', 'ModuleLine'];

function addChildren({ children, positions }: Tree, at: number, events: string[]): void {
  children.forEach((child, index) => {
    if (child instanceof Tree) addTree(child, at + (positions[index] as number), events);
  });
}

function addTree(tree: Tree, start: number, events: string[]): void {
  const { name } = tree.type;
  if (tree.type.isAnonymous) {
    addChildren(tree, start, events);
  } else if (CONTAINERS.includes(name)) {
    events.push(`(${name} ${name === 'Blockquote' ? start : ''}`);
    addChildren(tree, start, events);
    events.push(`)${name}`);
  } else if (!UNSEEN.includes(name)) {
    const kind = NAMES[name] ?? name.replace(/^ATXHeading\d$/, 'ATXHeading');
    events.push(kind === 'Code' ? kind : `${kind} ${start}-${start + tree.length}`);
  }
}

function withoutInline(configured: MarkdownParser): MarkdownParser {
  configured.parseInline = () => [];
  return configured;
}
