import { describe, expect, it } from 'vitest';
import type { FileResult } from '../src/model.js';
import { reporter } from '../src/reporters/html.js';
import { CONTEXT, makeFinding, makeResult } from './results.js';

const source = 'Onze <b>klanttevredenheid</b> & "meer".\nWij staan altijd klaar.';
const results: FileResult[] = [
  makeResult('/werk/mails/<a>.md', source, [
    makeFinding(source, 'klanttevredenheid', {
      severity: 'error',
      ruleId: 'klanttevredenheid',
      message: 'Mik <hoger>.',
      proposals: [{ edits: [['klanttevredenheid', 'klantenthousiasme']] }],
    }),
    makeFinding(source, 'altijd', { proposals: [{ edits: [['altijd ', '']] }] }),
  ]),
  makeResult('/werk/schoon.md', 'Dag.'),
  {
    ...makeResult('/werk/b.md', ''),
    error: { code: 'not-found', message: 'dit bestand bestaat niet' },
    suppressed: 3,
  },
];
const page = reporter.report(results, CONTEXT);

describe('html', () => {
  it('shows each finding in its sentence, with its place, message and proposal', () => {
    expect(page).toContain('<h3>mails/&lt;a&gt;.md</h3>');
    expect(page).toContain('regel 1:9');
    expect(page).toContain(
      'Onze &lt;b&gt;<mark>klanttevredenheid</mark>&lt;/b&gt; &amp; &quot;meer&quot;. Wij staan altijd klaar.',
    );
    expect(page).toContain('Mik &lt;hoger&gt;.');
    expect(page).toContain('<del>klanttevredenheid</del> → <ins>klantenthousiasme</ins>');
    expect(page).toContain('<ins>(weglaten)</ins>');
  });

  it('counts by rule and by folder, and tells what was not read or left alone', () => {
    expect(page).toContain('2 bevindingen in 2 van 3 bestanden');
    expect(page).toContain('aria-label="klanttevredenheid: Fout 1"');
    expect(page).toContain('aria-label="mails: Fout 1, Waarschuwing 1"');
    expect(page).toContain('dit bestand bestaat niet');
    expect(page).toContain('3 bevindingen met rust gelaten');
  });

  it('asks nothing of the network, and holds nothing of a text as markup', () => {
    expect(page).not.toMatch(/<(?:link|img|script|iframe)\b[^>]*(?:src|href)=|@import|url\(/);
    expect(page).not.toContain('<hoger>');
    const hostile = '</script><script>alert(1)</script>';
    const finding = { ...makeFinding(hostile, 'alert'), message: hostile, place: hostile, url: '"><b>' };
    const attacked = reporter.report([makeResult(`/werk/${hostile}`, hostile, [finding])], CONTEXT);
    expect(attacked.match(/<script>/g)).toHaveLength(1);
    expect(attacked).not.toContain('"><b>');
  });

  it('names folders by where they differ', () => {
    const at = (path: string): FileResult => makeResult(path, source, [makeFinding(source, 'altijd')]);
    const far = reporter.report([at('/elders/x/een/a.md'), at('/elders/x/twee/b.md')], CONTEXT);
    expect(far).toContain('<span class="name">een</span>');
    expect(reporter.report([at('/werk/een/a.md'), at('/werk/b.md')], CONTEXT)).toContain('(bovenste map)');
  });

  it('is in English when asked, and says so where nothing was found', () => {
    const clean = reporter.report([makeResult('/werk/a.md', 'Dag.')], { ...CONTEXT, locale: 'en' });
    expect(clean).toContain('<html lang="en">');
    expect(clean).toContain('Nothing to remark.');
    expect(clean).not.toContain('<script>');
  });
});
