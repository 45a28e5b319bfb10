import { expect, it } from 'vitest';
import type { Directive, Document } from '../../src/model/document.js';
import { noticeDirectives } from '../../src/pipeline/directive-notices.js';

const KNOWN = {
  ruleIds: ['klanttevredenheid', 'ja-maar', 'te-veel-beloven'],
  listIds: ['lijst/huisstijl', 'lijst/vaktaal'],
};

function withDirective(action: Directive['action'], ...names: string[]): Document {
  return { source: '', blocks: [], directives: [{ action, names, start: 7, end: 20 }], notices: [] };
}

it.each<[string, Document, string[]]>([
  ['a rule that exists', withDirective('disable', 'ja-maar'), []],
  ['all rules', withDirective('disable-line'), []],
  ["a team's own list", withDirective('disable-line', 'lijst/huisstijl'), []],
  [
    'a list that does not hold',
    withDirective('disable-line', 'lijst/huistijl', 'lijst/xyz'),
    [
      'De opmerking geestdrift-disable-line noemt de lijst ‘lijst/huistijl’, en die geldt hier niet. Bedoelt u ‘lijst/huisstijl’?',
      'De opmerking geestdrift-disable-line noemt de lijst ‘lijst/xyz’, en die geldt hier niet.',
    ],
  ],
  [
    'a slip of the pen',
    withDirective('disable-next-line', 'te-veel-belofen'),
    [
      'De opmerking geestdrift-disable-next-line noemt de regel ‘te-veel-belofen’, en die bestaat niet. Bedoelt u ‘te-veel-beloven’?',
    ],
  ],
  [
    'nothing near',
    withDirective('disable', 'ja-maar', 'xyz'),
    ['De opmerking geestdrift-disable noemt de regel ‘xyz’, en die bestaat niet.'],
  ],
  [
    'a comment that does not exist',
    withDirective('unknown', 'disalbe-line', 'ja-maar'),
    [
      'De opmerking geestdrift-disalbe-line bestaat niet en doet dus niets. Bedoelt u ‘geestdrift-disable-line’?',
    ],
  ],
  [
    'a comment of another linter',
    withDirective('unknown', 'ignore', 'ja-maar', 'of', 'meer'),
    ['De opmerking geestdrift-ignore bestaat niet en doet dus niets.'],
  ],
  [
    'a comment that says no more',
    withDirective('unknown', 'uit'),
    ['De opmerking geestdrift-uit bestaat niet en doet dus niets.'],
  ],
  ['prose about us', withDirective('unknown', 'language-server', 'moet', 'aan'), []],
  [
    'an audience',
    withDirective('audience', 'klanten'),
    [
      'De opmerking geestdrift-audience noemt de doelgroep ‘klanten’, en die bestaat niet. Bedoelt u ‘klant’?',
    ],
  ],
  [
    'an audience under another name',
    withDirective('unknown', 'doelgroep', 'klant'),
    ['De opmerking geestdrift-doelgroep bestaat niet en doet dus niets. Bedoelt u ‘geestdrift-audience’?'],
  ],
  [
    'prose about us that begins with an audience',
    withDirective('unknown', 'gids', 'klant', 'en', 'team'),
    [],
  ],
  [
    'no audience',
    withDirective('audience'),
    ['De opmerking geestdrift-audience noemt geen doelgroep; verwacht: klant of intern.'],
  ],
])('%s', (_, document, messages) => {
  const notices = noticeDirectives(document, KNOWN, 'nl');
  expect(notices.map(({ message }) => message)).toEqual(messages);
  expect(notices.every(({ offset }) => offset === 7)).toBe(true);
});

it('speaks English too', () => {
  expect(noticeDirectives(withDirective('disable', 'ja-mar'), KNOWN, 'en')[0]?.message).toBe(
    'The comment geestdrift-disable names the rule "ja-mar", which does not exist. Did you mean "ja-maar"?',
  );
});

it('speaks English of a comment too', () => {
  expect(noticeDirectives(withDirective('unknown', 'audiense', 'klant'), KNOWN, 'en')[0]?.message).toBe(
    'The comment geestdrift-audiense does not exist, and so does nothing. Did you mean "geestdrift-audience"?',
  );
});

it('leaves lists alone where the caller knows of none', () => {
  const known = { ...KNOWN, listIds: undefined };
  expect(noticeDirectives(withDirective('disable', 'lijst/xyz'), known, 'en')).toEqual([]);
});
