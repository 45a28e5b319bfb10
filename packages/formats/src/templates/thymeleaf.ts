import { delimited, LONGEST_VALUE } from '../template/delimited.js';
import type { Tag, TemplateLanguage } from '../template/model.js';
import { syntaxOf } from '../template/syntaxes.js';

/** An attribute whose element is shown with other content, or only sometimes. */
const ATTRIBUTE =
  /(?<=[\s"'])(?:data-)?th[:-](u?text|if|unless|case|remove)\s{0,5}=\s{0,5}(?:"[^"]{0,1000}"|'[^']{0,1000}')/g;
/** How far its start tag and end tag may be. */
const FAR_TAG = 2000;
const FAR_END = 20_000;

/** The element that has an attribute at `at`; offsets of its start tag, content and end. */
function elementAround(source: string, at: number, behind: number) {
  const start = source.lastIndexOf('<', at);
  if (start < 0 || at - start > FAR_TAG) return undefined;
  const name = /^<([A-Za-z][\w:-]{0,40})/.exec(source.slice(start, start + 50))?.[1];
  const close = source.slice(behind, behind + FAR_TAG).search(/>/);
  if (name === undefined || close < 0) return undefined;
  const from = behind + close + 1;
  if (source.charAt(from - 2) === '/') return undefined;
  const ahead = source.slice(from, from + FAR_END);
  const to = endIn(ahead, name);
  if (to === undefined) return undefined;
  return { start, from, to: from + to, end: from + ahead.indexOf('>', to) + 1 };
}

/** Where the end tag of an element stands in what follows its start tag; its like inside it are looked over. */
function endIn(ahead: string, name: string): number | undefined {
  let depth = 1;
  for (const tag of ahead.matchAll(new RegExp(`<(/?)${name}(?=[\\s>/])`, 'gi'))) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return ahead.indexOf('>', tag.index) < 0 ? undefined : tag.index;
  }
  return undefined;
}

/** The content of `th:text` is replaced, that of `th:if` may be left out. */
function findAttributes(source: string): readonly Tag[] {
  const tags: Tag[] = [];
  let budget = source.length * 8 + FAR_END * 50;
  for (const { 0: whole, 1: kind = '', index } of source.matchAll(ATTRIBUTE)) {
    const element = budget < 0 ? undefined : elementAround(source, index, index + whole.length);
    budget -= element === undefined ? FAR_END : element.end - element.start;
    if (element === undefined) continue;
    const { start, from, to, end } = element;
    if (kind === 'text' || kind === 'utext') {
      if (from < to) tags.push({ role: 'value', start: from, end: to });
    } else if (kind === 'remove') tags.push({ role: 'silent', start: from, end: to });
    else {
      const content = kind === 'unless' ? 'inverted' : 'optional';
      tags.push({ role: 'open', keyword: `th:${start}`, content, start, end: start });
      tags.push({ role: 'close', keyword: `th:${start}`, start: end, end });
    }
  }
  return tags;
}

/** Thymeleaf: attributes, and `[[${naam}]]`. */
export const language: TemplateLanguage = {
  name: 'thymeleaf',
  extensions: [],
  languageIds: [],
  syntaxes: [
    delimited({
      open: '[[',
      close: ']]',
      longest: LONGEST_VALUE,
      opener: String.raw`\[\[(?=\s?[$*#@~|'_])`,
      read: () => ({ role: 'value' }),
    }),
    delimited({
      open: '[(',
      close: ')]',
      longest: LONGEST_VALUE,
      opener: String.raw`\[\((?=\s?[$*#@~|'_])`,
      read: () => ({ role: 'value' }),
    }),
  ],
  findMore: (source) => (/th[:-]/.test(source) ? findAttributes(source) : []),
  syntax: syntaxOf([
    { open: '[[${', close: '}]]', sigil: '' },
    { open: '[(${', close: '})]', sigil: '' },
  ]),
};
