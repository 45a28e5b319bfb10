import { describe, expect, it } from 'vitest';
import { joinCompound, splitAtStem } from '../../src/morphology/compounds.js';
import { particleOf } from '../../src/morphology/separable.js';

describe('joinCompound', () => {
  it.each([
    ['klantenthousiasme', 'onderzoek', 'klantenthousiasmeonderzoek'],
    ['klantenthousiasme', 'enquête', 'klantenthousiasme-enquête'],
    ['klantenthousiasme', 'index', 'klantenthousiasme-index'],
    ['klantenthousiasme', 'uitreiking', 'klantenthousiasme-uitreiking'],
    ['klantenthousiasme', 'score', 'klantenthousiasmescore'],
    ['klantenthousiasme', 'analyse', 'klantenthousiasmeanalyse'],
    ['klantenthousiasme', 'KPI', 'klantenthousiasme-KPI'],
    ['klantenthousiasme', '2025', 'klantenthousiasme-2025'],
    ['klantbelevings', 'onderzoek', 'klantbelevingsonderzoek'],
    ['auto', 'ongeluk', 'auto-ongeluk'],
    ['foto', 'album', 'fotoalbum'],
    ['radio', 'uitzending', 'radio-uitzending'],
    ['zee', 'egel', 'zee-egel'],
    ['zee', 'arm', 'zeearm'],
    ['mini', 'jurk', 'mini-jurk'],
    ['menu', 'item', 'menu-item'],
    ['NPS', 'score', 'NPS-score'],
    ['klant', 'onderzoek', 'klantonderzoek'],
    ['', 'onderzoek', 'onderzoek'],
    ['klant', '', 'klant'],
  ])('%s + %s = %s', (head, tail, joined) => {
    expect(joinCompound(head, tail)).toBe(joined);
  });
});

describe('splitAtStem', () => {
  it.each([
    ['klanttevredenheid', 'klant', '', '', ''],
    ['klantentevredenheid', 'klant', 'en', '', ''],
    ['klant-tevredenheid', 'klant', '', '', ''],
    ['klanttevredenheidsonderzoek', 'klant', '', 's', 'onderzoek'],
    ['klanttevredenheidonderzoek', 'klant', '', '', 'onderzoek'],
    ['klanttevredenheidsscore', 'klant', '', 's', 'score'],
    ['klanttevredenheidscore', 'klant', '', '', 'score'],
    ['klanttevredenheids-score', 'klant', '', 's', 'score'],
    ['klanttevredenheid-index', 'klant', '', '', 'index'],
    ['klanttevredenheidsenquête', 'klant', '', 's', 'enquête'],
    ['klanttevredenheidstraining', 'klant', '', 's', 'training'],
    ['klanttevredenheidsservice', 'klant', '', 's', 'service'],
    ['gebruikerstevredenheid', 'gebruiker', 's', '', ''],
    ['gastentevredenheid', 'gast', 'en', '', ''],
    ['patiëntentevredenheidsmeting', 'patiënt', 'en', 's', 'meting'],
    ['ledentevredenheid', 'leden', '', '', ''],
    ['relatietevredenheid', 'relatie', '', '', ''],
    ['tevredenheid', '', '', '', ''],
    ['tevredenheidsgarantie', '', '', 's', 'garantie'],
  ])('%s', (norm, head, linking, tailLinking, tail) => {
    expect(splitAtStem(norm, 'tevredenheid')).toEqual({
      head,
      linking,
      stem: 'tevredenheid',
      tailLinking,
      tail,
    });
  });

  it('is undefined without the stem', () => {
    expect(splitAtStem('klantbeleving', 'tevredenheid')).toBeUndefined();
  });
});

describe('particleOf', () => {
  it.each([
    ['op|lossen', 'op'],
    ['oplossen', 'op'],
    ['tevredenstellen', 'tevreden'],
    ['teleurstellen', 'teleur'],
    ['overeenkomen', 'overeen'],
    ['overnemen', 'over'],
    ['terugbellen', 'terug'],
    ['aanbevelen', 'aan'],
    ['aanwakkeren', 'aan'],
    ['voortrekken', 'voor'],
    ['voortzetten', 'voort'],
    ['waarmaken', 'waar'],
    ['overtreffen', undefined],
    ['overleggen', undefined],
    ['voldoen', undefined],
    ['ondertekenen', undefined],
    ['informeren', undefined],
    ['installeren', undefined],
    ['antwoorden', undefined],
    ['uiten', undefined],
    ['waarderen', undefined],
    ['openen', undefined],
    ['voorkomen', undefined],
    ['herstellen', undefined],
    ['aanvaarden', undefined],
    ['toetsen', undefined],
    ['stofzuigen', undefined],
  ])('%s: %s', (infinitive, particle) => {
    expect(particleOf(infinitive)).toBe(particle);
  });
});
