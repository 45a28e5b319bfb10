import type { BlockKind } from '@geestdrift/engine';
import type { TagSyntax } from './scan-tags.js';

/** How an element's content is read. */
type Content =
  /** Prose, or elements with prose. */
  | 'prose'
  /** Text without tags, in which character references count: `<title>`. */
  | 'text'
  /** Something that stands in a sentence for a word: `<code>`. */
  | 'opaque'
  /** Nothing a reader reads as this text: `<script>`, `<blockquote>`. */
  | 'none';

export interface ElementInfo {
  readonly name: string;
  /** Whether it parts text: false for what stands inside a sentence. */
  readonly block: boolean;
  readonly content: Content;
  /** What its text is, where the element says so. */
  readonly kind?: BlockKind;
  /** Without content and end tag. */
  readonly empty: boolean;
  /** Which open elements its start tag closes, up to the nearest of `within`. */
  readonly closes?: { readonly names: readonly string[]; readonly within: readonly string[] };
  /** SVG and MathML, where `/>` closes. */
  readonly foreign: boolean;
}

const INLINE =
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins mark meter nobr output progress q rb rp rt ruby s ' +
  'slot small span strike strong sub sup time tt u wbr br img input picture map';
const OPAQUE_INLINE = 'code kbd samp var svg math object embed video audio canvas iframe';
const UNREAD = 'script style pre template blockquote xmp listing plaintext noembed noframes datalist';
const EMPTY =
  'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr';

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
  ['td', 'table-cell'],
  ['th', 'table-head'],
  ['caption', 'caption'],
  ['figcaption', 'caption'],
  ['legend', 'caption'],
  ['button', 'button'],
  ['title', 'title'],
]);

const LISTS = ['ul', 'ol', 'menu', 'dl'];
const TABLE = ['table'];
const CLOSES: ReadonlyMap<string, NonNullable<ElementInfo['closes']>> = new Map([
  ['li', { names: ['li'], within: LISTS }],
  ['dt', { names: ['dt', 'dd'], within: LISTS }],
  ['dd', { names: ['dt', 'dd'], within: LISTS }],
  ['td', { names: ['td', 'th'], within: ['tr', 'table'] }],
  ['th', { names: ['td', 'th'], within: ['tr', 'table'] }],
  ['tr', { names: ['tr', 'td', 'th', 'caption'], within: ['thead', 'tbody', 'tfoot', 'table'] }],
  ['thead', { names: ['caption', 'thead', 'tbody', 'tfoot'], within: TABLE }],
  ['tbody', { names: ['caption', 'thead', 'tbody', 'tfoot'], within: TABLE }],
  ['tfoot', { names: ['caption', 'thead', 'tbody', 'tfoot'], within: TABLE }],
  ['option', { names: ['option'], within: ['select', 'datalist'] }],
  ['optgroup', { names: ['option', 'optgroup'], within: ['select'] }],
  ['body', { names: ['head'], within: ['html'] }],
]);

/** What a block element's start tag closes: a paragraph that was left open. */
const CLOSES_PARAGRAPH: NonNullable<ElementInfo['closes']> = {
  names: ['p'],
  within: ['button', 'td', 'th', 'caption', 'object', 'table', 'template', 'li', 'div'],
};

const inline = words(INLINE);
const opaque = words(OPAQUE_INLINE);
const unread = words(UNREAD);
const empty = words(EMPTY);

/** `Link`, `CodeBlock`: a component, whatever element has that name. `CODE` is an element. */
const COMPONENT = /^[A-Z].*[a-z]/;

/** What is known of the elements of one document, by the names that it writes. */
export class ElementTable implements TagSyntax {
  readonly #known = new Map<string, ElementInfo>();
  /** Whether `/>` closes any element, and `Code` is not `code`: in XHTML that says it is XML, in Markdown. */
  readonly xml: boolean;
  readonly rawText: boolean;
  readonly #aliases: ReadonlyMap<string, string> | undefined;

  /** `aliases`: names of other elements, and as which element of HTML they are read. */
  constructor(xml = false, aliases?: ReadonlyMap<string, string>, rawText = true) {
    this.xml = xml;
    this.rawText = rawText;
    this.#aliases = aliases;
  }

  isEmpty(info: ElementInfo, selfClosing: boolean): boolean {
    return info.empty || (selfClosing && (info.foreign || this.xml));
  }

  get(name: string): ElementInfo {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const info = describe(
      this.#aliases?.get(name) ?? (this.xml && COMPONENT.test(name) ? name : name.toLowerCase()),
      this.rawText,
    );
    // Names are few; a hostile source with a name a tag does not fill the memory.
    if (this.#known.size < 1000) this.#known.set(name, info);
    return info;
  }
}

function describe(name: string, rawText: boolean): ElementInfo {
  const kind = KINDS.get(name);
  const block = !inline.has(name) && !opaque.has(name) && !isUnknownInline(name);
  const closes = CLOSES.get(name) ?? (block ? CLOSES_PARAGRAPH : undefined);
  return {
    name,
    block,
    content: contentOf(name, rawText),
    empty: empty.has(name),
    foreign: name === 'svg' || name === 'math',
    ...(kind === undefined ? {} : { kind }),
    ...(closes === undefined ? {} : { closes }),
  };
}

function contentOf(name: string, rawText: boolean): Content {
  if (opaque.has(name)) return 'opaque';
  if (unread.has(name)) return 'none';
  return rawText && (name === 'title' || name === 'textarea') ? 'text' : 'prose';
}

const BLOCK =
  'address article aside body button caption center col colgroup dd details dialog dir div dl dt fieldset figcaption ' +
  'figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html label legend li link main menu ' +
  'meta nav noscript ol optgroup option p param search section select source summary table tbody td textarea tfoot ' +
  'th thead title tr track ul';
const block = words(`${BLOCK} ${UNREAD}`);

/** What HTML does not know stands inside the line, save for custom elements, which mostly are components. */
function isUnknownInline(name: string): boolean {
  return !block.has(name) && !name.includes('-');
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
