import fc from 'fast-check';

/** Words that are found, whole and with markup or a soft hyphen inside. */
const HITS = [
  'de klanttevredenheid',
  'klant**tevredenheid**',
  '_klant_tevredenheid',
  '**klant***tevredenheid*',
  'Klant\u00ADtevredenheid',
  '**klanttevredenheid**',
  '[klanttevredenheid](https://voorbeeld.nl/a_b)',
  'onze klanttevredenheids',
  'klant-tevredenheid',
  'de klant is koning',
  'de **klant** is *koning*',
  'de *klant* is **koning**',
  '*De klant is koning*',
  'de klant\nis koning',
  'de klant  \nis koning',
  'de [klant is](/x "titel") koning',
  '*zo is de klant* is koning',
  'de klant **is koning nu**',
  '**nu is ~~de klant is~~** koning',
  'de <b>klant</b> is <i>koning</i>',
  'klant<b>tevredenheid</b>',
  '***de klant** is* koning',
  '**de _klant_ is koning**',
  'komt graag even bij u langs',
  'komt graag *even* bij u langs',
  'graag **even met** u mee',
  'binnen 10 dagen',
  'binnen **10** dagen',
  'binnen 2 ~~dagen~~ dagen',
  'het woord ‘klanttevredenheid’',
  '"klanttevredenheid"',
];

const FILLERS = [
  'wij',
  'zien',
  'dat',
  'het',
  'team',
  'altijd',
  'werkt,',
  'zoals',
  '*nu*',
  '`code`',
  'o.a.',
  'bijv.',
  'foto’s',
  '(nog)',
  '24/7',
  'en –',
  'U',
  'café',
];

/** References, escapes, indentation: what shifts the positions of unified's trees, and what the adapter undoes. */
const SHIFTING = ['&amp;', 'caf&eacute;', '\\*', '&#8364;', '1\\.', 'Jan&nbsp;Piet', 'AT&T', '\\\nzo'];

const phrase = (words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words);

function sentences(words: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const sentence = fc
    .tuple(fc.array(words, { minLength: 2, maxLength: 9 }), fc.constantFrom('.', '?', '!', ':', '…', '.'))
    .map(([parts, mark]) => `De ${parts.join(' ')}${mark}`);
  const opening = fc.constantFrom('', '', 'Ja, maar dat kan niet. ', 'Ja maar niet nu. ');
  return fc
    .tuple(opening, fc.array(sentence, { minLength: 1, maxLength: 3 }), fc.constantFrom(' ', '\n', '\n'))
    .map(([start, list, between]) => start + list.join(between));
}

function indent(text: string, first: string, rest: string): string {
  return first + text.replaceAll('\n', `\n${rest}`);
}

function blocks(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const oneLine = text.map((value) => value.replace(/(?: {2}|\\)?\n/g, ' '));
  return fc.oneof(
    { weight: 4, arbitrary: text },
    { weight: 1, arbitrary: oneLine.map((value) => `## ${value}`) },
    { weight: 1, arbitrary: oneLine.map((value) => `${value}\n===`) },
    {
      weight: 2,
      arbitrary: fc
        .array(text, { minLength: 1, maxLength: 3 })
        .map((items) => items.map((item) => indent(item, '- ', '  ')).join('\n')),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(text, { minLength: 1, maxLength: 3 })
        .map((items) => items.map((item, at) => indent(item, `${at + 1}. `, '   ')).join('\n\n')),
    },
    { weight: 1, arbitrary: text.map((value) => `- a\n\n${indent(value, '  ', '  ')}`) },
  );
}

/** A document of paragraphs, headings and lists that CommonMark readers agree on. */
export const markdownDocument: fc.Arbitrary<string> = documentOf(
  fc.oneof(phrase(HITS), phrase(FILLERS), phrase(FILLERS)),
);

/** The same, with what shifts positions. */
export const shiftingDocument: fc.Arbitrary<string> = documentOf(
  fc.oneof(phrase(HITS), phrase(FILLERS), phrase(SHIFTING)),
);

function documentOf(words: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.array(blocks(sentences(words)), { minLength: 1, maxLength: 5 }),
      fc.constantFrom('\n', '\n', '\r\n'),
    )
    .map(([list, lineEnd]) => `${list.join('\n\n')}\n`.replaceAll('\n', lineEnd));
}
