import {
  isPluralElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  parse,
  TYPE,
} from '@formatjs/icu-messageformat-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, readIcuMessage } from '../../src/translations/icu-message.js';
import { findPlaceholders } from '../../src/translations/placeholders.js';
import { read } from '../read.js';

const textsOf = async (value: string): Promise<string[]> =>
  (await read('json', JSON.stringify({ a: value }))).blocks
    .flatMap((block) => [block, ...(block.readings ?? [])])
    .map((block) => block.prose().text.replaceAll('\uFFFC', '…'));

describe('readings of an ICU message', () => {
  it.each<[string, string[]]>([
    [
      'U hebt {n, plural, one {# bericht} other {# berichten}} van {naam}.',
      ['U hebt … bericht van ….', 'U hebt … berichten van ….'],
    ],
    [
      '{a, select, x {Een} other {Twee}} en {b, select, x {drie} y {vier} other {vijf}}',
      ['Een en drie', 'Twee en vier', 'Twee en vijf'],
    ],
    [
      '{a, select, x {Een {n, plural, one {dag} other {dagen}}} other {Nu}}.',
      ['Een dag.', 'Een dagen.', 'Nu.'],
    ],
    ['klant{n, plural, =0 {} other {en}}balie, {d, date, long}', ['klantbalie, …', 'klantenbalie, …']],
    ["Foto''s van '{'u'}' {n, plural, offset:1 other {'#' is #}}", ["Foto's van {u} # is …"]],
    ['{n, plural, one {kapot', ['{n, plural, one {kapot']],
    ['geen | één dag | {n} dagen', ['geen', 'één dag', '… dagen']],
    ['<p>Vast.</p><p>{x, select, a {Een} other {Twee}}</p>', ['Vast.', 'Een', 'Twee']],
  ])('%s', async (value, expected) => {
    expect(await textsOf(value)).toEqual(expected);
  });

  it('hang on the block that they read in another way', async () => {
    const { blocks } = await read(
      'json',
      '{"z": "Eerst", "a": "<p>Vast.</p><p>{x, select, a {Een} other {Twee}}</p>"}',
    );
    expect(blocks.map(({ readings }) => readings?.length)).toEqual([undefined, undefined, 1]);
  });

  it('are as many as choices need; beyond that each branch is read alone', async () => {
    const branches = Array.from({ length: 60 }, (_, index) => `k${index} {Tekst ${index}}`).join(' ');
    expect((await textsOf(`{x, select, ${branches}} einde`)).slice(0, 3)).toEqual([
      'Tekst 0',
      'Tekst 1',
      'Tekst 2',
    ]);
  });
});

describe('messages are read as FormatJS reads them', () => {
  const leaf = fc.constantFrom(
    'een ',
    "''",
    "'{'",
    '{naam}',
    '{n, number}',
    '# ',
    "'#'",
    'd’r ',
    '{d, date, ::yMMM}',
  );
  const message = fc.letrec<{ text: string; choice: string }>((tie) => ({
    text: fc
      .array(fc.oneof({ maxDepth: 3 }, leaf, tie('choice')), { maxLength: 4 })
      .map((parts) => parts.join('')),
    choice: fc
      .tuple(fc.constantFrom('plural', 'select', 'selectordinal'), tie('text'), tie('text'))
      .map(
        ([type, one, other]) => `{x, ${type}, ${type === 'select' ? 'a' : '=1'} {${one}} other {${other}}}`,
      ),
  })).text;

  it('choices, arguments and literals', () => {
    fc.assert(
      fc.property(message, (text) => {
        const expected = known(text);
        // FormatJS also wants each selector once.
        if (expected === undefined) return;
        const own = readIcuMessage(text);
        expect(own === undefined ? undefined : literalsOf(text, own)).toEqual(expected);
      }),
      { numRuns: 800 },
    );
  });
});

function known(text: string): string | undefined {
  try {
    return literals(parse(text, { ignoreTag: true }));
  } catch {
    return undefined;
  }
}

/** All letters of a message that are read, in order; `…` for an argument. */
function literals(elements: readonly MessageFormatElement[]): string {
  return elements
    .map((element) => {
      if (element.type === TYPE.literal) return element.value;
      if (isPluralElement(element) || isSelectElement(element)) {
        return Object.values(element.options)
          .map(({ value }) => `<${literals(value)}>`)
          .join('');
      }
      return isTagElement(element) ? '' : '…';
    })
    .join('');
}

function literalsOf(
  text: string,
  { fills, choices }: NonNullable<ReturnType<typeof readIcuMessage>>,
): string {
  const write = (from: number, to: number, inside: readonly Choice[]): string => {
    let at = from;
    let out = '';
    for (const choice of inside) {
      out += plain(at, choice.start);
      for (const branch of choice.branches) out += `<${write(branch.start, branch.end, branch.choices)}>`;
      at = choice.end;
    }
    return out + plain(at, to);
  };
  const plain = (from: number, to: number): string => {
    let out = '';
    let at = from;
    for (const fill of fills.filter(({ start, end }) => start >= from && end <= to)) {
      out += text.slice(at, fill.start) + (fill.with === '\uFFFC' ? '…' : '');
      at = fill.end;
    }
    return out + text.slice(at, to);
  };
  return write(0, text.length, choices);
}

describe('placeholders', () => {
  it.each([
    '{{naam}}',
    '{{ bedrag | valuta }}',
    '{naam}',
    '{0}',
    '{0,number,integer}',
    '%{naam}',
    '%s',
    '%1$s',
    '%-5.2f',
    '%@',
    '%ld',
    '%(naam)s',
    '%naam%',
    ':naam',
    '@naam',
    `$${'{naam}'}`,
    '$t(sleutel.naam, {"n": 1})',
    '@:algemeen.ja',
    '@.lower:algemeen.ja',
    "{'@'}",
    '$NAAM$',
    '__naam__',
    '*|FNAME|*',
    '%%naam%%',
    '<%= naam %>',
    '%#@n@',
  ])('%s stands for a word', (placeholder) => {
    const text = `Dag ${placeholder} en`;
    expect(findPlaceholders(text).map(({ start, end }) => text.slice(start, end))).toEqual([placeholder]);
  });

  it.each([
    '100% van',
    '50%.',
    '10%korting op',
    'om 10:30 uur',
    'http://a.nl/:b',
    'a@b.nl',
    'zie: hier',
    '€ 5',
    '{ een zin }',
    'snake_case',
    'C++ <3',
  ])('%s has none', (text) => {
    expect(findPlaceholders(text)).toEqual([]);
  });
});
