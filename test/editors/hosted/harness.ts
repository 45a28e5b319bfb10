// Runs inside VS Code's extension host, in Node or in a web worker: only the API of `vscode` is there.

export interface HostedTest {
  readonly what: string;
  run(): Promise<void>;
}

/** Marks a line of the console as a result; JSON of a `CheckResult` follows. */
export const RESULT = 'GEESTDRIFT-RESULT ';

/** Runs the tests one after the other and writes a line for each. They share a window, so one that fails ends the rest. */
export async function runTests(tests: readonly HostedTest[]): Promise<void> {
  for (const { what, run } of tests) {
    const started = Date.now();
    try {
      await run();
      write({ what, milliseconds: Date.now() - started });
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      write({ what, milliseconds: Date.now() - started, error: text });
      throw error;
    }
  }
}

function write(result: object): void {
  console.log(RESULT + JSON.stringify(result));
}

/** @throws {Error} with both values where they differ as JSON */
export function equal(actual: unknown, expected: unknown): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) throw new Error(`expected ${wanted}\nfound    ${found}`);
}
