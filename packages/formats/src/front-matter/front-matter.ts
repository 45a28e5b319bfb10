import type { Audience, BlockKind, SourceNotice } from '@geestdrift/engine';
import { readLanguage } from '../source/language.js';
import { mistakeNotice } from '../translations/mistake.js';
import { noticeAudience, readAudience } from './audience.js';
import { findMistake } from './find-mistake.js';
import { findScalar, type Scalar } from './yaml-scalar.js';

/** What front matter says that matters here. */
export interface FrontMatter {
  /** Where the text behind it starts. */
  readonly end: number;
  readonly values: readonly { readonly kind: BlockKind; readonly scalar: Scalar }[];
  readonly notices: readonly SourceNotice[];
  readonly audience?: Audience;
  readonly lang?: string;
}

const OPEN = /^\uFEFF?(---|\+\+\+)[ \t]*\n/;
/** A key at the top level: YAML's colon or TOML's equals sign. */
const KEY =
  /^(?:"([^"\n]{1,80})"|'([^'\n]{1,80})'|([\p{L}\w][\p{L}\w .-]{0,80}?))[ \t]*(?::(?=[ \t]|$)|=(?=[ \t]))/u;
/** What a line with one of the keys that matter starts with. */
const FIRST = '"\'adlostADLOST';
/** As {@link KEY}, for those: the letters of all languages take long to compile. */
const PLAIN_KEY = /^(?:"([^"\n]{1,80})"|'([^'\n]{1,80})'|([A-Za-z]+))[ \t]*(?::(?=[ \t]|$)|=(?=[ \t]))[ \t]*/;
const LONGEST = 100_000;

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ['title', 'title'],
  ['titel', 'title'],
  ['subject', 'title'],
  ['onderwerp', 'title'],
  ['description', 'attribute'],
  ['omschrijving', 'attribute'],
]);
const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['nederlands', 'nl'],
  ['dutch', 'nl'],
  ['engels', 'en'],
  ['english', 'en'],
]);

/**
 * Reads YAML (`---`) or TOML (`+++`) at the start of a text whose only line end is `\n`. A small reader of top-level
 * keys: where a value is written in a way it does not know, it stays silent. Undefined where there is no front matter.
 * `source`: the text before the tags of templates were masked.
 */
export function readFrontMatter(text: string, source = text): FrontMatter | undefined {
  const open = OPEN.exec(text);
  if (open === null) return undefined;
  const fence = open[1] as string;
  const start = open[0].length;
  const close = findClose(text, start, fence);
  if (close === undefined || !startsWithKey(text, start, close.start)) return undefined;
  const isToml = fence === '+++';
  const front = readKeys(text, start, close.start, close.end, isToml);
  const mistake = isToml ? undefined : findMistake(text, start, close.start, source);
  if (mistake === undefined) return front;
  return { ...front, notices: [mistakeNotice(text, mistake), ...front.notices] };
}

function findClose(text: string, from: number, fence: string): { start: number; end: number } | undefined {
  for (let at = from; at < text.length && at - from < LONGEST; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, Math.min(end, at + 10)).trimEnd();
    if (line === fence || (line === '...' && fence === '---'))
      return { start: at, end: Math.min(end + 1, text.length) };
    at = end + 1;
  }
  return undefined;
}

/** A rule (`---`) at the start of a text is no front matter: there, no key follows. */
function startsWithKey(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 || newline > to ? to : newline;
    const line = text.slice(at, end);
    if (line.trim() !== '' && !line.startsWith('#')) {
      return PLAIN_KEY.test(line) || KEY.test(line) || /^\[{1,2}[\w.-]+\]{1,2}\s*$/.test(line);
    }
    at = end + 1;
  }
  return true;
}

function readKeys(text: string, from: number, to: number, end: number, toml: boolean): FrontMatter {
  const values: { kind: BlockKind; scalar: Scalar }[] = [];
  const notices: SourceNotice[] = [];
  let audience: Audience | undefined;
  let lang: string | undefined;
  for (let at = from; at < to; ) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 || newline > to ? to : newline;
    const first = text.charAt(at);
    if (toml && first === '[') break;
    const match = FIRST.includes(first) ? PLAIN_KEY.exec(text.slice(at, Math.min(lineEnd, at + 400))) : null;
    if (match !== null) {
      const key = (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase();
      const scalar = isWanted(key) ? findScalar(text, at + match[0].length, lineEnd, to, toml) : undefined;
      if (scalar !== undefined) {
        const kind = KINDS.get(key);
        if (kind !== undefined) values.push({ kind, scalar });
        else if (key === 'doelgroep' || key === 'audience') {
          const value = plainText(text, scalar);
          audience ??= readAudience(value);
          notices.push(...noticeAudience(value, scalar.start));
        } else lang ??= readLanguageName(plainText(text, scalar));
      }
    }
    at = lineEnd + 1;
  }
  return {
    end,
    values,
    notices,
    ...(audience === undefined ? {} : { audience }),
    ...(lang === undefined ? {} : { lang }),
  };
}

function isWanted(key: string): boolean {
  return KINDS.has(key) || ['doelgroep', 'audience', 'lang', 'taal', 'language'].includes(key);
}

function plainText(text: string, scalar: Scalar): string {
  return text.slice(scalar.start, scalar.end).trim();
}

function readLanguageName(value: string): string | undefined {
  return LANGUAGES.get(value.toLowerCase()) ?? readLanguage(value);
}
