import { dutch } from '@geestdrift/dutch';
import { createChecker, type Format, fixSource } from '@geestdrift/engine';
import { formatByName } from '@geestdrift/formats';
import { ruleSet } from '@geestdrift/rules';
import fc from 'fast-check';
import parseMjml, { type MjmlNode } from 'mjml-parser-xml';
import { expect, it } from 'vitest';

const checker = createChecker(ruleSet, dutch);

/** The names of the elements and their texts, as MJML itself reads them. */
function elementsOf(source: string): readonly string[] {
  const walk = ({ tagName, content, children }: MjmlNode): string[] => [
    `${tagName}: ${content ?? ''}`,
    ...(children ?? []).flatMap(walk),
  ];
  return walk(parseMjml(source, { components: COMPONENTS, ignoreIncludes: true }));
}

const COMPONENTS = Object.fromEntries(
  ['mj-text', 'mj-button', 'mj-preview', 'mj-title'].map((name) => [
    name,
    { endingTag: true, getTagName: () => name },
  ]),
);

const text = fc.constantFrom(
  'Onze klanttevredenheid is één van de punten.',
  'Wij doen er <b>alles</b> aan om u<br/>tevreden te stellen.',
  'Het klanttevreden&shy;heidsonderzoek &amp; meer.',
  'Uw fiets staat klaar.',
);
const element = fc
  .tuple(fc.constantFrom('mj-text', 'mj-button'), text)
  .map(([name, content]) => `<${name}>${content}</${name}>`);

it('leaves a mended mail what it was, but for the words', async () => {
  const format = (await formatByName('mjml')?.load()) as Format;
  fc.assert(
    fc.property(text, fc.array(element, { minLength: 1, maxLength: 8 }), (preview, elements) => {
      const source = `<mjml><mj-head><mj-preview>${preview}</mj-preview></mj-head><mj-body>${elements.join('\n')}</mj-body></mjml>`;
      const check = (one: string) => checker.check(format.extract(one));
      const mended = fixSource(source, check, 'suggestions').text;
      const [before, after] = [elementsOf(source), elementsOf(mended)];
      const names = (all: readonly string[]) => all.map((one) => one.replace(/:.*/s, ''));
      expect(names(after)).toEqual(names(before));
      expect(after.join('\n').replace(/<[^>]*>/g, '')).not.toMatch(/klanttevreden|tevreden te stellen/);
    }),
    { numRuns: 100, seed: 6 },
  );
});
