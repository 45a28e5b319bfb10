import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessKind, inflect, lemmatize, type WordKind } from '../../src/inflection/index.js';
import { ADJECTIVES } from '../../src/morphology/adjective-list.js';
import { REGULAR_VERBS } from '../../src/morphology/verb-list.js';
import { STRONG_VERBS } from '../../src/morphology/verb-table.js';
import { NOUNS } from '../morphology/noun-table.js';

describe('lemmatize', () => {
  it.each([
    ['steden', 'stad noun plural'],
    ['ideeën', 'idee noun plural'],
    ['autootjes', 'auto noun diminutive-plural'],
    ['hogere', 'hoog adjective comparative-e'],
    ['beste', 'goed adjective superlative-e'],
    ['gesproken', 'spreken verb participle'],
    ['besprak', 'bespreken verb past-singular'],
    ['was', 'zijn verb past-singular'],
    ['rolt uit', 'uitrollen verb present-3'],
    ['uit te rollen', 'uitrollen verb te-infinitive'],
    ['uitgerold', 'uitrollen verb participle'],
    ['geüpdatet', 'updaten verb participle'],
    ['neemt contact op', 'contact opnemen verb present-3'],
    ['Stakeholders', 'stakeholder noun plural'],
  ])('%s: %s', (form, reading) => {
    const found = lemmatize(form).map(({ lemma, kind, form: { feature } }) => `${lemma} ${kind} ${feature}`);
    expect(found).toContain(reading);
  });

  it('gives known words first', () => {
    expect(lemmatize('klanten')[0]).toMatchObject({ lemma: 'klant', kind: 'noun' });
    expect(lemmatize('uitgerold')[0]).toMatchObject({ lemma: 'uitrollen', kind: 'verb' });
  });

  it('gives all that is ambiguous', () => {
    const lemmas = lemmatize('werken').map(({ lemma, kind }) => `${lemma} ${kind}`);
    expect(lemmas).toEqual(expect.arrayContaining(['werken verb', 'werk noun']));
  });
});

describe('every form leads back to its word', () => {
  const nouns = NOUNS.trim()
    .split('\n')
    .map((line) => line.split(' ')[0] ?? '');
  const verbs = [
    ...REGULAR_VERBS,
    ...STRONG_VERBS.keys(),
    ...'uitrollen invoeren onderbrengen overnemen mee-eten meenemen toekennen afspreken bijstaan herinrichten overkappen'.split(
      ' ',
    ),
  ];
  const lemmas: readonly (readonly [WordKind, readonly string[]])[] = [
    ['noun', nouns],
    ['verb', verbs],
    ['adjective', [...ADJECTIVES]],
  ];

  it.each(lemmas)('%s', (kind, words) => {
    fc.assert(
      fc.property(fc.constantFrom(...words), (lemma) => {
        expect(lostForms(lemma, kind)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

function lostForms(lemma: string, kind: WordKind): readonly string[] {
  return inflect(lemma, kind)
    .filter(({ feature }) => feature !== 'other')
    .map(({ text, particle }) => (particle === undefined ? text : `${text} ${particle}`))
    .filter((text) => !lemmatize(text).some((reading) => reading.lemma === lemma && reading.kind === kind));
}

describe('guessKind', () => {
  it.each([
    ['kostenplaatje', 'noun'],
    ['synergie', 'noun'],
    ['klantgerichtheid', 'noun'],
    ['uitrollen', 'verb'],
    ['implementeren', 'verb'],
    ['proactief', 'adjective'],
    ['klantvriendelijk', 'adjective'],
    ['middels', 'fixed'],
    ['per heden', 'fixed'],
    ['eten', undefined],
    ['marktconform', 'adjective'],
    ['kostenneutraal', 'adjective'],
    ['conform', 'fixed'],
    ['handelswaar', undefined],
    ['bubbel', undefined],
  ])('%s: %s', (word, kind) => {
    expect(guessKind(word)).toBe(kind);
  });

  it('believes an article', () => {
    expect(guessKind('stakeholder', 'de')).toBe('noun');
    expect(guessKind('eten', 'het')).toBe('noun');
  });
});
