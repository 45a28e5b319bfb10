import { dutch } from '@geestdrift/dutch';
import {
  type Audience,
  type CheckerSettings,
  createChecker,
  type Document,
  type Finding,
  type RuleSet,
} from '@geestdrift/engine';
import { formatByName } from '@geestdrift/formats';
import type { Root as Nlcst } from 'nlcst';
import rehypeParse from 'rehype-parse';
import rehypeRetext from 'rehype-retext';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRetext from 'remark-retext';
import retextDutch from 'retext-dutch';
import { type Plugin, type Processor, unified } from 'unified';
import type { Node } from 'unist';
import { VFile } from 'vfile';
import { type TreeDocument, toDocument } from '../../packages/retext-geestdrift/src/adapter/to-document.js';
import { attachRules } from '../../packages/retext-geestdrift/src/attach.js';
import type { GeestdriftMessage } from '../../packages/retext-geestdrift/src/report-finding.js';

/** A finding as both ways can tell it. */
export interface Told {
  readonly ruleId: string;
  readonly message: string;
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly actual: string;
  readonly expected: readonly string[];
  readonly edits: readonly (readonly [number, number, string])[][];
  readonly fatal: boolean | null | undefined;
}

export type Source = 'markdown' | 'gfm' | 'text' | 'html';

const FATAL = { error: true, warning: false, suggestion: undefined } as const;

/** What the engine finds in a source. */
export async function tellByEngine(
  source: string,
  from: Source,
  rules: RuleSet,
  audience?: Audience,
  settings?: CheckerSettings,
): Promise<Told[]> {
  return tellFindings(
    createChecker(rules, dutch, settings).check(await extract(source, from), { audience }).findings,
  );
}

/** A source as our own format reads it. */
export async function extract(source: string, from: Source): Promise<Document> {
  const name = from === 'gfm' ? 'markdown' : from;
  const format = await formatByName(name)?.load();
  if (format === undefined) throw new Error(`no format ${name}`);
  return format.extract(source);
}

export function tellFindings(findings: readonly Finding[]): Told[] {
  return findings.map(({ ruleId, message, range, actual, severity, suggestions }) => ({
    ruleId,
    message,
    start: range.start,
    end: range.end,
    actual,
    expected: suggestions.map(({ expected }) => expected),
    edits: suggestions.map(({ edits }) =>
      edits.map(({ range: { start, end }, text }) => [start, end, text] as const),
    ),
    fatal: FATAL[severity],
  }));
}

/** What unified's own pipeline with our plugin finds. */
export async function tellByUnified(
  source: string,
  from: Source,
  rules: RuleSet,
  audience?: Audience,
  settings: CheckerSettings = {},
): Promise<Told[]> {
  const plugin: Plugin<[], Nlcst> = function () {
    return attachRules(this as Processor, rules, settings, audience);
  };
  const messages = await messagesOf(source, from, plugin);
  return messages.map(({ ruleId, reason, place, actual, expected, suggestions, fatal }) => {
    const range = place !== undefined && 'start' in place ? place : undefined;
    return {
      ruleId,
      message: reason,
      start: range?.start.offset,
      end: range?.end.offset,
      actual,
      expected,
      edits: suggestions.map(({ edits }) =>
        edits.map(({ range: { start, end }, text }) => [start, end, text] as const),
      ),
      fatal,
    };
  });
}

/** The messages that plugins on the retext side leave on the file. */
export async function messagesOf(
  source: string,
  from: Source,
  ...plugins: readonly Plugin<[], Nlcst>[]
): Promise<GeestdriftMessage[]> {
  const file = new VFile({ value: source });
  const retext = unified().use(retextDutch);
  for (const plugin of plugins) retext.use(plugin);
  await run(from, retext as unknown as Processor<Nlcst>, file);
  return file.messages as GeestdriftMessage[];
}

/** The tree of a source as our adapter reads it. */
export async function readTree(source: string, from: Source): Promise<TreeDocument> {
  let read: TreeDocument | undefined;
  await messagesOf(source, from, () => (tree, file) => {
    read = toDocument(tree, file);
  });
  if (read === undefined) throw new Error('no tree');
  return read;
}

async function run(from: Source, retext: Processor<Nlcst>, file: VFile): Promise<void> {
  if (from === 'text') {
    await retext.run(retext.parse(file), file);
    return;
  }
  // The trees of both differ in type, and matter to nobody here.
  const processor = (from === 'html'
    ? unified().use(rehypeParse).use(rehypeRetext, retext)
    : unified()
        .use(remarkParse)
        .use(from === 'gfm' ? [remarkGfm, remarkFrontmatter] : [])
        .use(remarkRetext, retext)) as unknown as Processor<Node>;
  await processor.run(processor.parse(file), file);
}
