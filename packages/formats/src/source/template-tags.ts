import { OPAQUE } from '@geestdrift/engine';
import { unifyLineEnds } from './line-ends.js';
import { type Fill, NOTHING } from './mask.js';

/**
 * Which template languages' tags a format looks for. `mustache` is `{{ }}`, `{% %}` and DocFX's `[!INCLUDE[…](…)]`, as
 * in Markdown; `markup` is those of HTML.
 */
export type TemplateTags = 'mustache' | 'markup';

const OPENERS = {
  mustache: /\{\{|\{%|\[!(?:INCLUDE|include)(?= ?\[)/g,
  markup:
    /\{\{|\{%|\{#|<%|<\?|\{\$|\{\/?(?:if|else|elseif|foreach|for|while|section|block|include|capture|literal)\b/g,
};

/** An expression that is longer is none: somebody wrote two braces. */
const LONGEST = 2000;
const LONGEST_TAG = 20_000;

/** `{{` that steers and prints nothing: blocks, partials, comments, shortcodes. */
const STEERING =
  /^\{\{\{?[-~]?\s*(?:[#/^!<>%]|(?:else|end|if|range|with|define|block|template|partial)(?![\w.]))/;
const INCLUDE = /^\[!include ?\[[^\]\n\r]*\]\([^)\n\r]*\)\s?\]/i;
/** `{%` that prints something. */
const PRINTING = /^\{%[-+]?\s*(?:trans|translate|url|static|cycle|now|hackmd)\b/;
/** `{%` whose content is no prose up to its end tag. */
const SILENT = /^\{%[-+]?\s*(comment|raw|verbatim)\b/;
/** Between two alternatives on one line, which are neither one word nor one sentence. */
const OTHERWISE = /^(?:\{\{|\{%|<%|<\?php|\{)[-~+\s}]*(?:(?:else|elsif|elif|elseif)(?![\w.])|\^[-~\s]*\}\})/;

/**
 * The template tags and expressions of a source, as fills: an expression becomes opaque, a tag nothing.
 * In time linear in the source.
 */
export function findTemplateTags(source: string, tags: TemplateTags): Fill[] {
  const finder = new TagFinder(source, tags === 'mustache');
  const opener = OPENERS[tags];
  opener.lastIndex = 0;
  const fills: Fill[] = [];
  for (let match = opener.exec(source); match !== null; match = opener.exec(source)) {
    const fill = finder.read(match.index, match[0]);
    if (fill === undefined) continue;
    fills.push(isOtherwise(source, fill) ? { ...fill, with: OPAQUE } : fill);
    opener.lastIndex = fill.end;
  }
  return fills;
}

/** With text on both sides: at a line's start or end it parts nothing. */
function isOtherwise(source: string, fill: Fill): boolean {
  if (fill.with !== NOTHING || !OTHERWISE.test(source.slice(fill.start, fill.start + 30))) return false;
  return /\S/.test(source.charAt(fill.start - 1)) && /[^\n\r]/.test(source.charAt(fill.end));
}

class TagFinder {
  readonly #source: string;
  readonly #anyLineEnd: boolean;
  /** Where each closing sequence stands next: kept, so that many openers before one closer stay cheap. */
  readonly #next = new Map<string, number>();

  constructor(source: string, anyLineEnd: boolean) {
    this.#source = source;
    this.#anyLineEnd = anyLineEnd;
  }

  read(at: number, opener: string): Fill | undefined {
    if (opener === '{{') return this.#expression(at);
    if (opener === '{%') return this.#tag(at);
    if (opener.startsWith('[!')) return this.#include(at);
    if (opener === '{#') return this.#closed(at, '#}', LONGEST_TAG, NOTHING);
    if (opener === '<%') return this.#server(at);
    if (opener === '<?') return this.#instruction(at);
    return this.#braced(at, opener === '{$' ? OPAQUE : NOTHING);
  }

  #expression(at: number): Fill | undefined {
    const source = this.#source;
    const comment = source.startsWith('{{!--', at);
    const close = comment ? '--}}' : source.startsWith('{{{', at) ? '}}}' : '}}';
    const end = this.#end(at + 2, close, comment ? LONGEST_TAG : LONGEST);
    if (end === undefined) return undefined;
    const text = source.slice(at, end);
    if (!comment && (this.#hasBlankLine(text) || text.includes('</'))) return undefined;
    return { start: at, end, with: STEERING.test(text) ? NOTHING : OPAQUE };
  }

  #include(at: number): Fill | undefined {
    const match = INCLUDE.exec(this.#source.slice(at, at + LONGEST));
    return match === null ? undefined : { start: at, end: at + match[0].length, with: OPAQUE };
  }

  #hasBlankLine(text: string): boolean {
    return /\n[ \t\r]*\n/.test(this.#anyLineEnd ? unifyLineEnds(text) : text);
  }

  #tag(at: number): Fill | undefined {
    const end = this.#end(at + 2, '%}', LONGEST_TAG);
    if (end === undefined) return undefined;
    const head = this.#source.slice(at, Math.min(end, at + 80));
    const silent = SILENT.exec(head);
    if (silent !== null) {
      const closing = this.#findEndTag(end, `end${silent[1]}`);
      if (closing !== undefined) return { start: at, end: closing, with: NOTHING };
    }
    return { start: at, end, with: PRINTING.test(head) ? OPAQUE : NOTHING };
  }

  /** The end of `{% endraw %}` behind `from`. */
  #findEndTag(from: number, name: string): number | undefined {
    const start = this.#find(from, name);
    if (start === undefined || !/\{%[-+]?\s*$/.test(this.#source.slice(Math.max(from, start - 12), start))) {
      return undefined;
    }
    return this.#end(start, '%}', 100);
  }

  #server(at: number): Fill | undefined {
    const prints = /^<%[-=:]/.test(this.#source.slice(at, at + 3)) && !this.#source.startsWith('<%--', at);
    const close = this.#source.startsWith('<%--', at) ? '--%>' : '%>';
    return this.#closed(at, close, LONGEST_TAG, prints ? OPAQUE : NOTHING);
  }

  #instruction(at: number): Fill | undefined {
    const source = this.#source;
    const fill = this.#closed(
      at,
      '?>',
      Number.POSITIVE_INFINITY,
      source.startsWith('<?=', at) ? OPAQUE : NOTHING,
    );
    if (fill !== undefined || !source.startsWith('<?php', at)) return fill;
    return { start: at, end: source.length, with: NOTHING };
  }

  #braced(at: number, filling: string): Fill | undefined {
    const end = this.#end(at + 1, '}', 200);
    if (end === undefined || /[{\n]/.test(this.#source.slice(at + 1, end))) return undefined;
    return { start: at, end, with: filling };
  }

  #closed(at: number, close: string, longest: number, filling: string): Fill | undefined {
    const end = this.#end(at + 2, close, longest);
    return end === undefined ? undefined : { start: at, end, with: filling };
  }

  #end(from: number, close: string, longest: number): number | undefined {
    const found = this.#find(from, close);
    return found === undefined || found - from > longest ? undefined : found + close.length;
  }

  #find(from: number, what: string): number | undefined {
    let at = this.#next.get(what) ?? -1;
    if (at < from) {
      const found = this.#source.indexOf(what, from);
      at = found < 0 ? Number.POSITIVE_INFINITY : found;
      this.#next.set(what, at);
    }
    return at === Number.POSITIVE_INFINITY ? undefined : at;
  }
}
