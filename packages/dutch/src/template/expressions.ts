import type { DocumentView, TagSyntax, ValueSyntax } from '@geestdrift/engine';
import { EXPRESSIONS, TAGS } from './languages.js';
import { type NameKind, readNamePath } from './value-names.js';

/** How a document prints values. */
export interface Template {
  readonly syntax: ValueSyntax;
  /** Whether white space stands inside: `{{ naam }}`. */
  readonly spaced: boolean;
  /** The expressions that print a part of the reader's name, the first of each kind: text and path. */
  readonly names: ReadonlyMap<NameKind, { readonly text: string; readonly path: string }>;
}

/** An expression that is longer is none. */
const LONGEST = 300;

/** The template that a document is; undefined where it has neither expressions nor tags, and is not known to be one. */
export function templateOf(document: DocumentView): Template | undefined {
  return document.recall(readTemplate);
}

function readTemplate(document: DocumentView): Template | undefined {
  const { template } = document;
  const names = new Map<NameKind, { text: string; path: string }>();
  let first: { syntax: ValueSyntax; spaced: boolean } | undefined;
  let firstNamed: typeof first;
  for (const syntax of template?.values ?? EXPRESSIONS) {
    for (const { text, inner } of stretches(document, syntax.open, syntax.close)) {
      if (!isExpression(inner, syntax)) continue;
      const found = { syntax, spaced: /^\s/.test(inner) };
      first ??= found;
      const named = readNamePath(inner);
      if (named === undefined) continue;
      firstNamed ??= found;
      if (!names.has(named.kind)) names.set(named.kind, { text, path: named.path });
    }
  }
  first = firstNamed ?? first;
  if (first !== undefined) return { ...first, names };
  if (template !== undefined)
    return { syntax: template.prints, spaced: template.prints.open === '{{', names };
  const tag = TAGS.find(({ open, close }) =>
    [...stretches(document, open, close)].some(({ inner }) => STEERS.test(inner)),
  );
  return tag === undefined ? undefined : { syntax: tag.prints, spaced: tag.open !== '{', names };
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
  return syntaxes
    .flatMap((syntax) =>
      'pattern' in syntax
        ? [...document.source.matchAll(syntax.pattern)].map((match) => ({
            inner: match[1] ?? '',
            start: match.index,
          }))
        : [...stretches(document, syntax.open, syntax.close)],
    )
    .sort((a, b) => a.start - b.start);
}

/** What stands between two delimiters, in document order, in time linear in the source. */
function* stretches(
  document: DocumentView,
  open: string,
  close: string,
): Iterable<{ readonly text: string; readonly inner: string; readonly start: number }> {
  const { source } = document;
  // Most texts hold no brace at all: they are gone over once, not once for each language.
  if (!document.recall(openersIn).has(open.charAt(0))) return;
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

/** With what characters something can begin in the source. */
function openersIn({ source, template }: DocumentView): ReadonlySet<string> {
  const tags = (template?.tags ?? TAGS).filter((syntax) => 'open' in syntax);
  const all = [...(template?.values ?? EXPRESSIONS), ...tags].map(({ open }) => open.charAt(0));
  return new Set([...new Set(all)].filter((opener) => source.includes(opener)));
}
