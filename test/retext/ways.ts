import { dutch } from '@geestdrift/dutch';
import {
  type Audience,
  type Checker,
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
  const checker = settings === undefined ? checkerOf(rules) : createChecker(rules, dutch, settings);
  return tellFindings(checker.check(await extract(source, from), { audience }).findings);
}

const checkers = new WeakMap<RuleSet, Checker>();

/** Made once for each set of rules: hundreds of texts are read with the same. */
function checkerOf(rules: RuleSet): Checker {
  const checker = checkers.get(rules) ?? createChecker(rules, dutch);
  checkers.set(rules, checker);
  return checker;
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
  settings?: CheckerSettings,
): Promise<Told[]> {
  const processor =
    settings === undefined
      ? processorOf(rules, from, audience)
      : createProcessor(from, attaching(rules, audience, settings));
  const messages = await run(processor, source);
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
  return run(createProcessor(from, ...plugins), source);
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

function attaching(
  rules: RuleSet,
  audience: Audience | undefined,
  settings: CheckerSettings,
): Plugin<[], Nlcst> {
  return function () {
    return attachRules(this as Processor, rules, settings, audience);
  };
}

const processors = new WeakMap<RuleSet, Map<string, Processor<Node>>>();

function processorOf(rules: RuleSet, from: Source, audience: Audience | undefined): Processor<Node> {
  const known = processors.get(rules) ?? new Map<string, Processor<Node>>();
  processors.set(rules, known);
  const key = `${from} ${audience}`;
  const processor = known.get(key) ?? createProcessor(from, attaching(rules, audience, {}));
  known.set(key, processor);
  return processor;
}

/** The whole way from a source to our plugins. */
function createProcessor(from: Source, ...plugins: readonly Plugin<[], Nlcst>[]): Processor<Node> {
  const retext = unified().use(retextDutch);
  for (const plugin of plugins) retext.use(plugin);
  const inner = retext as unknown as Processor<Nlcst>;
  // The trees of the ways differ in type, and matter to nobody here.
  const processor =
    from === 'text'
      ? retext
      : from === 'html'
        ? unified().use(rehypeParse).use(rehypeRetext, inner)
        : unified()
            .use(remarkParse)
            .use(from === 'gfm' ? [remarkGfm, remarkFrontmatter] : [])
            .use(remarkRetext, inner);
  return processor.freeze() as unknown as Processor<Node>;
}

async function run(processor: Processor<Node>, source: string): Promise<GeestdriftMessage[]> {
  const file = new VFile({ value: source });
  await processor.run(processor.parse(file), file);
  return file.messages as GeestdriftMessage[];
}
