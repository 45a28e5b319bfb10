import type { BlockView } from '@geestdrift/engine';

/** How the writer says *wij* in this text: *we* where only that is used. */
export function writerPronoun(block: BlockView): 'wij' | 'we' {
  return block.recall(pronounOf);
}

function pronounOf({ tokens }: BlockView): 'wij' | 'we' {
  const says = (word: string): boolean => tokens.some(({ norm }) => norm === word);
  return says('we') && !says('wij') ? 'we' : 'wij';
}
