import { makeList } from '@geestdrift/config/lists';
import { dutch } from '@geestdrift/dutch';
import { inflect } from '@geestdrift/dutch/inflection';
import { createChecker, findWords, tokenize } from '@geestdrift/engine';
import { plainDocument } from '@geestdrift/engine/compile';
import { ruleSet } from '@geestdrift/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

function listOf(text: string, name = 'a') {
  return makeList(`/${name}.yaml`, text).list;
}

/** Findings of lists, as `list: words, level`. */
function findingsIn(
  text: string,
  lists: readonly ReturnType<typeof listOf>[],
  audience?: 'klant' | 'intern',
) {
  return createChecker(ruleSet, dutch, { lists })
    .check(plainDocument(text), { audience })
    .findings.filter(({ ruleId }) => ruleId.startsWith('lijst/'))
    .map(({ ruleId, actual, severity }) => `${ruleId.slice(6)}: ${actual}, ${severity}`);
}

describe('several lists', () => {
  it('a later one wins, whatever the form', () => {
    const lists = [listOf('synergie: samenwerking', 'a'), listOf('synergie: samenspel', 'b')];
    expect(findingsIn('De synergieën zijn groot.', lists)).toEqual(['b: synergieën, warning']);
  });

  it('what a later one forbids for customers only leaves the earlier one for colleagues', () => {
    const lists = [listOf('synergie:', 'a'), listOf('synergie: {audience: klant, severity: error}', 'b')];
    expect(findingsIn('Veel synergie.', lists, 'klant')).toEqual(['b: synergie, error']);
    expect(findingsIn('Veel synergie.', lists, 'intern')).toEqual(['a: synergie, warning']);
  });

  it('a word that one allows no other may flag, in any order', () => {
    const allowed = listOf('synergie: allow', 'b');
    const forbidden = listOf('synergie: samenspel', 'a');
    expect(findingsIn('Veel synergie.', [forbidden, allowed])).toEqual([]);
    expect(findingsIn('Veel synergie.', [allowed, forbidden])).toEqual([]);
  });

  it('the longer phrase wins over a word in it', () => {
    const lists = [listOf('koude kermis: teleurstelling\nkermis: feest')];
    expect(findingsIn('Dat is een koude kermis.', lists)).toEqual(['a: koude kermis, warning']);
  });
});

describe('levels, suppression and messages', () => {
  it('a configuration may set the severity of a list, or switch it off', () => {
    const rules = (level: 'error' | 'off') => ({ 'lijst/a': { severity: { klant: level, intern: level } } });
    const lists = [listOf('severity: suggestion\nwords:\n  synergie:\n')];
    const levels = (settings: object) =>
      createChecker(ruleSet, dutch, { lists, ...settings })
        .check(plainDocument('Veel synergie.'))
        .findings.map(({ severity }) => severity);
    expect(levels({})).toEqual(['suggestion']);
    expect(levels({ rules: rules('error') })).toEqual(['error']);
    expect(levels({ rules: rules('off') })).toEqual([]);
  });

  it('a comment suppresses by the list’s id', () => {
    const document = plainDocument('Veel synergie.\n\nMeer synergie.');
    const directive = { action: 'disable', names: ['lijst/a'], start: 15, end: 15 } as const;
    const checker = createChecker(ruleSet, dutch, { lists: [listOf('synergie:')] });
    expect(checker.check({ ...document, directives: [directive] }).findings).toHaveLength(1);
  });

  const messages: [list: string, message: RegExp][] = [
    ['synergie: {reason: Wij zeggen wat wij samen doen.}', /^Wij zeggen wat wij samen doen\.$/],
    [
      'synergie: [samenspel, samenwerking]',
      /^‘synergie’ staat op de lijst ‘a’\. Schrijf liever ‘samenspel’, ‘samenwerking’\.$/,
    ],
    [
      'title: Onze taal\nwords:\n  synergie:\n',
      /^‘synergie’ staat op de lijst ‘Onze taal’\. Kies een ander woord\.$/,
    ],
    [`synergie: {reason: ${'lang verhaal '.repeat(30)}}`, /^lang verhaal .+…$/],
    [`title: ${'x'.repeat(300)}\nwords:\n  synergie: ${'heel lang alternatief '.repeat(8)}\n`, /^‘synergie’/],
  ];
  it.each(messages)('%s', (list, message) => {
    const [finding] = createChecker(ruleSet, dutch, { lists: [listOf(list)] }).check(
      plainDocument('Veel synergie.'),
    ).findings;
    expect(finding?.message).toMatch(message);
    expect(finding?.message.length).toBeLessThanOrEqual(160);
    expect(finding?.url).toBe('https://geestdrift.dev/lijsten');
  });
});

