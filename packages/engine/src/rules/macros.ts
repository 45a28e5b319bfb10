import type { Macros } from './emit-program.js';
import { PatternError, type PatternNode } from './pattern-ast.js';

/** Throws {@link PatternError} when the sub-pattern `name` holds itself, over others or at once. */
export function checkMacro(name: string, macros: Macros): void {
  const visit = (node: PatternNode, trail: readonly string[]): void => {
    switch (node.kind) {
      case 'macro':
        if (trail.includes(node.name)) {
          throw new PatternError(
            node.offset,
            `%${node.name}`,
            `a sub-pattern that does not hold ${trail.map((one) => `%${one}`).join(' → ')}`,
          );
        }
        follow(node.name, [...trail, node.name]);
        break;
      case 'sequence':
        for (const item of node.items) visit(item, trail);
        break;
      case 'choice':
        for (const option of node.options) visit(option, trail);
        break;
      case 'repeat':
      case 'capture':
      case 'focus':
      case 'not':
        visit(node.item, trail);
        break;
    }
  };
  // An unknown name is the mistake of the pattern that uses it, and found there.
  const follow = (next: string, trail: readonly string[]): void => {
    const node = macros.get(next);
    if (node !== undefined) visit(node, trail);
  };
  follow(name, [name]);
}
