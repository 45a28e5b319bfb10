import { expect, it } from 'vitest';
import { formatForFile } from '../src/index.js';
import { read, texts } from './read.js';

const MAIL = `<mjml lang="nl">
  <mj-head>
    <mj-title>Uw bestelling is onderweg</mj-title>
    <mj-preview>Morgen tussen negen en elf bij u thuis &amp; zo</mj-preview>
    <mj-attributes><mj-all font-family="Arial" title="niet dit" /><mj-class name="x" /></mj-attributes>
    <mj-style inline="inline">.knop > a { color: red }</mj-style>
  </mj-head>
  <mj-body>
    <mj-section><mj-column>
      <mj-image src="fiets.jpg" alt="Een rode fiets" />
      <mj-text>Beste {{ naam }},<br/>uw fiets is <b>onderweg</b>.<p>Tot morgen</p></mj-text>
      <mj-button href="https://example.nl" title="Naar uw bestelling">Volg uw fiets</mj-button>
      <mj-table><tr><th>Artikel</th><th>Prijs</th></tr><tr><td>Fiets</td><td>veel</td></tr></mj-table>
      <mj-divider />
      <mj-text lang="en">Your bike</mj-text>
    </mj-column></mj-section>
    <mj-accordion><mj-accordion-element>
      <mj-accordion-title>Wanneer komt mijn fiets?</mj-accordion-title>
      <mj-accordion-text>Morgen.</mj-accordion-text>
    </mj-accordion-element></mj-accordion>
    <mj-navbar><mj-navbar-link href="/">Winkel</mj-navbar-link></mj-navbar>
    <mj-social><mj-social-element name="facebook">Deel dit</mj-social-element></mj-social>
    <mj-raw><!-- geestdrift-disable-line --><p>Rauw</p></mj-raw>
  </mj-body>
</mjml>`;

it('reads the texts of MJML', async () => {
  expect(await texts('mjml', MAIL)).toEqual([
    ['title', 'Uw bestelling is onderweg'],
    ['paragraph', 'Morgen tussen negen en elf bij u thuis & zo'],
    ['attribute', 'Een rode fiets'],
    ['paragraph', 'Beste \uFFFC,\nuw fiets is onderweg.'],
    ['paragraph', 'Tot morgen'],
    ['attribute', 'Naar uw bestelling'],
    ['button', 'Volg uw fiets'],
    ['table-head', 'Artikel'],
    ['table-head', 'Prijs'],
    ['table-cell', 'Fiets'],
    ['table-cell', 'veel'],
    ['heading', 'Wanneer komt mijn fiets?'],
    ['paragraph', 'Morgen.'],
    ['button', 'Winkel'],
    ['paragraph', 'Deel dit'],
    ['paragraph', 'Rauw'],
  ]);
});

it('knows the language, the directives and the ending', async () => {
  const { lang, directives } = await read('mjml', MAIL);
  expect([lang, directives.map(({ action }) => action)]).toEqual(['nl', ['disable-line']]);
  expect(formatForFile('mails/Welkom.MJML')?.name).toBe('mjml');
});
