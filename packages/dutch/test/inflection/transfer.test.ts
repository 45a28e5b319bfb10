import { describe, expect, it } from 'vitest';
import {
  type Form,
  inflect,
  type Replacement,
  transferForm,
  transferParts,
  type WordKind,
} from '../../src/inflection/index.js';

function formOf(lemma: string, kind: WordKind, text: string): Form {
  const form = inflect(lemma, kind).find(
    (one) => [one.text, one.particle].filter(Boolean).join(' … ') === text,
  );
  if (form === undefined) throw new Error(`${lemma} has no form ${text}`);
  return form;
}

const written = (form: Form | undefined): string | undefined =>
  form && [form.text, form.particle].filter(Boolean).join(' … ');

describe('transferForm', () => {
  const rows: readonly (readonly [string, WordKind, string, Replacement, string | undefined])[] = [
    ['uitrollen', 'verb', 'uitgerold', { word: 'invoeren' }, 'ingevoerd'],
    ['uitrollen', 'verb', 'uit te rollen', { word: 'gebruiken' }, 'te gebruiken'],
    ['uitrollen', 'verb', 'uitrolt', { word: 'invoeren' }, 'invoert'],
    ['uitrollen', 'verb', 'rolt … uit', { word: 'gebruiken' }, 'gebruikt'],
    ['uitrollen', 'verb', 'rolt … uit', { word: 'invoeren' }, undefined],
    ['uitrollen', 'verb', 'uitgerolde', { word: 'in gebruik nemen' }, 'in gebruik genomen'],
    ['stakeholder', 'noun', 'stakeholders', { word: 'betrokkene', plural: 'betrokkenen' }, 'betrokkenen'],
    ['kostenplaatje', 'noun', 'kostenplaatjes', { word: 'prijs' }, 'prijzen'],
    ['target', 'noun', 'targets', { word: 'doel' }, 'doelen'],
    ['target', 'noun', 'targetje', { word: 'waarheid' }, 'waarheid'],
    ['proactief', 'adjective', 'proactieve', { word: 'zelfstandig' }, 'zelfstandige'],
    ['proactief', 'adjective', 'proactiever', { word: 'zelfstandig' }, 'zelfstandiger'],
    ['per heden', 'fixed', 'per heden', { word: 'vanaf vandaag' }, 'vanaf vandaag'],
    ['target', 'noun', 'targets', { word: 'wat wij willen', kind: 'fixed' }, undefined],
    ['target', 'noun', 'target', { word: 'wat wij willen', kind: 'fixed' }, 'wat wij willen'],
    ['uitrollen', 'verb', 'uitgerold', { word: 'mogelijkheid' }, undefined],
  ];
  it.each(rows)('%s (%s) %s', (lemma, kind, text, replacement, expected) => {
    expect(transferForm(replacement, formOf(lemma, kind, text))).toBe(expected);
  });
});

describe('transferParts', () => {
  it.each([
    ['uitrollen', 'rolt … uit', 'invoeren', undefined, 'voert … in'],
    ['uitrollen', 'rolde … uit', 'gebruiken', undefined, 'gebruikte'],
    ['uitrollen', 'rolden … uit', 'in gebruik nemen', undefined, 'namen … in gebruik'],
    ['uitrollen', 'uitrolden', 'invoeren', undefined, 'invoerden'],
    ['gebruiken', 'gebruikte', 'inzetten', undefined, 'zette … in'],
    ['gebruiken', 'gebruikte', 'inzetten', 'joined', 'inzette'],
    ['gebruiken', 'te gebruiken', 'inzetten', undefined, 'in te zetten'],
    ['gebruiken', 'gebruikende', 'inzetten', undefined, 'inzettende'],
  ] as const)('%s: %s → %s (%s)', (lemma, text, word, order, expected) => {
    expect(written(transferParts({ word }, formOf(lemma, 'verb', text), order))).toBe(expected);
  });
});
