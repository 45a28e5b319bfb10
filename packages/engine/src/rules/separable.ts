import type { Inflector } from '../model/language.js';
import type { PatternNode } from './pattern-ast.js';

/** How many words may stand between the parts of a separable verb besides its object. */
const BETWEEN = 6;

/**
 * The orders of a separable verb with its object: *stellen … de klant … tevreden*, *de klant … tevreden (te|wil) stellen*,
 * *de klant … tevredengesteld*. The captures are `verb`, `particle` (or `joined`) and `object`.
 */
export function separableOrders(
  particle: string,
  verbs: readonly string[],
  object: PatternNode | undefined,
  inflector: Inflector,
): PatternNode {
  const forms = [...new Set(verbs.flatMap((verb) => inflector.verbForms(verb)))];
  const joinedForms = [...new Set(verbs.flatMap((verb) => inflector.verbForms(`${particle}|${verb}`)))];
  const verb = capture('verb', words(forms));
  const particleNode = capture('particle', words([particle]));
  const joined = capture('joined', words(joinedForms.filter((form) => form.startsWith(particle))));
  const between = gap(BETWEEN);
  const objectNode = object === undefined ? [] : [capture('object', object), between];
  const split = sequence([particleNode, repeat(capture('te', { kind: 'class', name: 'word' }), 0, 2), verb]);
  return {
    kind: 'choice',
    options: [
      sequence([verb, between, ...objectNode, particleNode]),
      sequence([...objectNode, split]),
      sequence([...objectNode, joined]),
    ],
  };
}

function words(list: readonly string[]): PatternNode {
  return { kind: 'words', words: list, sets: [] };
}

function capture(name: string, item: PatternNode): PatternNode {
  return { kind: 'capture', name, item };
}

function sequence(items: readonly PatternNode[]): PatternNode {
  return { kind: 'sequence', items };
}

function repeat(item: PatternNode, least: number, most: number): PatternNode {
  return { kind: 'repeat', item, least, most };
}

function gap(most: number): PatternNode {
  return repeat({ kind: 'class', name: 'gap' }, 0, most);
}
