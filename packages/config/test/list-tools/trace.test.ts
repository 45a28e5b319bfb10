import { plainDocument } from '@geestdrift/engine/compile';
import { describe, expect, it } from 'vitest';
import { describeTrace, traceText } from '../../src/list-tools.js';
import { makeList } from '../../src/lists/index.js';

const A = makeList(
  '/a.yaml',
  `uitrollen: {instead: invoeren, kind: werkwoord}
kostenplaatje: {instead: prijs, article: het}
stakeholder: {compounds: ja, except: [stakeholdertheorie]}
SLA: afspraak
klantreis: {instead: route, audience: intern}
synergie: samenspel
koude kermis: teleurstelling
kermis: feest
marktconform: allow
`,
);
const B = makeList('/b.yaml', 'synergie: allow\n');

function trace(text: string, audience?: 'klant' | 'intern', rules = {}) {
  return traceText({ document: plainDocument(text), lists: [A, B], rules, audience });
}

describe('tracing', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['Wij rollen het plan in mei uit.', 'uitrollen', 'reported', ['voeren het plan in mei in']],
    ['Het kostenplaatje klopt.', 'kostenplaatje', 'reported', ['prijs']],
    ['Een stakeholderanalyse.', 'stakeholder', 'reported', []],
    ['Wij rollen de mat op.', 'uitrollen', 'particle-missing', []],
    ['Een kostenplaatjesanalyse.', 'kostenplaatje', 'compounds-off', []],
    ['De stakeholdertheorie.', 'stakeholder', 'exception', []],
    ['Een krop sla.', 'SLA', 'capitals', []],
    ['Het woord ‘kostenplaatje’ is lelijk.', 'kostenplaatje', 'mention', []],
    ['Veel marktconforme prijzen.', 'marktconform', 'allows', []],
    ['Het is koud buiten.', 'koude kermis', 'none', []],
    ['Een koude dag.', 'koude kermis', 'none', []],
    ['Op de kermis.', 'koude kermis', 'phrase-incomplete', []],
    ['The kostenplaatje is what we have and they want of the one for them.', 'kostenplaatje', 'language', []],
  ])('%s', (text, word, reason, replacements) => {
    const found = trace(text).find(({ item }) => item.word === word);
    expect([found?.reason ?? 'none', found?.replacements ?? []]).toEqual([reason, replacements]);
    if (found !== undefined) expect(describeTrace(found, 'nl')).not.toBe(describeTrace(found, 'en'));
  });

  it('names the entry that allows a word, or comes before it', () => {
    const by = (text: string, word: string) => {
      const found = trace(text).find(({ item, path }) => item.word === word && path === '/a.yaml');
      return [found?.reason, found?.by?.path, found?.by?.item.word];
    };
    expect(by('Veel synergie.', 'synergie')).toEqual(['allowed', '/b.yaml', 'synergie']);
    expect(by('Een koude kermis.', 'kermis')).toEqual(['outranked', '/a.yaml', 'koude kermis']);
  });

  it('goes by the audience and by the configuration', () => {
    const reasonOf = (...args: Parameters<typeof trace>) => trace(...args).map(({ reason }) => reason);
    expect(reasonOf('Een klantreis.', 'klant')).toEqual(['audience']);
    expect(reasonOf('Een klantreis.', 'intern')).toEqual(['reported']);
    const off = { 'lijst/a': { severity: { klant: 'off', intern: 'off' } } };
    expect(reasonOf('Het kostenplaatje.', undefined, off)).toEqual(['off']);
  });

  it('gives the form, the place and what becomes of the text', () => {
    expect(trace('Twee kostenplaatjes.')).toMatchObject([
      {
        path: '/a.yaml',
        item: { word: 'kostenplaatje', line: 2, column: 1 },
        actual: 'kostenplaatjes',
        range: { start: 5, end: 19 },
        form: { kind: 'noun', feature: 'plural' },
        severity: 'warning',
        after: 'Twee prijzen.',
      },
    ]);
  });
});
