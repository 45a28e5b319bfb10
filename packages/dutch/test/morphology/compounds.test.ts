import { describe, expect, it } from 'vitest';
import { joinCompound, tailBehind } from '../../src/morphology/compounds.js';
import { separate } from '../../src/morphology/separable.js';

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

describe('tailBehind', () => {
  it.each([
    ['klanttevredenheid', ''],
    ['klantentevredenheid', ''],
    ['klant-tevredenheid', ''],
    ['klanttevredenheidsonderzoek', 'onderzoek'],
    ['klanttevredenheidonderzoek', 'onderzoek'],
    ['klanttevredenheidsscore', 'score'],
    ['klanttevredenheidscore', 'score'],
    ['klanttevredenheids-score', 'score'],
    ['klanttevredenheid-index', 'index'],
    ['klanttevredenheidsenquête', 'enquête'],
    ['klanttevredenheidstraining', 'training'],
    ['klanttevredenheidsservice', 'service'],
    ['gebruikerstevredenheid', ''],
    ['gastentevredenheid', ''],
    ['patiëntentevredenheidsmeting', 'meting'],
    ['ledentevredenheid', ''],
    ['relatietevredenheid', ''],
    ['tevredenheid', ''],
    ['tevredenheidsgarantie', 'garantie'],
  ])('%s: %s', (norm, tail) => {
    expect(tailBehind(norm, 'tevredenheid')).toBe(tail);
  });

  it('is undefined without the stem', () => {
    expect(tailBehind('klantbeleving', 'tevredenheid')).toBeUndefined();
  });
});

describe('separate', () => {
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
    expect(separate(infinitive)?.particle).toBe(particle);
  });
});
