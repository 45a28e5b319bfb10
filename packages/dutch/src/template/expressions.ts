import type { DocumentView, TagSyntax, ValueSyntax } from '@geestdrift/engine';
import { EXPRESSIONS, TAGS } from './languages.js';
import { type NameKind, readNamePath } from './value-names.js';

/** How a value is printed. */
interface Printed {
  readonly syntax: ValueSyntax;
  /** Whether white space stands inside: `{{ naam }}`. */
  readonly spaced: boolean;
}

type Names = Map<NameKind, { readonly text: string; readonly path: string }>;

/** How a document prints values. */
export interface Template extends Printed {
  /** The expressions that print a part of the reader's name, the first of each kind: text and path. */
  readonly names: ReadonlyMap<NameKind, { readonly text: string; readonly path: string }>;
}

/** An expression that is longer is none. */
const LONGEST = 300;

/** The template that a document is; undefined where it has neither expressions nor tags, and is not known to be one. */
export function templateOf(document: DocumentView): Template | undefined {
  return document.recall(readTemplate);
}

/**
 * How the templates beside a document, of the same language, print the reader's name; undefined where they do not. Where the
 * document prints values, it is in the same way.
 */
export function siblingTemplateOf(document: DocumentView): Template | undefined {
  return document.recall(readSiblings);
}

function readSiblings(document: DocumentView): Template | undefined {
  const { siblings, template } = document;
  const syntaxes = template?.values ?? EXPRESSIONS;
  const found = siblings?.recall(syntaxes, (sources) => syntaxes.flatMap((one) => readNames(sources, one)));
  const own = templateOf(document);
  const alike = found?.find(({ syntax }) => syntax.open === own?.syntax.open);
  return alike ?? (own === undefined || template !== undefined ? found?.[0] : undefined);
}

/** What sources together print of the reader's name in one syntax. */
function readNames(sources: readonly string[], syntax: ValueSyntax): Template[] {
  const names: Names = new Map();
  const found = sources.flatMap((source) => readValues(source, syntax, names).named ?? []);
  return found.slice(0, 1).map((one) => ({ ...one, names }));
}

function readTemplate(document: DocumentView): Template | undefined {
  const { source, template } = document;
  const names: Names = new Map();
  let first: Printed | undefined;
  let firstNamed: Printed | undefined;
  for (const syntax of mayHold(document, template?.values ?? EXPRESSIONS)) {
    const { any, named } = readValues(source, syntax, names);
    first ??= any;
    firstNamed ??= named;
  }
  first = firstNamed ?? first;
  if (first !== undefined) return { ...first, names };
  if (template !== undefined)
    return { syntax: template.prints, spaced: template.prints.open === '{{', names };
  const tag = mayHold(document, TAGS).find(({ open, close }) =>
    [...stretches(source, open, close)].some(({ inner }) => STEERS.test(inner)),
  );
  return tag === undefined ? undefined : { syntax: tag.prints, spaced: tag.open !== '{', names };
}

/** Adds the names that a source prints in one syntax, the first of each kind; gives its first value, and the first with a name. */
function readValues(
  source: string,
  syntax: ValueSyntax,
  names: Names,
): { readonly any: Printed | undefined; readonly named: Printed | undefined } {
  let any: Printed | undefined;
  let named: Printed | undefined;
  for (const { text, inner } of stretches(source, syntax.open, syntax.close)) {
    if (!isExpression(inner, syntax)) continue;
    const found = { syntax, spaced: /^\s/.test(inner) };
    any ??= found;
    const name = readNamePath(inner);
    if (name === undefined) continue;
    named ??= found;
    if (!names.has(name.kind)) names.set(name.kind, { text, path: name.path });
  }
  return { any, named };
}

const STEERS = /^[-~+\s]*[#/]?(?:if|unless|for|foreach|each|with|section)\b/;
/** Blocks, comments, partials, shortcodes and words that steer print nothing of their own. */
const SILENT =
  /^[-~+\s]*(?:[#/^!<>%*]|(?:else|end|if|range|with|define|block|template|partial)(?![\w.])|(?:IFNOT|IF|ELSEIF|ELSE|END):)/;

/** A value: of a syntax with a sigil it must start with one, since a brace alone stands in much that is no template. */
function isExpression(inner: string, { sigil, open, close }: ValueSyntax): boolean {
  if (inner.startsWith('{') || SILENT.test(inner) || !/\p{L}/u.test(inner)) return false;
  if (open === close && /[^\w.:-]/.test(inner)) return false;
  return close !== '}' || inner.startsWith(sigil);
}

/** What the tags of a source say, with where they start, in document order. */
export function tagsIn(
  document: DocumentView,
  syntaxes: readonly TagSyntax[],
): { inner: string; start: number }[] {
  const { source } = document;
  const delimited = mayHold(
    document,
    syntaxes.filter((syntax) => 'open' in syntax),
  ).flatMap(({ open, close }) => [...stretches(source, open, close)]);
  const others = syntaxes.flatMap((syntax) =>
    'pattern' in syntax
      ? [...source.matchAll(syntax.pattern)].map(({ 1: inner = '', index }) => ({ inner, start: index }))
      : [],
  );
  return [...delimited, ...others].sort((a, b) => a.start - b.start);
}

/** What stands between two delimiters, in document order, in time linear in the source. */
function* stretches(
  source: string,
  open: string,
  close: string,
): Iterable<{ readonly text: string; readonly inner: string; readonly start: number }> {
  for (let at = source.indexOf(open); at >= 0; ) {
    const from = at + open.length;
    const ahead = source.slice(from, from + LONGEST + close.length);
    const length = ahead.indexOf(close);
    const inner = ahead.slice(0, length);
    const isWhole = length >= 0 && !(close === '}' ? /[{\n]/ : /\n[ \t\r]*\n/).test(inner);
    const end = from + length + close.length;
    if (isWhole) yield { text: source.slice(at, end), inner, start: at };
    at = source.indexOf(open, isWhole ? end : from);
  }
}

/** Syntaxes whose first character the source holds: most texts hold none, and are gone over once, not once for each. */
function mayHold<Syntax extends { readonly open: string }>(
  document: DocumentView,
  syntaxes: readonly Syntax[],
): readonly Syntax[] {
  const openers = document.recall(openersIn);
  return syntaxes.filter(({ open }) => openers.has(open.charAt(0)));
}

/** With what characters something can begin in the source. */
function openersIn({ source, template }: DocumentView): ReadonlySet<string> {
  const tags = (template?.tags ?? TAGS).filter((syntax) => 'open' in syntax);
  const all = [...(template?.values ?? EXPRESSIONS), ...tags].map(({ open }) => open.charAt(0));
  return new Set([...new Set(all)].filter((opener) => source.includes(opener)));
}
