import { mkdirSync, writeFileSync } from 'node:fs';
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
      `| [\`${doc.id}\`](${doc.id}.md) | ${doc.title.nl} | ${doc.severity.klant} | ${doc.severity.intern} |`,
  );
  return [
    NOTE,
    '# De regels',
    '',
    '| regel | wat | klant | intern |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function rulePage(doc: RuleDoc): string {
  return [
    NOTE,
    `# ${doc.title.nl}`,
    '',
    `\`${doc.id}\` · ernst: ${doc.severity.klant} in teksten aan klanten, ${doc.severity.intern} in interne teksten`,
    '',
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
    'Overal, in `geestdrift.config.yaml`:',
    '',
    '```yaml',
    'rules:',
    `  ${doc.id}: off`,
    '```',
    '',
  ].join('\n');
}

function examplePart({ text, match, after }: RuleDoc['examples'][number]): string[] {
  const marked = text.replaceAll('\n', ' ').replace(match, `**${match}**`);
  const results = after.map((result) => `  → ${result.replaceAll('\n', ' ')}`);
  return [
    `- ${marked}`,
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
