import type { CheckResult } from './flow.js';

/** Prints one line a check, and counts. */
export class Report {
  passed = 0;
  failed = 0;

  add(flow: string, { what, milliseconds, error }: CheckResult): void {
    if (error === undefined) this.passed++;
    else this.failed++;
    const state = error === undefined ? 'ok    ' : 'FAILED';
    console.log(`${state} ${flow}: ${what} (${Math.round(milliseconds)} ms)`);
    if (error !== undefined) console.log(indent(error));
  }

  /** The closing line. */
  total(): string {
    return `${this.passed} passed, ${this.failed} failed`;
  }
}

function indent(text: string): string {
  return text.replace(/^/gm, '       ');
}
