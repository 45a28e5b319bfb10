import {
  asNothing,
  asOpaque,
  type InlinePiece,
  type InlineRule,
  type InlineSyntax,
  matching,
} from '../../markup/inline-syntax.js';

/** Roles whose text is read as it stands; that of others is a name or code. */
const TEXT_ROLES =
  /^(?:abbr|abbreviation|dfn|emphasis|guilabel|menuselection|strong|sub|subscript|sup|superscript|term|title|title-reference|t)$/;
/** Roles that read as the text before `<target>`, where there is one. */
const LINK_ROLES = /^(?:any|doc|download|ref|numref|term|envvar|option)$/;

const marked =
  (width: number) =>
  (_: RegExpExecArray, at: number, end: number): InlinePiece => ({
    end,
    as: 'content',
    from: at + width,
    to: end - width,
  });
/** A marker stands at the start of a word. */
const atWordStart =
  (rule: InlineRule): InlineRule =>
  (text, at, limit) =>
    /[^\s'"([{<\-/:‘“„]/.test(text.charAt(at - 1)) ? undefined : rule(text, at, limit);

const strong = matching(/\*\*(?=\S)(?:[^*\n]|\n(?![ \t]{0,99}\n)|\*(?!\*)){0,300}[^\s*]\*\*/y, marked(2));
const emphasis = matching(/\*(?=[^\s*])(?:[^*\n]|\n(?![ \t]{0,99}\n)){0,300}(?<=\S)\*(?!\*)/y, marked(1));
const literal = matching(/``(?=\S)(?:[^`\n]|\n(?![ \t]{0,99}\n)|`(?!`)){1,300}``/y, asOpaque);
const TEXT = /`([^`\n<]{0,300}(?:\n(?![ \t]{0,99}\n)[^`\n<]{0,300}){0,3})(<[^<>`]{1,500}>)?`(__?)?/y;
const ROLE = /:([\w:+.-]{1,60}):`/y;

/** `` `text <target>`_ ``, `` `text` `` and what a role makes of it. */
const interpreted = readInterpreted(() => true);

function readInterpreted(isText: (target: boolean) => boolean): InlineRule {
  return (text, at) => {
    TEXT.lastIndex = at;
    const match = TEXT.exec(text);
    if (match === null) return undefined;
    const end = TEXT.lastIndex;
    const inside = (match[1] as string).trimEnd();
    if (inside === '' || !isText(match[2] !== undefined)) return { end, as: 'opaque' };
    return { end, as: 'content', from: at + 1, to: at + 1 + inside.length, plain: true };
  };
}

const role: InlineRule = (text, at, limit) => {
  ROLE.lastIndex = at;
  const name = ROLE.exec(text)?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  const isText = (hasTarget: boolean) => TEXT_ROLES.test(name) || (hasTarget && LINK_ROLES.test(name));
  return readInterpreted(isText)(text, ROLE.lastIndex - 1, limit);
};

const substitution = matching(/\|(?=\S)[^|\n]{0,80}\S\|_{0,2}|\|\w\|_{0,2}/y, asOpaque);
const note = matching(/\[(?:#[\w-]{0,60}|\*|\w[\w.-]{0,60})\]_/y, asNothing);
const backslash = matching(/\\(?:([ \n])|(.))/y, (match, at, end) =>
  match[2] === undefined
    ? { end: match[1] === '\n' ? at + 1 : end, as: 'nothing' }
    : { end, as: 'content', from: end - 1, to: end, plain: true },
);
/** The sign of a reference at the end of a word. */
const reference: InlineRule = (text, at) => {
  const end = text.charAt(at + 1) === '_' ? at + 2 : at + 1;
  const isOne = /[^\s_]/.test(text.charAt(at - 1)) && !/[\w\u00AA-\u1FFF]/.test(text.charAt(end));
  return isOne ? { end, as: 'nothing' } : undefined;
};
const address = matching(/(?:https?|ftp|mailto):[^\s<>`]{0,2000}[^\s<>`.,;:!?)'"]/y, asOpaque);

/** What reStructuredText marks up inside a paragraph. */
export const RESTRUCTUREDTEXT: InlineSyntax = {
  stop: /[*`|[\\_]|:(?=[\w+.:-]{1,60}:`)|\b(?:https?|ftp|mailto):/g,
  breaksWord: /[`|[\\:]/,
  rules: {
    '*': [atWordStart(strong), atWordStart(emphasis)],
    '`': [literal, interpreted],
    ':': [role],
    '|': [atWordStart(substitution)],
    '[': [note],
    '\\': [backslash],
    _: [reference],
    h: [address],
    f: [address],
    m: [address],
  },
};
