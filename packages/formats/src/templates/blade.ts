import { curly } from '../template/curly.js';
import { alike, delimited, LONGEST_VALUE, placed } from '../template/delimited.js';
import type { Content, Syntax, TagReading, TemplateLanguage } from '../template/model.js';
import { turned } from '../template/percent.js';
import { PHP } from '../template/server.js';
import { CURLY_VALUE, syntaxOf } from '../template/syntaxes.js';
import { textIn } from '../template/texts.js';

const OPENS: Readonly<Record<string, Content>> = {
  if: 'optional',
  isset: 'optional',
  auth: 'optional',
  can: 'optional',
  canany: 'optional',
  env: 'optional',
  production: 'optional',
  error: 'optional',
  hasSection: 'optional',
  unless: 'inverted',
  guest: 'inverted',
  cannot: 'inverted',
  sectionMissing: 'inverted',
  switch: 'cases',
  foreach: 'always',
  for: 'always',
  while: 'always',
  forelse: 'always',
};
const ELSE: ReadonlySet<string> = new Set(['else', 'elseif', 'elsecan', 'elsecannot', 'case', 'default']);
const SILENT: ReadonlySet<string> = new Set(
  'section yield show stop append parent extends include includeIf includeWhen includeUnless includeFirst each push pushOnce prepend stack once component slot props aware csrf method vite inject use json class style checked selected disabled readonly required break continue livewire fragment session lang choice dd dump'.split(
    ' ',
  ),
);
const DIRECTIVE = /^@([A-Za-z]+)(\s{0,5}\()?/;
const LONGEST = 2000;

/** `@if (…)`, `@else`, `@endif`; a name that is not Blade's own is a tag only with parentheses. */
const DIRECTIVES: Syntax = {
  opener: String.raw`(?<![\w@.])@[A-Za-z]`,
  read: (scan, start) => {
    const { source } = scan;
    const [whole = '', word = '', open] = DIRECTIVE.exec(source.slice(start, start + 80)) ?? [];
    const end = open === undefined ? start + whole.length : closeOf(source, start + whole.length - 1);
    const from = start + 1 + word.length;
    if (end === undefined) return undefined;
    const reading = readDirective(word, source.slice(from, end), open !== undefined);
    // `@empty` parts a loop, and with parentheses opens a condition.
    return reading && placed(scan, reading, { start, from, to: end, end });
  },
};

function readDirective(word: string, argument: string, hasArgument: boolean): TagReading | undefined {
  if (word === 'verbatim') return { role: 'comment', upTo: END_VERBATIM };
  if (word === 'php' && !hasArgument) return { role: 'comment', upTo: END_PHP };
  if (word === 'empty')
    return hasArgument
      ? { role: 'open', keyword: word, content: 'optional' }
      : { role: 'else', keyword: 'else' };
  if (word === 'lang' || word === 'choice') return { role: 'value', ...textIn(argument) };
  if (ELSE.has(word))
    return { role: 'else', keyword: word === 'else' || word === 'default' ? 'else' : 'elseif' };
  const content = Object.hasOwn(OPENS, word) ? OPENS[word] : undefined;
  if (content !== undefined)
    return { role: 'open', keyword: word, content: turned(content, argument.trim().slice(1)) };
  if (/^end[a-z]/i.test(word)) return { role: 'close', keyword: word.slice(3) };
  if (SILENT.has(word)) return { role: 'silent' };
  return hasArgument ? { role: 'value' } : undefined;
}

const END_VERBATIM = /@endverbatim\b/;
const END_PHP = /@endphp\b/;

/** Behind the parenthesis that closes the one at `open`; quotes are looked through. */
function closeOf(source: string, open: number): number | undefined {
  let depth = 0;
  let quote = '';
  for (let at = open; at < source.length && at - open < LONGEST; at++) {
    const sign = source.charAt(at);
    if (quote !== '') {
      if (sign === '\\') at++;
      else if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return at + 1;
  }
  return undefined;
}

/** `@{{ … }}` and `@@if` are text. */
const ESCAPED: Syntax = {
  opener: String.raw`@\{\{|@@`,
  read: (_, start, opener) => ({ role: 'silent', start, end: start + 1, resume: start + opener.length }),
};

/** Laravel's Blade. */
export const language: TemplateLanguage = {
  name: 'blade',
  extensions: ['.blade.php', '.blade'],
  languageIds: ['blade'],
  syntaxes: [
    ESCAPED,
    alike('{{--', '--}}', 'comment'),
    ...curly({ handlebars: false, go: false }),
    delimited({ open: '{!!', close: '!!}', longest: LONGEST_VALUE, read: () => ({ role: 'value' }) }),
    DIRECTIVES,
    PHP,
  ],
  syntax: syntaxOf(
    [
      { ...CURLY_VALUE, sigil: '$' },
      { open: '{!!', close: '!!}', sigil: '$' },
    ],
    [
      {
        pattern:
          /(?<![\w@.])@((?:end)?[A-Za-z]+(?:\s{0,5}\([^()\n]{0,300}\)|\s{0,5}\([^()\n]{0,150}\([^()\n]{0,150}\)[^()\n]{0,150}\))?)/g,
      },
    ],
  ),
  comment: { open: '{{-- ', close: ' --}}', reason: ' -- ' },
};
