import type { Directive, Range } from '@geestdrift/engine';
import { DIRECTIVE_MARK, parseDirective } from '../../directives/parse-directive.js';
import type { CellRange, MarkupBlocks } from '../../markup/markup-blocks.js';
import { hasLetter, isBlank } from '../../prose/trim.js';
import { isDutch } from '../../source/language.js';
import { type Fill, NOTHING } from '../../source/mask.js';
import { languageNamed } from './commands.js';
import { readArguments } from './groups.js';

const STOP =
  /\\(begin|end)\{([A-Za-z]{1,40}\*?)\}|\\(title|subtitle|part|chapter|section|subsection|subsubsection|paragraph|subparagraph|frametitle|caption|captionof|opening|closing)\*?(?![A-Za-z])|\\(item)(?![A-Za-z])|\\(usepackage|documentclass|setdefaultlanguage|setmainlanguage|selectlanguage|newcommand|renewcommand|providecommand|newenvironment|DeclareRobustCommand|hypersetup)\*?(?![A-Za-z])|\n[ \t]*\n|\\[^A-Za-z]|%|\\footnote(?=[[{])/g;
const UNREAD =
  /^(?:verbatim|Verbatim|BVerbatim|lstlisting|minted|alltt|comment|filecontents|equation|align|alignat|gather|multline|flalign|eqnarray|displaymath|math|tikzpicture|pgfpicture|picture|axis|forest|algorithm|algorithmic|thebibliography|code)\*?$/;
const QUOTED = /^(?:quote|quotation|verse|displayquote)$/;
const LISTS = /^(?:itemize|enumerate|description|compactitem|compactenum|inparaenum|tasks)\*?$/;
const TABLES = /^(?:tabular|tabularx|tabulary|longtable|array|tblr|supertabular)\*?$/;
const TITLED = /^(?:frame|block|alertblock|exampleblock)$/;
const FOREIGN = /^(?:otherlanguage|foreignlanguage)\*?$/;
const MOST_FAILURES = 200;
/** Environments that end further up are not looked for. */
const DEEPEST = 100;

/** Turns LaTeX into blocks. */
export class LatexBlocks {
  readonly directives: Directive[] = [];
  /** Comments, which may stand in the middle of a paragraph. */
  readonly fills: Fill[] = [];
  lang: string | undefined;
  readonly #text: string;
  readonly #blocks: MarkupBlocks;
  readonly #isRead: (range: Range) => boolean;
  /** Where the text since the last stop starts, and whether it is an item's. */
  #from = 0;
  #lists = 0;
  /** How many environments around are no prose of ours. */
  #muted = 0;
  /** For each environment around, whether it mutes. */
  readonly #around: { readonly name: string; readonly mutes: boolean }[] = [];
  #failures = 0;
  #inBody: boolean;
  /** Tables whose end was looked for in vain. */
  readonly #unclosed = new Set<string>();
  /** Footnotes of the text since the last stop. */
  readonly #notes: Range[] = [];

  /** `isRead`: whether there is something to read in a range that starts with a command. */
  constructor(text: string, blocks: MarkupBlocks, isRead: (range: Range) => boolean) {
    this.#text = text;
    this.#blocks = blocks;
    this.#isRead = isRead;
    this.#inBody = !text.includes('\\begin{document}');
  }

  run(): void {
    const stop = new RegExp(STOP);
    for (let match = stop.exec(this.#text); match !== null; match = stop.exec(this.#text)) {
      const end = this.#read(match, stop.lastIndex);
      if (end === undefined) return;
      stop.lastIndex = Math.max(end, match.index + 1);
    }
    this.#flush(this.#text.length);
  }

  /** Where to go on; undefined at the end of the document. */
  #read(match: RegExpExecArray, end: number): number | undefined {
    const [whole, edge, environment = '', title, item, setting] = match;
    const at = match.index;
    if (whole === '%') return this.#readComment(at);
    if (whole.startsWith('\n')) {
      this.#flush(at);
      // The last line end may start another empty line.
      return end - 1;
    }
    if (edge === 'begin') return this.#begin(environment, at, end);
    if (edge === 'end') return this.#end(environment, at, end);
    if (title !== undefined) return this.#readTitle(title, at, end);
    if (item !== undefined) return this.#readItem(at, end);
    if (setting !== undefined) return this.#readSetting(setting, at, end);
    if (whole === '\\footnote') return this.#readFootnote(end);
    return end;
  }

  #readComment(at: number): number {
    const newline = this.#text.indexOf('\n', at);
    const end = newline < 0 ? this.#text.length : newline;
    const comment = this.#text.slice(at, end);
    let start = at;
    while (start > this.#from && isBlank(this.#text.charCodeAt(start - 1))) start--;
    this.fills.push({ start, end, with: NOTHING });
    if (comment.includes(DIRECTIVE_MARK)) {
      const directive = parseDirective(comment.replace(/^%+/, ''), at, end);
      if (directive !== undefined) this.directives.push(directive);
    }
    return end;
  }

  #begin(name: string, at: number, end: number): number {
    this.#flush(at);
    if (name === 'document') {
      this.#inBody = true;
      return this.#goOn(end);
    }
    if (UNREAD.test(name)) return this.#skipTo(name, end);
    const found = this.#arguments(end, TITLED.test(name) ? 1 : 4);
    const [first] = found.groups;
    if (TABLES.test(name)) return this.#readTable(name, found.end);
    if (LISTS.test(name)) this.#lists++;
    else this.#blocks.endList();
    const language =
      FOREIGN.test(name) && first !== undefined ? this.#text.slice(first.start, first.end) : name;
    const mutes = QUOTED.test(name) || !isDutch(languageNamed(language));
    this.#around.push({ name, mutes });
    if (mutes) this.#muted++;
    if (TITLED.test(name) && first !== undefined && this.#isOurs) this.#blocks.heading(first);
    return this.#goOn(found.end);
  }

  #end(name: string, at: number, end: number): number | undefined {
    this.#flush(at);
    if (name === 'document') return undefined;
    const first = Math.max(0, this.#around.length - DEEPEST);
    const index = this.#around.slice(first).findLastIndex((around) => around.name === name);
    if (index >= 0) {
      for (const { mutes, name: closed } of this.#around.splice(first + index)) {
        if (mutes) this.#muted--;
        if (LISTS.test(closed)) this.#lists--;
      }
      if (this.#lists === 0) this.#blocks.endList();
    }
    return this.#goOn(end);
  }

  #skipTo(name: string, from: number): number {
    const close = this.#text.indexOf(`\\end{${name}}`, from);
    return this.#goOn(close < 0 ? this.#text.length : close + name.length + 6);
  }

  #readTitle(name: string, at: number, end: number): number {
    const { groups, end: behind } = this.#arguments(end, name === 'captionof' ? 2 : 1);
    const range = groups.at(-1);
    if (range === undefined) return end;
    this.#flush(at);
    this.#from = behind;
    if (this.#muted > 0 || !(this.#inBody || /title$/.test(name))) return behind;
    if (name.startsWith('caption')) this.#blocks.aside('caption', range);
    else if (name === 'opening' || name === 'closing') this.#blocks.paragraph(range);
    else if (/^(?:sub)?title$/.test(name)) this.#blocks.aside('title', range);
    else this.#blocks.heading(range);
    return behind;
  }

  #readItem(at: number, end: number): number {
    this.#flush(at);
    const { end: behind } = this.#arguments(end, 0);
    const term = { start: end + 1, end: behind - 1 };
    if (term.start < term.end && this.#isOurs) this.#blocks.item(term);
    return this.#goOn(behind);
  }

  /** What a document's head says, of which only the language matters. */
  #readSetting(name: string, at: number, end: number): number {
    const { groups, end: behind } = this.#arguments(end, name.startsWith('new') ? 3 : 2);
    if (this.#inBody && name !== 'selectlanguage') return end;
    const value = this.#text.slice(end, behind);
    if (/language$/.test(name)) this.#setLanguage(this.#text.slice(groups[0]?.start, groups[0]?.end));
    else if (name === 'documentclass' || value.includes('babel')) {
      const options = /\[([^\]]*)\]/.exec(value)?.[1] ?? '';
      for (const option of options.split(',')) this.#setLanguage(option);
    }
    this.#flush(at);
    return this.#goOn(behind);
  }

  #setLanguage(name: string): void {
    this.lang = languageNamed(name) ?? this.lang;
  }

  /** A footnote's text is a block of its own, behind that of its paragraph. */
  #readFootnote(end: number): number {
    const [range] = this.#arguments(end, 1).groups;
    if (range !== undefined) this.#notes.push(range);
    return end;
  }

  #readTable(name: string, from: number): number {
    const end = this.#unclosed.has(name) ? -1 : this.#text.indexOf(`\\end{${name}}`, from);
    if (end < 0) {
      this.#unclosed.add(name);
      return this.#goOn(from);
    }
    if (this.#isOurs) this.#blocks.table(readRows(this.#text, from, end, this.fills), true);
    return this.#goOn(end + name.length + 6);
  }

  #arguments(end: number, most: number): { groups: readonly Range[]; end: number } {
    const none = { groups: [], end };
    if (this.#failures > MOST_FAILURES) return none;
    const found = readArguments(this.#text, end, this.#text.length, most);
    if (found === undefined) this.#failures++;
    return found ?? none;
  }

  get #isOurs(): boolean {
    return this.#inBody && this.#muted === 0;
  }

  #goOn(from: number): number {
    this.#from = from;
    return from;
  }

  /** Adds the text up to here. */
  #flush(to: number): void {
    const range = { start: this.#from, end: to };
    const notes = this.#notes.splice(0);
    this.#from = to;
    if (!this.#isOurs || !this.#isWorthReading(range)) return;
    if (this.#lists > 0) this.#blocks.item(range);
    else this.#blocks.paragraph(range);
    for (const note of notes) this.#blocks.aside('paragraph', note);
  }

  #isWorthReading(range: Range): boolean {
    const slice = this.#text.slice(range.start, range.end).replace(COMMENTS, '');
    return hasLetter(slice) && (!/^\s*[\\{$]/.test(slice) || this.#isRead(range));
  }
}

const COMMENTS = /(?<!\\)%[^\n]*/g;
const CELL = /\\\\\*?(?:\[[^\]\n]{0,30}\])?|\\[\s\S]|&|%[^\n]*/g;

/** The cells of a table, parted by `&` and `\\`. */
function readRows(text: string, start: number, end: number, fills: Fill[]): CellRange[][] {
  const rows: CellRange[][] = [[]];
  let from = start;
  let column = 0;
  const add = (to: number, next: number): void => {
    rows.at(-1)?.push({ start: from, end: to, column });
    from = next;
    column++;
  };
  for (const { 0: sign, index } of text.slice(start, end).matchAll(CELL)) {
    const at = start + index;
    if (sign.startsWith('%')) fills.push({ start: at, end: at + sign.length, with: NOTHING });
    else if (sign === '&') add(at, at + 1);
    else if (sign.startsWith('\\\\')) {
      add(at, at + sign.length);
      rows.push([]);
      column = 0;
    }
  }
  add(end, end);
  return rows.map((row) => row.map((cell) => withoutRules(text, cell)));
}

const RULES =
  /^(?:\s|\\(?:hline|toprule|midrule|bottomrule|endhead|endfirsthead|endfoot|endlastfoot)(?![A-Za-z])|\\(?:cline|cmidrule)(?:\([^)\n]{0,20}\))?\{[^{}\n]{0,30}\}){1,20}/;

function withoutRules(text: string, cell: CellRange): CellRange {
  const rules = RULES.exec(text.slice(cell.start, Math.min(cell.end, cell.start + 1000)));
  return { ...cell, start: cell.start + (rules?.[0].length ?? 0) };
}
