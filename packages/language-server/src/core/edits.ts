import { ConfigError } from '@geestdrift/config';
import type { Audience, Level } from '@geestdrift/engine';
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { TextChange } from './documents.js';
import { differenceOf } from './workspace-edits.js';

type Path = readonly (string | number)[];

/** Sets a rule's severity in a configuration; keeps its options. Throws ConfigError where `text` is broken. */
export function setRuleLevel(
  text: string,
  ruleId: string,
  level: Level,
  path: string,
): readonly TextChange[] {
  return change(text, path, (document, base) => {
    const at = [...base, 'rules', ruleId];
    const hasOptions = Array.isArray(document.getIn(at, false)) || document.hasIn([...at, 1]);
    set(document, hasOptions ? [...at, 0] : at, level);
  });
}

/** Sets the audience of a configuration. */
export function setAudience(text: string, audience: Audience, path: string): readonly TextChange[] {
  return change(text, path, (document, base) => set(document, [...base, 'audience'], audience));
}

/** Names a list in a configuration. */
export function addList(text: string, listPath: string, path: string): readonly TextChange[] {
  return change(text, path, (document, base) => {
    const at = [...base, 'lists'];
    const lists = document.getIn(at);
    if (lists === undefined || lists === null)
      set(document, at, document.createNode([listPath], { flow: true }));
    else if (typeof lists === 'string')
      set(document, at, document.createNode([lists, listPath], { flow: true }));
    else document.addIn(at, listPath);
  });
}

/** A word that is forbidden, and what to write instead: nothing, one or several. */
export interface ForbiddenWord {
  readonly word: string;
  readonly instead?: string | readonly string[] | undefined;
}

/** Puts a word on a list. */
export function addWord(text: string, { word, instead }: ForbiddenWord, path: string): readonly TextChange[] {
  return change(text, path, (document) => {
    const at = wordPath(document, word);
    if (document.hasIn(at)) return;
    set(document, at, document.createNode(instead ?? null, { flow: true }));
  });
}

/** Makes a word one that no rule or list flags. */
export function allowWord(text: string, word: string, path: string): readonly TextChange[] {
  return change(text, path, (document) => set(document, wordPath(document, word), 'allow'));
}

/** Adds a sentence in which a word of the list is right. */
export function addNearMiss(
  text: string,
  word: string,
  sentence: string,
  path: string,
): readonly TextChange[] {
  return change(text, path, (document) => {
    const at = wordPath(document, word);
    const entry = document.getIn(at, true);
    if (!isMap(entry)) {
      const instead = isScalar(entry) ? entry.value : entry;
      set(document, at, document.createNode(instead === null ? {} : { instead }));
    }
    const right = [...at, 'examples', 'right'];
    if (document.hasIn(right)) document.addIn(right, sentence);
    else set(document, right, document.createNode([sentence]));
  });
}

/** The long form of a list has its entries under `words`. */
function wordPath(document: Document, word: string): Path {
  const key = ['words', 'woorden'].find((name) => isMap(document.get(name)));
  return key === undefined ? [word] : [key, word];
}

function set(document: Document, at: Path, value: unknown): void {
  if (document.contents === null)
    document.contents = document.createNode({}) as unknown as typeof document.contents;
  document.setIn(at, value);
}

function change(
  text: string,
  path: string,
  apply: (document: Document, base: Path) => void,
): readonly TextChange[] {
  const lines = new LineCounter();
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const isJson = path.endsWith('.json');
  const document = parseDocument(text.slice(bom.length), { lineCounter: lines });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    const expected = isJson ? 'JSON' : 'YAML';
    const found = { nl: error.message, en: error.message };
    throw new ConfigError('syntax', path, { line, column: col }, found, { nl: expected, en: expected });
  }
  const before = JSON.stringify(document.toJS());
  apply(document, path.endsWith('/package.json') ? ['geestdrift'] : []);
  if (JSON.stringify(document.toJS()) === before) return [];
  const after = isJson
    ? `${JSON.stringify(document.toJS(), null, 2)}\n`
    : document.toString({ lineWidth: 0, flowCollectionPadding: false, nullStr: '' });
  return differenceOf(text, bom + (text.includes('\r\n') ? after.replaceAll('\n', '\r\n') : after));
}
