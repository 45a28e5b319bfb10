// Writes the JSON Schemas of configurations and lists, and the tables of docs/configuration.md, from the shapes that the readers
// go by. Runs on what is compiled, since rules and formats are in it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { presets } from '@geestdrift/config';
import { configSchema, configShape, listSchema } from '@geestdrift/config/schema';
import { formatNames } from '@geestdrift/formats';
import { ruleDocs } from '@geestdrift/rules/docs';

const root = fileURLToPath(new URL('..', import.meta.url));
const shape = configShape({ rules: ruleDocs, formats: formatNames });

mkdirSync(`${root}packages/config/schema`, { recursive: true });
write('packages/config/schema/config.schema.json', toJson(configSchema(shape)));
write('packages/config/schema/list.schema.json', toJson(listSchema()));

const settings = shape.keys.find(({ name }) => name === 'overrides').shape.item.keys.map(({ name }) => name);
const where = (name) => (settings.includes(name) ? 'top, override' : 'top');
const tables = {
  keys: table(
    ['key', 'where', 'what it does'],
    shape.keys.filter(({ hidden }) => !hidden).map(({ name, doc }) => [`\`${name}\``, where(name), doc.en]),
  ),
  presets: table(
    ['preset', 'what it is for'],
    presets.map(({ name, doc }) => [`\`geestdrift:${name}\``, doc.en]),
  ),
  options: table(
    ['rule', 'option', 'value', 'by default', 'what it does'],
    ruleDocs.flatMap(({ id, options }) =>
      Object.entries(options).map(([name, spec]) => [
        `[\`${id}\`](regels/${id}.md)`,
        `\`${name}\``,
        describeValue(spec),
        `\`${JSON.stringify(spec.default)}\``,
        spec.description.en,
      ]),
    ),
  ),
};

const path = 'docs/configuration.md';
const guide = Object.entries(tables).reduce(
  (text, [name, rows]) =>
    text.replace(
      new RegExp(`(<!-- table: ${name} -->\n)[^]*?(<!-- end -->)`),
      (_, open, close) => `${open}\n${rows}\n\n${close}`,
    ),
  readFileSync(root + path, 'utf8'),
);
write(path, guide);

function write(file, text) {
  writeFileSync(root + file, text);
}

function toJson(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function describeValue({ type, minimum, maximum }) {
  if (type !== 'number') return type === 'strings' ? 'texts' : type;
  return minimum === undefined ? 'number' : `number, ${minimum} to ${maximum}`;
}
