import type { Range } from '@geestdrift/engine';
import type { Tag } from './model.js';

/** Of its branches a reader sees one. Its range reaches over its tags. */
export interface Choice extends Range {
  /** What parts the branches. */
  readonly tags: readonly Range[];
  readonly branches: readonly Branch[];
  /** How many readings it takes to read all that is in it. */
  readonly count: number;
}

/** What a reader may see; empty where that is nothing. */
export interface Branch extends Range {
  readonly choices: readonly Choice[];
  readonly count: number;
}

interface Open {
  readonly tag: Tag;
  readonly tags: Tag[];
  readonly branches: Branch[];
  /** Those of the branch that is open. */
  choices: Choice[];
}

/** What is nested deeper is shown always. */
const DEEPEST = 50;

/** The choices that the tags of a source make, in order; what is inside a branch is with that branch. */
export function findChoices(tags: readonly Tag[]): readonly Choice[] {
  const stack: Open[] = [];
  let tooDeep = 0;
  const outermost: Choice[] = [];
  const inner = (): Choice[] => stack[stack.length - 1]?.choices ?? outermost;
  for (const tag of tags) {
    if (tag.role === 'open') {
      if (stack.length < DEEPEST) stack.push({ tag, tags: [tag], branches: [], choices: [] });
      else tooDeep++;
    } else if (tag.role === 'close' && tooDeep > 0) tooDeep--;
    else if (tag.role === 'close') {
      const opened = close(stack, tag.keyword ?? '');
      if (opened !== undefined) inner().push(...finish(opened, tag));
    } else if (tag.role === 'else' && tooDeep === 0) {
      const parent = stack[stack.length - 1];
      if (parent !== undefined) endBranch(parent, tag);
    }
  }
  for (const unclosed of stack) outermost.push(...choicesIn(unclosed));
  return outermost;
}

function choicesIn({ branches, choices }: Open): readonly Choice[] {
  return branches.length === 0 ? choices : [...branches.flatMap((branch) => branch.choices), ...choices];
}

/** Takes what a closing tag ends from the stack; what was left open in it parts nothing. */
function close(stack: Open[], keyword: string): Open | undefined {
  let at = stack.length - 1;
  while (at >= 0 && keyword !== '' && stack[at]?.tag.keyword !== keyword) at--;
  const opened = stack[at];
  if (opened === undefined) return undefined;
  for (const unclosed of stack.splice(at).slice(1)) opened.choices.push(...choicesIn(unclosed));
  return opened;
}

function endBranch(opened: Open, tag: Tag): void {
  const before = opened.tags[opened.tags.length - 1] as Tag;
  if (opened.tag.content !== 'cases' || opened.tags.length > 1) {
    opened.branches.push(branchOf(before.end, tag.start, opened.choices));
  }
  opened.tags.push(tag);
  opened.choices = [];
}

/** The choice that ends with a tag; where there is none to make, what is inside. */
function finish(opened: Open, tag: Tag): readonly Choice[] {
  const { content } = opened.tag;
  const { choices } = opened;
  endBranch(opened, tag);
  const { tags, branches } = opened;
  const nothing = branchOf(tag.end, tag.end, []);
  const last = tags[tags.length - 2];
  // A condition may stand behind the last `else`: `elseif`.
  const isOpenEnded = last?.role !== 'else' || last.keyword === 'elseif';
  if (content === 'optional' && isOpenEnded) branches.push(nothing);
  if (content === 'inverted' && isOpenEnded) branches.unshift(nothing);
  if (branches.length < 2) return choices;
  return [choiceOf({ start: opened.tag.start, end: tag.end }, tags, branches)];
}

function branchOf(start: number, end: number, choices: readonly Choice[]): Branch {
  return { start, end, choices, count: widest(choices) };
}

function choiceOf({ start, end }: Range, tags: readonly Range[], branches: readonly Branch[]): Choice {
  return { start, end, tags, branches, count: branches.reduce((sum, { count }) => sum + count, 0) };
}

/** How many readings it takes to read all of several choices, side by side. */
export function widest(choices: readonly Choice[]): number {
  return choices.reduce((most, { count }) => Math.max(most, count), 1);
}
