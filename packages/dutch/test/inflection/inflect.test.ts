import { describe, expect, it } from 'vitest';
import { type Feature, inflect, type WordKind } from '../../src/inflection/index.js';

/** The texts of a feature, particles behind them. */
function textsOf(lemma: string, kind: WordKind, feature: Feature): readonly string[] {
  return inflect(lemma, kind)
    .filter((form) => form.feature === feature)
    .map(({ text, particle }) => (particle === undefined ? text : `${text} … ${particle}`));
}

describe('nouns', () => {
  it.each([
    ['klantenpanel', 'klantenpanels', 'klantenpaneltje'],
    ['beleidsplan', 'beleidsplannen', 'beleidsplannetje'],
    ['stakeholder', 'stakeholders', 'stakeholdertje'],
    ['roadmap', 'roadmaps', 'roadmapje'],
    ['werkstad', 'werksteden', 'werkstadje'],
    ['koffiehuis', 'koffiehuizen', 'koffiehuisje'],
    ['bedrijfsauto', "bedrijfsauto's", 'bedrijfsautootje'],
    ['voorraadkamer', 'voorraadkamers', 'voorraadkamertje'],
    ['spaarregeling', 'spaarregelingen', 'spaarregelingetje'],
    ['nachtbel', 'nachtbellen', 'nachtbelletje'],
    ['cheque', 'cheques', 'chequeje'],
    ['cd', "cd's", "cd'tje"],
    ['KPI', "KPI's", "KPI'tje"],
    ['clinicus', 'clinici', 'clinicusje'],
    ['zandweg', 'zandwegen', 'zandweggetje'],
  ])('%s', (noun, plural, diminutive) => {
    expect(textsOf(noun, 'noun', 'plural')[0]).toBe(plural);
    expect(textsOf(noun, 'noun', 'diminutive')).toEqual([diminutive]);
    expect(textsOf(noun, 'noun', 'diminutive-plural')).toEqual([`${diminutive}s`]);
  });

  it.each([
    ['manier van werken', 'manieren van werken'],
    ['nieuw idee', 'nieuwe ideeën'],
    ['plan van aanpak', 'plannen van aanpak'],
  ])('%s', (phrase, plural) => {
    expect(textsOf(phrase, 'noun', 'plural')).toEqual([plural]);
  });

  it('takes what is given', () => {
    const forms = inflect('stakeholder', 'noun', {
      plural: 'stakeholderen',
      forms: ['stakehouder', 'stakeholder'],
    });
    expect(forms.filter(({ feature }) => feature === 'plural').map(({ text }) => text)).toEqual([
      'stakeholderen',
    ]);
    expect(forms.filter(({ feature }) => feature === 'other').map(({ text }) => text)).toEqual([
      'stakehouder',
    ]);
  });
});

describe('adjectives', () => {
  it.each([
    ['hoog', 'hoge hoogs hoger hogere hogers hoogst hoogste'],
    ['wit', 'witte wits witter wittere witters witst witste'],
    ['lief', 'lieve liefs liever lievere lievers liefst liefste'],
    ['duur', 'dure duurs duurder duurdere duurders duurst duurste'],
    [
      'logisch',
      'logische logischer logischere logischers logischt logischte'.replace(/logischt/g, 'logischt'),
    ],
    ['open', 'open opens opener openere openers openst openste'],
    ['gouden', 'gouden goudens'],
    ['sexy', "sexy sexy's"],
    ['geüpload', 'geüploade geüploads geüploader geüploadere geüploaders geüploadst geüploadste'],
  ])('%s', (adjective, forms) => {
    expect(
      inflect(adjective, 'adjective')
        .slice(1)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(forms);
  });
});

describe('verbs', () => {
  it.each([
    ['uitrollen', 'rolt … uit, uitrolt', 'rolde … uit, uitrolde', 'gerold … uit, uitgerold', 'uit te rollen'],
    ['gebruiken', 'gebruikt', 'gebruikte', 'gebruikt', 'te gebruiken'],
    ['updaten', 'updatet', 'updatete', 'geüpdatet', 'te updaten'],
    ['mee-eten', 'eet … mee, mee-eet', 'at … mee, meeat', 'gegeten … mee, meegegeten', 'mee te eten'],
    [
      'onderbrengen',
      'brengt … onder, onderbrengt',
      'bracht … onder, onderbracht',
      'gebracht … onder, ondergebracht',
      'onder te brengen',
    ],
    ['overkappen', 'overkapt', 'overkapte', 'overkapt', 'te overkappen'],
    ['herinrichten', 'herinricht', 'herinrichtte', 'heringericht', 'te herinrichten'],
    ['judoën', 'judoot', 'judode', 'gejudood', 'te judoën'],
    [
      'in kaart brengen',
      'brengt … in kaart, in kaart brengt',
      'bracht … in kaart, in kaart bracht',
      'gebracht … in kaart, in kaart gebracht',
      'in kaart te brengen',
    ],
    [
      'contact opnemen',
      'neemt … contact op, contact opneemt',
      'nam … contact op, contact opnam',
      'genomen … contact op, contact opgenomen',
      'contact op te nemen',
    ],
  ])('%s', (verb, present, past, participle, te) => {
    const found = (['present-3', 'past-singular', 'participle', 'te-infinitive'] as const).map((feature) =>
      textsOf(verb, 'verb', feature).join(', '),
    );
    expect(found).toEqual([present, past, participle, te]);
  });

  it('has no joined imperative', () => {
    expect(textsOf('uitrollen', 'verb', 'imperative')).toEqual(['rol … uit']);
    expect(textsOf('zijn', 'verb', 'imperative')).toEqual(['wees']);
  });
});

it('gives back what has no forms', () => {
  expect(inflect('per heden', 'fixed')).toEqual([{ text: 'per heden', feature: 'fixed' }]);
  expect(inflect('tafel', 'verb')).toEqual([{ text: 'tafel', feature: 'fixed' }]);
  expect(inflect('', 'noun')).toEqual([]);
  expect(inflect('a'.repeat(100_000), 'noun')).toHaveLength(1);
});
