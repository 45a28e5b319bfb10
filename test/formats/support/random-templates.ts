import fc from 'fast-check';
import type { Dialect } from './dialects.js';

/** A piece of a template. */
export type Piece = string | { readonly kind: 'value' | 'comment' } | RandomChoice;

/** `kind`: how it begins; its branches, of which the last has no condition where `ends` says so. */
export interface RandomChoice {
  readonly kind: 'if' | 'unless';
  readonly branches: readonly (readonly Piece[])[];
  readonly ends: boolean;
}

const WORDS = [
  'wij ',
  'altijd ',
  'indien ',
  'klaar',
  ' voor u',
  ' de klanttevredenheid',
  ' is ',
  'klanten ',
  'tevreden',
  'heid ',
  '. ',
  ', ',
  'Wij garanderen ',
  'Beste klant',
  'middels ',
];

const { pieces } = fc.letrec<{ pieces: Piece[]; piece: Piece; choice: RandomChoice }>((tie) => ({
  pieces: fc.array(tie('piece'), { maxLength: 5 }),
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 6, arbitrary: fc.constantFrom<Piece>(...WORDS) },
    { weight: 1, arbitrary: fc.constantFrom<Piece>({ kind: 'value' }, { kind: 'comment' }) },
    { weight: 3, arbitrary: tie('choice') },
  ),
  choice: fc.record({
    kind: fc.constantFrom<'if' | 'unless'>('if', 'if', 'unless'),
    branches: fc.array(tie('pieces'), { minLength: 1, maxLength: 3 }),
    ends: fc.boolean(),
  }),
}));

export { pieces as randomPieces };

function isChoice(piece: Piece): piece is RandomChoice {
  return typeof piece === 'object' && 'branches' in piece;
}

/** A template as a dialect writes it, and which conditions hold in its `index`-th reading. */
export function write(dialect: Dialect, all: readonly Piece[]) {
  let count = 0;
  const names = new Map<RandomChoice, string[]>();
  const writeAll = (some: readonly Piece[]): string => some.map(writeOne).join('');
  const writeOne = (piece: Piece): string => {
    if (typeof piece === 'string') return piece;
    if (!isChoice(piece)) return piece.kind === 'value' ? dialect.value : dialect.comment;
    const variables = piece.branches.map(() => `v${count++}`);
    names.set(piece, variables);
    const isNot = piece.kind === 'unless' && dialect.openNot !== undefined;
    const { open, close } = isNot
      ? (dialect.openNot as { open: typeof dialect.open; close: string })
      : dialect;
    const bodies = branchesOf(piece).map(writeAll);
    const tags = bodies.map((_, index) => {
      if (index === 0) return open(variables[0] as string);
      const isLast = index === bodies.length - 1 && hasElse(piece);
      return isLast ? dialect.otherwise : dialect.elseIf?.(variables[index] as string);
    });
    return bodies.map((body, index) => `${tags[index]}${body}`).join('') + close;
  };
  const text = writeAll(all);
  return { text, truthsFor: (index: number) => truthsFor(all, names, index), count: widest(all) };
}

/** `unless` has but one other branch. */
function branchesOf({ kind, branches }: RandomChoice): readonly (readonly Piece[])[] {
  return kind === 'unless' ? branches.slice(0, 2) : branches;
}

function hasElse(choice: RandomChoice): boolean {
  const { length } = branchesOf(choice);
  return length > 1 && (choice.ends || choice.kind === 'unless');
}

/** What a reader may see, in the order of the readings; undefined: nothing. */
function waysOf(choice: RandomChoice): (readonly Piece[] | undefined)[] {
  const ways = [...branchesOf(choice)];
  if (hasElse(choice)) return ways;
  return choice.kind === 'unless' ? [undefined, ...ways] : [...ways, undefined];
}

function widest(all: readonly Piece[]): number {
  return Math.max(1, ...all.filter(isChoice).map(countOf));
}

function countOf(choice: RandomChoice): number {
  return waysOf(choice).reduce((sum, way) => sum + (way === undefined ? 1 : widest(way)), 0);
}

function truthsFor(
  all: readonly Piece[],
  names: ReadonlyMap<RandomChoice, readonly string[]>,
  index: number,
): Record<string, boolean> {
  const truths: Record<string, boolean> = {};
  const visit = (some: readonly Piece[], at: number): void => {
    for (const choice of some.filter(isChoice)) {
      let rest = Math.min(at, countOf(choice) - 1);
      const ways = waysOf(choice);
      const taken = ways.findIndex((way) => {
        const size = way === undefined ? 1 : widest(way);
        if (rest < size) return true;
        rest -= size;
        return false;
      });
      const way = ways[taken];
      const branch = way === undefined ? -1 : branchesOf(choice).indexOf(way);
      const variables = names.get(choice) as readonly string[];
      for (const [order, variable] of variables.entries()) {
        const holds = order === branch;
        truths[variable] = choice.kind === 'unless' && order === 0 ? !holds : holds;
      }
      for (const [order, other] of branchesOf(choice).entries()) {
        if (order === branch) visit(other, rest);
        else visit(other, 0);
      }
    }
  };
  visit(all, index);
  return truths;
}
