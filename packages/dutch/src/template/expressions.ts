import type { DocumentView } from '@geestdrift/engine';
import { EXPRESSIONS, type ExpressionSyntax, TAGS } from './languages.js';
import { type NameKind, readNamePath } from './value-names.js';

/** How a document prints values. */
export interface Template {
  readonly syntax: ExpressionSyntax;
  /** Whether white space stands inside: `{{ naam }}`. */
  readonly spaced: boolean;
  /** The expressions that print a part of the reader's name, the first of each kind: text and path. */
  readonly names: ReadonlyMap<NameKind, { readonly text: string; readonly path: string }>;
}

/** An expression that is longer is none. */
const LONGEST = 300;

/** The template that a document is; undefined where it has neither expressions nor tags. */
export function templateOf(document: DocumentView): Template | undefined {
  return document.recall(readTemplate);
}

function readTemplate(document: DocumentView): Template | undefined {
  const names = new Map<NameKind, { text: string; path: string }>();
  let first: { syntax: ExpressionSyntax; spaced: boolean } | undefined;
  for (const syntax of EXPRESSIONS) {
    for (const { text, inner } of stretches(document, syntax.open, syntax.close)) {
      if (!isExpression(inner, syntax)) continue;
      first ??= { syntax, spaced: /^\s/.test(inner) };
      const named = readNamePath(inner);
      if (named !== undefined && !names.has(named.kind)) names.set(named.kind, { text, path: named.path });
    }
  }
  if (first !== undefined) return { ...first, names };
  const tag = TAGS.find(({ open, close }) =>
    [...stretches(document, open, close)].some(({ inner }) => STEERS.test(inner)),
  );
  return tag === undefined ? undefined : { syntax: tag.prints, spaced: tag.open !== '{', names };
}

const STEERS = /^[-~+\s]*[#/]?(?:if|unless|for|foreach|each|with|section)\b/;
/** Blocks, comments, partials, shortcodes and words that steer print nothing of their own. */
const SILENT = /^[-~+\s]*(?:[#/^!<>%*]|(?:else|end|if|range|with|define|block|template|partial)(?![\w.]))/;

/** A value: of a syntax with a sigil it must start with one, since a brace alone stands in much that is no template. */
function isExpression(inner: string, { sigil, close }: ExpressionSyntax): boolean {
  if (inner.startsWith('{') || SILENT.test(inner) || !/\p{L}/u.test(inner)) return false;
  return close !== '}' || inner.startsWith(sigil);
}

/** What stands between two delimiters, in document order, in time linear in the source. */
export function* stretches(
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
function openersIn({ source }: DocumentView): ReadonlySet<string> {
  const all = [...EXPRESSIONS, ...TAGS].map(({ open }) => open.charAt(0));
  return new Set([...new Set(all)].filter((opener) => source.includes(opener)));
}
