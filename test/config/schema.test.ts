import { readFileSync } from 'node:fs';
import { mistakesIn } from '@geestdrift/config/language';
import { configSchema, configShape, listSchema } from '@geestdrift/config/schema';
import { formatNames } from '@geestdrift/formats';
import { ruleDocs } from '@geestdrift/rules/docs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const known = { rules: ruleDocs, formats: formatNames, locale: 'en' } as const;
const ajv = new Ajv({ strict: false, allErrors: true });
const published = (name: string): object =>
  JSON.parse(
    readFileSync(new URL(`../../packages/config/schema/${name}.schema.json`, import.meta.url), 'utf8'),
  ) as object;

const configs: [text: string, isRight: boolean][] = [
  ['', true],
  ['# later', true],
  ['{}', true],
  ['- a', false],
  ['hallo', false],
  ['root: true', true],
  ['root:', true],
  ['root: ja', false],
  ['rot: true', false],
  ['$schema: ./x.json', true],
  ['extends: geestdrift:streng', true],
  ['extends: [geestdrift:intern, ../a.yaml, "@acme/config"]', true],
  ['extends: geestdrift:strang', false],
  ['extends: [a, 3]', false],
  ['extends: {a: b}', false],
  ['extends: ""', false],
  ['extends: " "', false],
  ['ignore: ["archief/**"]', true],
  ['ignore: true', false],
  ['audience: klant', true],
  ['audience:', true],
  ['audience: klanten', false],
  ['audience: [klant]', false],
  ['audience: Klant', false],
  ['klantwoorden: cursist', true],
  ['klantwoorden: [cursist, " huurder "]', true],
  ['klantwoorden: [vaste klant]', false],
  ['klantwoorden: [3]', false],
  ['rules:', true],
  ['rules: {holle-frase: off}', true],
  ['rules: {holle-frase: uit}', false],
  ['rules: {holle-frase: 2}', false],
  ['rules: {holle-frase: }', false],
  ['rules: {holle-frase: {klant: error}}', true],
  ['rules: {holle-frase: {klant: error, intern: off}}', true],
  ['rules: {holle-frase: {extern: error}}', false],
  ['rules: {holle-frase: {klant: 1}}', false],
  ['rules: {holle-frase: [off]}', true],
  ['rules: {holle-frase: []}', false],
  ['rules: {holle-frase: [off, {}]}', true],
  ['rules: {holle-frase: [off, {}, {}]}', false],
  ['rules: {holle-frase: [off, {marge: 2}]}', false],
  ['rules: {holle-frase: [[off]]}', false],
  ['rules: {te-veel-beloven: [warning, {marge: 2}]}', true],
  ['rules: {te-veel-beloven: [{klant: off}, {marge: 2}]}', true],
  ['rules: {te-veel-beloven: [warning, {marge: 1}]}', false],
  ['rules: {te-veel-beloven: [warning, {marge: 11}]}', false],
  ['rules: {te-veel-beloven: [warning, {marge: veel}]}', false],
  ['rules: {te-veel-beloven: [warning, marge]}', false],
  ['rules: {onzin: off}', false],
  ['rules: {lijst/huisstijl: error}', true],
  ['rules: {lijst/huisstijl: fout}', false],
  ['rules: [holle-frase]', false],
  ['encoding: windows-1252', true],
  ['encoding: UTF-8', true],
  ['encoding: latin1', false],
  ['formats: {"*.tpl": html}', true],
  ['formats: {"*.tpl": HTML}', true],
  ['formats: {"*.tpl": word}', false],
  ['formats: html', false],
  ['lists: verboden.csv', true],
  ['lists: [a.yaml, b.csv]', true],
  ['lists: [{a: b}]', false],
  ['overrides: []', true],
  ['overrides: [{files: a, audience: klant}]', true],
  ['overrides: [{files: [a, b], rules: {pronken: off}, lists: c.csv}]', true],
  ['overrides: [{audience: klant}]', false],
  ['overrides: [{files: }]', false],
  ['overrides: [{files: a, ignore: b}]', false],
  ['overrides: [a]', false],
  ['overrides: {files: a}', false],
];

const lists: [text: string, isRight: boolean][] = [
  ['', true],
  ['kostenplaatje: prijs', true],
  ['synergie: [samenwerking, samenspel]', true],
  ['target:', true],
  ['"per heden": [vanaf vandaag, nu]', true],
  ['marktconform: allow', true],
  ['b2b: 3', true],
  ['a: true', false],
  ['a: [true]', false],
  ['"!": x', false],
  ['"…": x', false],
  ['- a', false],
  ['title: Huisstijl\nwords: {a: b}', true],
  ['titel: Huisstijl\neigenaar: ik\nernst: warning\nwoorden: {a: b}', true],
  ['severity: Warning\nwords: {a: b}', true],
  ['severity: hoog\nwords: {a: b}', false],
  ['audience: klant\nwords: {a: b}', false],
  ['titel: [x]\nwoorden: {a: b}', false],
  ['titel:\nwoorden: {a: b}', false],
  ['a: {instead: b, kind: werkwoord}', true],
  ['a: {alternatief: b, soort: Verb}', true],
  ['a: {kind: woord}', false],
  ['a: {instead: {word: b, article: de, plural: bs}}', true],
  ['a: {instead: [b, {woord: c, lidwoord: het}]}', true],
  ['a: {instead: {article: de}}', false],
  ['a: {instead: {word: b, gender: de}}', false],
  ['a: [{word: b}]', true],
  ['a: {article: den}', false],
  ['a: {forms: [b], compounds: true, joint: s, except: c}', true],
  ['a: {compounds: ja}', true],
  ['a: {compounds: soms}', false],
  ['a: {forms: {b: c}}', false],
  ['a: {reason: x, severity: error, audience: klant, owner: y}', true],
  ['a: {reason: }', true],
  ['a: {audience: iedereen}', false],
  ['a: {expires: 2027-06-30}', true],
  ['a: {expires: 30-6-2027}', true],
  ['a: {expires: straks}', false],
  ['a: {examples: {wrong: {"X a.": "X b."}, right: ["Y a."]}}', true],
  ['a: {voorbeelden: {fout: {"X a.": }, goed: Y a.}}', true],
  ['a: {examples: {good: [x]}}', false],
  ['a: {examples: [x]}', false],
  ['a: {instaed: b}', false],
];

describe.each([
  ['config', configs, configSchema(configShape(known))],
  ['list', lists, listSchema()],
] as const)('%s.schema.json', (kind, cases, schema) => {
  const validate = ajv.compile(schema);

  it('is what the shapes say', () => {
    expect(published(kind)).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it.each(cases)('%j: %s, as for the readers', (text, isRight) => {
    expect(mistakesIn(text, kind, known).map(({ message }) => message)).toEqual(
      isRight ? [] : [expect.any(String)],
    );
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(isRight);
  });
});
