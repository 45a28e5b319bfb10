import { templates } from '../templates.generated.js';

/** How a format writes a comment that this linter reads. */
export interface CommentSyntax {
  readonly open: string;
  readonly close: string;
  /** What parts a directive from its reason. */
  readonly reason: string;
}

const MARKUP: CommentSyntax = { open: '<!-- ', close: ' -->', reason: ' -- ' };

const XML: CommentSyntax = { ...MARKUP, reason: ': ' };
const HASH: CommentSyntax = { open: '# ', close: '', reason: ' -- ' };

/** By format. JSON has none. Plain text has comments too, but its readers would see them: none is ever written there. */
const SYNTAXES: Readonly<Record<string, CommentSyntax>> = {
  html: MARKUP,
  markdown: MARKUP,
  mjml: MARKUP,
  mdx: { open: '{/* ', close: ' */}', reason: ' -- ' },
  asciidoc: { open: '// ', close: '', reason: ' -- ' },
  restructuredtext: { open: '.. ', close: '', reason: ' -- ' },
  latex: { open: '%% ', close: '', reason: ' -- ' },
  xliff: XML,
  android: XML,
  resx: XML,
  stringsdict: XML,
  yaml: HASH,
  po: HASH,
  properties: HASH,
  strings: { open: '/* ', close: ' */', reason: ' -- ' },
};

/**
 * The comments of a format by its name; undefined where none should be written. `source`: XML forbids `--` inside a comment, so
 * there the reason stands behind a colon.
 */
export function commentSyntaxOf(format: string, source: string): CommentSyntax | undefined {
  const [template = '', base = ''] = format.split('+');
  const ofTemplate = templates.find(({ name }) => name === template)?.comment;
  if (ofTemplate !== undefined) return ofTemplate;
  const name = base === '' ? template : base;
  const syntax = Object.hasOwn(SYNTAXES, name) ? SYNTAXES[name] : undefined;
  return syntax === MARKUP && /^\uFEFF?<\?xml/.test(source) ? XML : syntax;
}
