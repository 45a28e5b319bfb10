import type { Ran } from '../run-node.js';

/** Of a report in ESLint's JSON. Throws where it is none. */
export function countMessages({ stdout }: Ran): number {
  const files = JSON.parse(stdout) as readonly { readonly messages: readonly unknown[] }[];
  return files.reduce((sum, { messages }) => sum + messages.length, 0);
}

/** Of a report with a line a finding (`file:line:column …`). Throws where the program complains of something. */
export function countLines({ stdout, stderr }: Ran): number {
  if (stderr !== '') throw new Error(stderr);
  return stdout.match(/^[^:\n]+:\d+:\d+/gm)?.length ?? 0;
}

/** Of unified's report, a line a message below its file's name. Throws where no file is named. */
export function countVfileMessages({ stderr }: Ran): number {
  if (!/^\S.*\.md/m.test(stderr)) throw new Error(stderr);
  return stderr.match(/^ +\d+:\d+\S* +(?:warning|error) /gm)?.length ?? 0;
}

/** Of cspell's summary. Throws where there is none. */
export function countIssues({ stdout, stderr }: Ran): number {
  const count = /Issues found: (\d+)/.exec(stdout + stderr)?.[1];
  if (count === undefined) throw new Error(stderr);
  return Number(count);
}
