import { describe, expect, it } from 'vitest';
import { conjugate } from '../../src/morphology/conjugate.js';
import { verbForms } from '../../src/morphology/verbs.js';
import { VERBS } from './verb-table.js';

const rows = VERBS.trim()
  .split('\n')
  .map((line) => line.split(' ') as [string, string, ...string[]]);

describe('conjugate', () => {
  it.each(rows)('%s', (infinitive, particle, ...forms) => {
    const verb = conjugate(infinitive);
    expect(verb.particle ?? '-').toBe(particle);
    const { present, past } = verb;
    expect([
      present.ik,
      present.jij,
      present.hij,
      past.singular,
      past.plural,
      verb.pastParticiple || '-',
    ]).toEqual(forms);
  });

  it('drops -t before jij', () => {
    expect(conjugate('op|lossen').present.jijInverted).toBe('los');
    expect(conjugate('vinden').present.jijInverted).toBe('vind');
    expect(conjugate('zijn').present.jijInverted).toBe('ben');
  });

  it('takes a verb apart at its pipe, whatever the lists say', () => {
    expect(conjugate('voor|komen')).toMatchObject({ particle: 'voor', pastParticiple: 'voorgekomen' });
    expect(conjugate('voorkomen')).toMatchObject({ infinitive: 'voorkomen', pastParticiple: 'voorkomen' });
    expect(conjugate('klant|stellen').pastParticiple).toBe('klantgesteld');
  });
});

describe('verbForms', () => {
  it.each([
    [
      'op|lossen',
      'oplossen los lost lossen loste losten oplos oplost oploste oplosten oplossend oplossende opgelost opgeloste',
    ],
    ['voldoen', 'voldoen voldoe voldoet voldeed voldeden voldoend voldoende voldaan voldane'],
    [
      'tevreden|stellen',
      'tevredenstellen stel stelt stellen stelde stelden tevredenstel tevredenstelt tevredenstelde tevredenstelden ' +
        'tevredenstellend tevredenstellende tevredengesteld tevredengestelde',
    ],
    ['overtreffen', 'overtreffen overtref overtreft overtrof overtroffen overtreffend overtreffende'],
    ['updaten', 'updaten update updatet updatete updateten updatend updatende geüpdatet geüpdatete'],
    ['meten', 'meten meet mat maten metend metende gemeten'],
    ['redden', 'redden red redt redde redden reddend reddende gered geredde'],
  ])('%s', (infinitive, forms) => {
    expect(new Set(verbForms(infinitive))).toEqual(new Set(forms.split(' ')));
  });

  it('knows second forms', () => {
    expect(verbForms('willen')).toEqual(expect.arrayContaining(['wil', 'wilt', 'wilde', 'wou', 'wouden']));
    expect(verbForms('zijn')).toEqual(
      expect.arrayContaining(['ben', 'bent', 'is', 'was', 'waren', 'wees', 'geweest']),
    );
    expect(verbForms('kunnen')).toEqual(
      expect.arrayContaining(['kan', 'kun', 'kunt', 'kon', 'konden', 'gekund']),
    );
  });

  it('gives no form twice', () => {
    for (const infinitive of ['zetten', 'op|lossen', 'begrijpen', 'laten']) {
      const forms = verbForms(infinitive);
      expect(new Set(forms).size).toBe(forms.length);
    }
  });
});
