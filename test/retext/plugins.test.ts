import { ruleSet } from '@geestdrift/rules';
import { ruleDocs } from '@geestdrift/rules/docs';
import type { Root } from 'nlcst';
import retextDutch from 'retext-dutch';
import * as geestdrift from 'retext-geestdrift';
import { retextGeestdrift, rulePlugin } from 'retext-geestdrift';
import retextStringify from 'retext-stringify';
import { type Plugin, type Preset, unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { messagesOf } from './ways.js';

const plugin = (use: Plugin<[never?], Root>, options?: object): Plugin<[], Root> =>
  function () {
    return use.call(this, options as never) as never;
  };

/** A rule with an example that the customer's audience gets. */
function exampleOf(id: string): string {
  const example = ruleDocs.find((doc) => doc.id === id)?.examples[0];
  if (example === undefined) throw new Error(`no example of ${id}`);
  return example.text;
}

const nameOf = (id: string): string =>
  `retext${`-${id}`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}`;

describe('plugins', () => {
  it('there is one for each rule', () => {
    const exported = Object.keys(geestdrift).filter((name) => /^retext(?!Geestdrift)/.test(name));
    expect(exported.sort()).toEqual(ruleSet.rules.map(({ id }) => nameOf(id)).sort());
  });

  it.each(ruleSet.rules.map(({ id }) => id))(
    '%s finds its own example and nothing of other rules',
    async (id) => {
      const messages = await messagesOf(exampleOf(id), 'text', plugin(rulePlugin(id)));
      expect(new Set(messages.map(({ ruleId }) => ruleId))).toEqual(new Set([id]));
    },
  );

  it('together find what the one plugin finds', async () => {
    const text = ruleSet.rules.map(({ id }) => exampleOf(id)).join('\n\n');
    const active = ruleSet.rules.filter(
      ({ severity }) => severity.klant !== 'off' || severity.intern !== 'off',
    );
    const apart = await messagesOf(text, 'text', ...active.map(({ id }) => plugin(rulePlugin(id))));
    const together = await messagesOf(text, 'text', plugin(retextGeestdrift));
    const tell = (messages: typeof apart) =>
      messages.map(({ ruleId, name, reason }) => `${name} ${ruleId} ${reason}`).sort();
    expect(tell(apart)).toEqual(tell(together));
  });

  it('take part in a pipeline that writes the text back', async () => {
    const file = await unified()
      .use(retextDutch)
      .use(retextGeestdrift)
      .use(retextStringify)
      .process('Ja, maar dat kan niet.\n');
    expect(String(file)).toBe('Ja, maar dat kan niet.\n');
    expect(file.messages.map(String)).toEqual([expect.stringMatching(/^1:1-1:9: /)]);
  });
});

describe('messages', () => {
  it('carry all that vfile knows', async () => {
    const [message] = await messagesOf(
      '# Kop\n\nJa, maar dat kan **niet**.\n',
      'markdown',
      plugin(retextGeestdrift, { audience: 'klant' }),
    );
    const rule = ruleSet.rules.find(({ id }) => id === 'ja-maar');
    expect(message).toMatchObject({
      name: '3:1-3:9',
      place: { start: { line: 3, column: 1, offset: 7 }, end: { line: 3, column: 9, offset: 15 } },
      source: 'retext-geestdrift',
      ruleId: 'ja-maar',
      fatal: false,
      actual: 'Ja, maar',
      note: rule?.why.nl,
      url: expect.stringMatching(/^https:.*ja-maar$/),
    });
    expect(message?.expected).toEqual(message?.suggestions.map(({ expected }) => expected));
    expect(message?.expected).toContain('Ja, en');
    expect(message?.suggestions[0]?.edits[0]?.range.start).toBeGreaterThanOrEqual(7);
  });

  it('speak the language of the option', async () => {
    const [dutch] = await messagesOf('Ja, maar dat kan niet.', 'text', plugin(retextGeestdrift));
    const [english] = await messagesOf(
      'Ja, maar dat kan niet.',
      'text',
      plugin(retextGeestdrift, { locale: 'en' }),
    );
    expect(english?.reason).not.toBe(dutch?.reason);
    expect(english?.note).toBe(ruleSet.rules.find(({ id }) => id === 'ja-maar')?.why.en);
    expect(english?.suggestions[0]?.description).toMatch(/^Replace by/);
  });

  it.each([
    ['error', true],
    ['warning', false],
    ['suggestion', undefined],
  ])('of severity %s are fatal: %s', async (severity, fatal) => {
    const [message] = await messagesOf(
      'Ja, maar dat kan niet.',
      'text',
      plugin(retextGeestdrift, { rules: { 'ja-maar': severity } }),
    );
    expect(message?.fatal).toBe(fatal);
  });
});

describe('options', () => {
  const count = async (text: string, options: object): Promise<number> =>
    (await messagesOf(text, 'text', plugin(retextGeestdrift, options))).length;

  it('switch rules off, for both audiences or one', async () => {
    const text = 'Ja, maar dat kan niet.';
    expect(await count(text, { rules: { 'ja-maar': 'off' } })).toBe(0);
    expect(await count(text, { audience: 'intern', rules: { 'ja-maar': { intern: 'off' } } })).toBe(0);
    expect(await count(text, { audience: 'klant', rules: { 'ja-maar': { intern: 'off' } } })).toBe(1);
  });

  it('reach the rules', async () => {
    const text = 'Wij sturen uw bestelling binnen 10 dagen.';
    const settings = { rules: { 'te-veel-beloven': ['warning', { marge: 3 }] } };
    const [message] = await messagesOf(text, 'text', plugin(retextGeestdrift, settings));
    expect(message?.expected[0]).toMatch(/30/);
    const [same] = await messagesOf(
      text,
      'text',
      plugin(rulePlugin('te-veel-beloven'), { options: { marge: 3 } }),
    );
    expect(same?.expected).toEqual(message?.expected);
  });

  it('name customers, in a text or a list of texts', async () => {
    const text = 'Wij hebben tevreden cursisten.';
    expect(await count(text, {})).toBe(0);
    expect(await count(text, { klantwoorden: ' cursist ' })).toBe(1);
    expect(await count(text, { klantwoorden: ['huurder', 'cursist'] })).toBe(1);
  });

  it.each([
    [{ klantwoorden: [3] }, 'retext-geestdrift: hier staat het getal 3', 'een tekst'],
    [
      { klantwoorden: { cursist: true } },
      'hier staat een blok met sleutels en waarden',
      'een lijst van teksten',
    ],
    [{ locale: 'en', klantwoorden: ['twee woorden'] }, '‘twee woorden’', 'one word'],
    [
      { rules: { 'ja-maaar': 'off' } },
      'retext-geestdrift: de regel ‘ja-maaar’ bestaat niet',
      'Is ‘ja-maar’ bedoeld?',
    ],
    [{ rules: { 'ja-maar': 'warn' } }, 'de ernst ‘warn’ bestaat niet', 'warning'],
    [{ rules: { 'te-veel-beloven': ['error', { marg: 2 }] } }, 'de optie ‘marg’ bestaat niet', 'marge'],
    [
      { rules: { 'te-veel-beloven': ['error', { marge: 'veel' }] } },
      'hier staat de tekst ‘veel’',
      'een getal',
    ],
    [
      { locale: 'en', rules: { 'ja-maaar': 'off' } },
      'the rule ‘ja-maaar’ does not exist',
      'Did you mean ‘ja-maar’?',
    ],
    [
      { preset: 'strenger' },
      'retext-geestdrift: de voorinstelling ‘strenger’ bestaat niet',
      'Is ‘streng’ bedoeld?',
    ],
    [
      { audience: 'klanten' },
      'retext-geestdrift: de doelgroep ‘klanten’ bestaat niet',
      'Is ‘klant’ bedoeld?',
    ],
  ])('that do not exist are errors: %j', (options, message, hint) => {
    const attach = () =>
      unified()
        .use(retextDutch)
        .use(retextGeestdrift, options as never)
        .freeze();
    expect(attach).toThrow(message);
    expect(attach).toThrow(hint);
  });
});

describe('presets', () => {
  const severities = async (preset: Preset, text: string): Promise<(boolean | null | undefined)[]> => {
    const file = await unified().use(retextDutch).use(preset).use(retextStringify).process(text);
    return file.messages.map(({ fatal }) => fatal);
  };
  const text = 'Ja, maar dat kan niet.';

  it('set the audience', async () => {
    expect(await severities(geestdrift.retextGeestdriftAanbevolen, text)).toEqual([false]);
    expect(await severities(geestdrift.retextGeestdriftKlantcommunicatie, text)).toEqual([false]);
    expect(await severities(geestdrift.retextGeestdriftIntern, text)).toEqual([undefined]);
  });

  it('raise severities', async () => {
    expect(await severities(geestdrift.retextGeestdriftStreng, text)).toEqual([true]);
  });

  it('can be changed by options behind them', async () => {
    const file = await unified()
      .use(retextDutch)
      .use(geestdrift.retextGeestdriftStreng)
      .use(retextGeestdrift, { rules: { 'ja-maar': 'suggestion' } })
      .use(retextStringify)
      .process(text);
    expect(file.messages.map(({ fatal }) => fatal)).toEqual([undefined]);
  });
});
