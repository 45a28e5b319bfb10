import { dutch, inflector } from '@geestdrift/dutch';
import type { RuleSet } from '@geestdrift/engine';
import { compileRules } from '@geestdrift/engine/compile';

/** A rule file around some patterns; the texts that a rule page needs are of no matter here. */
function ruleFile(id: string, severity: string, patterns: string): { name: string; text: string } {
  const text = [
    `id: ${id}`,
    'title: {nl: Titel, en: Title}',
    `severity: ${severity}`,
    `why: {nl: Waarom ${id}., en: Why ${id}.}`,
    'flagged: {nl: a, en: a}',
    'ignored: {nl: a, en: a}',
    'source: {nl: a, en: a}',
    'messages: {default: {nl: "‘{actual}’ kan beter.", en: "‘{actual}’ can be better."}}',
    'patterns:',
    patterns,
    'examples: [a ‹b› c]',
    'near-misses: [a]',
    '',
  ].join('\n');
  return { name: `${id}.yml`, text };
}

/** A word, a compound, a phrase of which a part is replaced, a deletion, a number, a mention, advice: each way of matching once. */
const FILES = [
  ruleFile(
    'woord',
    'error',
    "  - {find: 'klanttevredenheid*', unless: [mention], replace: [klantenthousiasme, enthousiasme]}",
  ),
  ruleFile('zin', 'warning', "  - {find: 'de klant is koning', replace: [wij staan naast de klant]}"),
  ruleFile('weg', 'suggestion', "  - {find: 'graag «even» <0-3> (mee | langs)', replace: ['']}"),
  ruleFile('getal', 'warning', "  - {find: 'binnen «#» (dag | dagen)', replace: [veertien]}"),
  ruleFile('raad', '{klant: warning, intern: off}', '  - {find: \'^ «ja ","? maar»\'}'),
];

export const sampleRules: RuleSet = compile(FILES);

/** Rules that find something in nearly every paragraph of real Dutch: a phrase of three words, a deletion, a word. */
export const denseRules: RuleSet = compile([
  ruleFile(
    'drie',
    'warning',
    "  - {find: '(van | voor | met | op | in) (de | het | een) _', replace: [daar, '']}",
  ),
  ruleFile('weg', 'suggestion', "  - {find: '(ook | dan | wel | nog)', replace: ['']}"),
  ruleFile('woord', 'error', "  - {find: '(kunt | kan | kunnen)', replace: [mogen]}"),
]);

function compile(files: readonly { readonly name: string; readonly text: string }[]): RuleSet {
  return compileRules([], files, { ...dutch, ...inflector }).ruleSet;
}
