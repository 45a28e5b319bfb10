/** How a format writes a comment that this linter reads. */
export interface CommentSyntax {
  readonly open: string;
  readonly close: string;
  /** What parts a directive from its reason. */
  readonly reason: string;
}

const MARKUP: CommentSyntax = { open: '<!-- ', close: ' -->', reason: ' -- ' };

/** By format. Plain text has comments too, but its readers would see them: none is ever written there. */
const SYNTAXES: Readonly<Record<string, CommentSyntax>> = {
  asciidoc: { open: '// ', close: '', reason: ' -- ' },
  html: MARKUP,
  markdown: MARKUP,
  restructuredtext: { open: '.. ', close: '', reason: ' -- ' },
  latex: { open: '%% ', close: '', reason: ' -- ' },
  mdx: { open: '{/* ', close: ' */}', reason: ' -- ' },
};

/**
 * The comments of a format by its name; undefined where none should be written. `source`: XML forbids `--` inside a comment, so
 * there the reason stands behind a colon.
 */
export function commentSyntaxOf(format: string, source: string): CommentSyntax | undefined {
  const syntax = Object.hasOwn(SYNTAXES, format) ? SYNTAXES[format] : undefined;
  return syntax === MARKUP && /^\uFEFF?<\?xml/.test(source) ? { ...MARKUP, reason: ': ' } : syntax;
}
