import { mkdirSync, writeFileSync } from 'node:fs';
import type { Audience, Level } from '@geestdrift/engine';
import type { RuleDoc } from './rule-doc.js';

const NOTE = '<!-- Gemaakt uit rules/nl/ door de build; verander het regelbestand. -->\n';

/** Writes a page a rule and an index to a folder, all in Dutch, the readers' language. */
export function writeRulePages(docs: readonly RuleDoc[], folder: URL): void {
  mkdirSync(folder, { recursive: true });
  for (const doc of docs) writeFileSync(new URL(`${doc.id}.md`, folder), rulePage(doc));
  writeFileSync(new URL('README.md', folder), indexPage(docs));
}

function indexPage(docs: readonly RuleDoc[]): string {
  const rows = docs.map(
    (doc) =>
      `| [\`${doc.id}\`](${doc.id}.md) | ${doc.title.nl} | ${levelIn(doc, 'klant')} | ${levelIn(doc, 'intern')} |`,
  );
  return [
    NOTE,
    '# De regels',
    '',
    'De ernst per publiek: in teksten aan klanten en in interne teksten.',
    '',
    '| regel | wat | klant | intern |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** `off (aan: suggestion)` for a rule that a team asks for. */
function levelIn({ severity, optIn }: RuleDoc, audience: Audience): string {
  const asked: Level | undefined = optIn?.[audience];
  return asked === undefined ? severity[audience] : `${severity[audience]} (aan: ${asked})`;
}

function rulePage(doc: RuleDoc): string {
  return [
    NOTE,
    `# ${doc.title.nl}`,
    '',
    `\`${doc.id}\` · ernst: ${levelIn(doc, 'klant')} in teksten aan klanten, ${levelIn(doc, 'intern')} in interne teksten`,
    '',
    ...switchOnPart(doc),
    '## Waarom',
    '',
    doc.why.nl,
    '',
    `Bron van het idee: ${doc.source.nl}`,
    '',
    '## Wat wordt gemeld',
    '',
    doc.flagged.nl,
    '',
    ...doc.examples.flatMap(examplePart),
    '## Wat niet',
    '',
    doc.ignored.nl,
    '',
    ...doc.nearMisses.map((text) => `- ${text.replaceAll('\n', ' ')}`),
    '',
    ...optionsPart(doc),
    '## Uitzetten',
    '',
    'Op één plek, met de reden erbij:',
    '',
    '```markdown',
    `<!-- geestdrift-disable-next-line ${doc.id} -- de reden -->`,
    '```',
    '',
    ...(doc.optIn === undefined ? switchOffPart(doc) : []),
  ].join('\n');
}

function switchOffPart({ id }: RuleDoc): string[] {
  return ['Overal, in `geestdrift.config.yaml`:', '', '```yaml', 'rules:', `  ${id}: off`, '```', ''];
}

function switchOnPart({ id, optIn }: RuleDoc): string[] {
  if (optIn === undefined) return [];
  const level = Object.values(optIn)[0] as Level;
  return [
    'Deze regel staat uit tot u erom vraagt: met `extends: [geestdrift:streng]`, of in `geestdrift.config.yaml` met:',
    '',
    '```yaml',
    'rules:',
    `  ${id}: ${level}`,
    '```',
    '',
  ];
}

function examplePart({ text, match, after }: RuleDoc['examples'][number]): string[] {
  const { start, end } = match;
  const marked = `${text.slice(0, start)}**${text.slice(start, end)}**${text.slice(end)}`;
  const results = after.map((result) => `  → ${result.replaceAll('\n', ' ')}`);
  return [
    `- ${marked.replaceAll('\n', ' ')}`,
    ...(results.length > 0 ? results.map((line) => `${line}  `) : ['  → geen vervanging: herschrijf']),
    '',
  ];
}

function optionsPart(doc: RuleDoc): string[] {
  const options = Object.entries(doc.options);
  if (options.length === 0) return [];
  const rows = options.map(
    ([name, spec]) =>
      `- \`${name}\` (${spec.type}, standaard \`${JSON.stringify(spec.default)}\`): ${spec.description.nl}`,
  );
  return ['## Instellingen', '', ...rows, ''];
}