describe('the index', () => {
  const NOUNS =
    'werkgebied projectlid kennishuis pilotbrief doelstad kwartaalschip vakmanschap vakman museumpas datacentrum politicus deelcrisis woningplan melding woning databank deellamp wijkraam klantbezoekje strategie industrie begroting bestuursmuseum voorbeeldkoe belanghebbendheid beleidsthema computerbedrijf zorgverzekeraar organisatie kostenplaatje eindverantwoordelijke communicatieplatform servicebalie'.split(
      ' ',
    );
  const VERBS =
    'faciliteren implementeren escaleren koppelen terugkoppelen afkaderen uitrollen verhogen betrekken begeleiden opschalen meenemen herinrichten updaten downloaden managen kopiëren overdragen onderhandelen inventariseren aanhaken verzenden'.split(
      ' ',
    );
  const ADJECTIVES =
    'marktconform laagdrempelig integraal toekomstbestendig grensoverschrijdend effectief waardeloos impulsief contraproductief modulair'.split(
      ' ',
    );
  const words = [
    ...NOUNS.map((word) => [word, 'noun'] as const),
    ...ADJECTIVES.map((word) => [word, 'adjective'] as const),
    ...VERBS.map((word) => [word, 'verb'] as const),
  ];
  it.each(words)('finds every form of %s by its stem', (word, kind) => {
    const list = listOf(`${word}: {kind: ${kind}}\n`);
    for (const { text: form, feature, particle = '' } of inflect(word, kind)) {
      const isBehind = !/infinitive|participle/.test(feature);
      const text = (isBehind ? `${form} ${particle}` : `${particle} ${form}`).trim();
      expect(list.index.mayHold(`Dit is ${text} nu.`), text).toBe(true);
      expect(findWords(tokenize(text, new Set()), list.index).length, text).toBeGreaterThan(0);
    }
  });

  it('never passes over a text that holds a word', () => {
    const list = listOf(
      'synergie:\nuitrollen: {kind: werkwoord}\n"per heden":\ni.p.v.:\n24/7:\napp: {compounds: true}\ne-mailen: {kind: werkwoord}\nhelpdeskmedewerker:\nSLA:\n',
    );
    const piece = fc.constantFrom(
      'synergie',
      'synergieën',
      'Synergie-plan',
      'rolt',
      'uit',
      'uit te rollen',
      'per heden',
      'per\u00a0heden',
      'i.p.v.',
      '24/7',
      'klantapp',
      'app-winkel',
      'emailt',
      'e\u00admailen',
      'helpdesk',
      'medewerkers',
      'SLA’s',
      ',',
      '.',
      '-',
      '–',
      '(',
      'de',
      '\u200b',
      '*',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, fc.constantFrom(' ', '', '\n')), { maxLength: 12 }), (pieces) => {
        const text = pieces.flat().join('');
        const found = findWords(tokenize(text, dutch.abbreviations), list.index);
        return found.length === 0 || list.index.mayHold(text);
      }),
      { numRuns: 3000 },
    );
  });
});
