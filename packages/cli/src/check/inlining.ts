import { setFlagsFromString } from 'node:v8';

/** Bytes of bytecode that V8's compiler takes over from functions that are called: from one, and from all together. */
interface Bounds {
  readonly one: number;
  readonly all: number;
}

/** V8's own. Compiled code is kept between runs under a hash of the flags: so they must be as they were when the run ends. */
const USUAL: Bounds = { one: 460, all: 920 };
/** In a run of seconds compiling takes as long as running does; with so little inlining a third less, and the code is no slower. */
const SPARING: Bounds = { one: 75, all: 150 };

/** Lets V8 inline less while `work` goes on. */
export async function inlineSparingly<Result>(work: () => Promise<Result>): Promise<Result> {
  setBounds(SPARING);
  try {
    return await work();
  } finally {
    setBounds(USUAL);
  }
}

function setBounds({ one, all }: Bounds): void {
  setFlagsFromString(`--max-inlined-bytecode-size=${one}`);
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${all}`);
}
