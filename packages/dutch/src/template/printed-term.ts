import { type BlockView, OPAQUE, type Range } from '@geestdrift/engine';

/** What an expression starts with, in any template language. */
const EXPRESSION = /^(?:[{[%*$@«:#]|<[%?<])/;
/** How a value is called that says how long something takes. */
const TERM =
  /(?:termijn|levertijd|levertermijn|doorlooptijd|reactietijd|wachttijd|verwerkingstijd|behandeltijd|bezorgtijd|werkdagen|dagen|uren|weken|minuten)(?![a-z])|(?:delivery|response|lead|processing)_?time(?![a-z])/i;

/** The source of an expression that stands behind another token; undefined where there is none. */
function expressionAt(block: BlockView, { start, end }: Range): string | undefined {
  const token = block.tokens[start];
  if (start === 0 || token === undefined || block.text[token.start] !== OPAQUE) return undefined;
  const own = block.placeOf({ start, end });
  const before = block.placeOf({ start: start - 1, end: start });
  // Asked for by its neighbour, since that tells who looks at the source how little of it was looked at.
  const { after } = block.sourceAround({ start: start - 1, end: start }, own.end - before.end);
  const source = after.slice(own.start - before.end);
  return EXPRESSION.test(source) ? source : undefined;
}

/** Whether anything in the block stands for what its text does not show. */
export function hasExpression({ text }: BlockView): boolean {
  return text.includes(OPAQUE);
}

/** Whether a template prints a value here: a count before a unit of time. */
export function printsValue(block: BlockView, tokens: Range): boolean {
  return expressionAt(block, tokens) !== undefined;
}

/** Whether a template prints a term here, by the value's name: `levertijd`, `order.dagen`. */
export function printsTerm(block: BlockView, tokens: Range): boolean {
  return TERM.test(expressionAt(block, tokens)?.replace(/[_-](?=[a-z])/gi, '') ?? '');
}
