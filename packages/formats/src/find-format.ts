import type { FormatInfo } from '@geestdrift/engine';
import { formats } from './formats.generated.js';
import type { BaseFormat } from './template/base-format.js';
import type { TemplateLanguage } from './template/model.js';
import { templates } from './templates.generated.js';

/** What a template is of where its name does not tell. */
const USUAL = 'html';
/** Endings of what is no prose: a template of such a file is none either. */
const NO_PROSE =
  /\.(?:[cm]?[jt]sx?|css|scss|sass|less|jsonl?|ya?ml|xml|toml|ini|conf|cfg|env|sh|bash|zsh|ps1|py|rb|go|java|kt|cs|rs|swift|php|sql|csv|tsv|svg|service|timer|properties|graphql|proto|tf|lock|log|ics|vcf|h|c|cc|cpp|hpp|gradle|dockerfile)$/;

const FORMAT_ENDINGS = endingsOf(formats);
const TEMPLATE_ENDINGS = endingsOf(templates);

const composed = new Map<string, FormatInfo>();

/** The format of a file, by its path, else by the longest ending that fits; undefined where none does. */
export function formatForFile(path: string): FormatInfo | undefined {
  const whole = path.replaceAll('\\', '/');
  const named = formats.find((format) => format.matches?.(whole) === true);
  if (named !== undefined) return named;
  const name = whole.slice(whole.lastIndexOf('/') + 1).toLowerCase();
  // What Word leaves beside a document that is open.
  if (name.startsWith('~$')) return undefined;
  const template = withEnding(TEMPLATE_ENDINGS, name);
  if (template === undefined) return withEnding(FORMAT_ENDINGS, name)?.found;
  const base = baseOf(name.slice(0, -template.length));
  return base && compose(template.found, base);
}

/** The format of this name, as configuration gives it: `markdown`, `liquid+html`, or `liquid` for the latter. */
export function formatByName(name: string): FormatInfo | undefined {
  const [first = '', second = USUAL, ...others] = name.split('+');
  const format = formats.find((one) => one.name === name);
  if (format !== undefined || others.length > 0) return format;
  const template = templates.find((one) => one.name === first);
  const base = formats.find((one) => one.name === second);
  return template && base && compose(template, base);
}

/**
 * The format of a text that an editor shows: what its name and the editor's language agree on, else what either says. Editors call
 * plain text what they know no language for, so there a name that says more goes before.
 */
export function formatForDocument(path: string, languageId: string | undefined): FormatInfo | undefined {
  const byName = formatForFile(path);
  if (languageId === undefined || byName?.languageIds.includes(languageId) === true) return byName;
  if (languageId === 'plaintext' && byName !== undefined) return byName;
  const template = templates.find(({ languageIds }) => languageIds.includes(languageId));
  if (template !== undefined)
    return compose(
      template,
      formats.find((one) => one === byName && one.loadFor) ?? (formatByName(USUAL) as BaseFormat),
    );
  if (byName !== undefined && composed.has(byName.name)) return byName;
  return formats.find(({ languageIds }) => languageIds.includes(languageId)) ?? byName;
}

/** All names that {@link formatByName} knows. */
export const formatNames: readonly string[] = [
  ...formats.map(({ name }) => name),
  ...templates.flatMap(({ name }) => [
    name,
    ...formats.flatMap((base) => (base.loadFor === undefined ? [] : [`${name}+${base.name}`])),
  ]),
];

/** All file name endings that {@link formatForFile} knows. */
export const fileEndings: readonly string[] = [...formats, ...templates].flatMap(
  ({ extensions }) => extensions,
);

interface WithEnding<Kind> {
  readonly found: Kind;
  /** The ending's length. */
  readonly length: number;
}

type Endings<Kind> = ReadonlyMap<string, Kind>;

function endingsOf<Kind extends { readonly extensions: readonly string[] }>(
  kinds: readonly Kind[],
): Endings<Kind> {
  const endings = new Map<string, Kind>();
  for (const kind of kinds) {
    for (const ending of kind.extensions) if (!endings.has(ending)) endings.set(ending, kind);
  }
  return endings;
}

/** By the longest ending, each of which starts with a dot. */
function withEnding<Kind>(endings: Endings<Kind>, name: string): WithEnding<Kind> | undefined {
  for (let at = name.indexOf('.'); at >= 0; at = name.indexOf('.', at + 1)) {
    const found = endings.get(name.slice(at));
    if (found !== undefined) return { found, length: name.length - at };
  }
  return undefined;
}

/** What a template is of, by what stands before its ending; undefined for what is no prose. */
function baseOf(name: string): BaseFormat | undefined {
  if (NO_PROSE.test(name)) return undefined;
  return withEnding(FORMAT_ENDINGS, name)?.found ?? formats.find((format) => format.name === USUAL);
}

function compose(template: TemplateLanguage, base: BaseFormat): FormatInfo | undefined {
  const { loadFor, declaresEncoding } = base;
  if (loadFor === undefined) return undefined;
  const name = `${template.name}+${base.name}`;
  const known = composed.get(name);
  if (known !== undefined) return known;
  const { extensions, languageIds } = template;
  const info: FormatInfo = {
    name,
    extensions,
    languageIds,
    ...(declaresEncoding && { declaresEncoding }),
    load: () => loadFor(template),
  };
  composed.set(name, info);
  return info;
}
