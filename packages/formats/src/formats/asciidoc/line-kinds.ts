/** What a line of AsciiDoc starts or is. */
export type AsciidocLine =
  | { readonly kind: 'blank' | 'text' | 'rule' | 'skip' | 'continuation' }
  | { readonly kind: 'comment' }
  | { readonly kind: 'delimiter'; readonly mark: string }
  | { readonly kind: 'attributes'; readonly list: string }
  | { readonly kind: 'entry'; readonly name: string; readonly valueAt: number }
  | { readonly kind: 'heading' | 'item' | 'title' | 'admonition'; readonly textAt: number }
  | { readonly kind: 'term'; readonly textAt: number; readonly termEnd: number; readonly rest: number }
  | { readonly kind: 'image'; readonly listAt: number };

const DELIMITER = /^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|={4,}|\*{4,}|_{4,}|--|```[\w,-]*|~~~~|[|,:!]={3,})$/;
const HEADING = /^(?:={1,6}|#{1,6})[ \t]+(?=\S)/;
const ENTRY = /^:!?([\w-]+)!?:(?:[ \t]+|$)/;
const ITEM =
  /^[ \t]*(?:\*{1,6}|-|\.{1,6}|\d{1,4}\.|[a-zA-Z]\.|[ivxIVX]{1,7}\)|<(?:\d{1,3}|\.)>)[ \t]+(?:\[[ xX*]\][ \t]+)?(?=\S)/;
const TERM = /^[ \t]*(\S(?:[^:;\n]|[:;](?![:;])){0,200}?)(?::{2,4}|;;)(?:[ \t]+|$)/;
const ADMONITION = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+/;
const MACRO = /^([a-z][\w-]*)::([^[\]\n]{0,500})\[.*\]$/;
const RULE = /^(?:'{3,}|-{3}|\*{3}|- - -|\* \* \*|<{3,})$/;
const LONGEST = 2000;

const TEXT: AsciidocLine = { kind: 'text' };

export function classifyLine(line: string): AsciidocLine {
  const trimmed = line.trimEnd();
  if (trimmed === '') return { kind: 'blank' };
  const code = trimmed.charCodeAt(0);
  const isPlain = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 127;
  if (isPlain && !/::|;;|^[\w]{1,7}[.):]/.test(trimmed)) return TEXT;
  if (DELIMITER.test(trimmed)) return { kind: 'delimiter', mark: trimmed.replace(/(?<=^```).*/, '') };
  if (trimmed.startsWith('//')) return { kind: trimmed.startsWith('///') ? 'text' : 'comment' };
  if (trimmed === '+') return { kind: 'continuation' };
  if (RULE.test(trimmed)) return { kind: 'rule' };
  if (trimmed.length > LONGEST) return TEXT;
  return classifyMarked(trimmed);
}

function classifyMarked(line: string): AsciidocLine {
  const heading = HEADING.exec(line);
  if (heading !== null) return { kind: 'heading', textAt: heading[0].length };
  if (/^\[[^[\]].*\]$|^\[\[.*\]\]$/.test(line)) return { kind: 'attributes', list: line.slice(1, -1) };
  const entry = ENTRY.exec(line);
  if (entry !== null) return { kind: 'entry', name: entry[1] as string, valueAt: entry[0].length };
  const item = ITEM.exec(line);
  if (item !== null) return { kind: 'item', textAt: item[0].length };
  if (/^\.[^\s.]/.test(line)) return { kind: 'title', textAt: 1 };
  const admonition = ADMONITION.exec(line);
  if (admonition !== null) return { kind: 'admonition', textAt: admonition[0].length };
  const macro = MACRO.exec(line);
  if (macro !== null)
    return macro[1] === 'image' ? { kind: 'image', listAt: line.indexOf('[') + 1 } : { kind: 'skip' };
  const term = TERM.exec(line);
  if (term === null) return TEXT;
  const textAt = line.length - line.trimStart().length;
  return { kind: 'term', textAt, termEnd: textAt + (term[1] as string).length, rest: term[0].length };
}
