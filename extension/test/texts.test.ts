import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXTENSION, manifest, readText } from './support/manifest.js';

type Texts = Readonly<Record<string, string>>;

const english: Texts = JSON.parse(readText('package.nls.json'));
const dutch: Texts = JSON.parse(readText('package.nls.nl.json'));
const bundle: Texts = JSON.parse(readText('l10n/bundle.l10n.nl.json'));

/** All that a text holds besides words: what is filled in, what is linked to, what is code. */
function fixedParts(text: string): string[] {
  return [...text.matchAll(/\{\d\}|\(command:[^)]+\)|`[^`]+`/g)].map(([part]) => part).sort();
}

describe('texts of the manifest', () => {
  const used = [...readText('package.json').matchAll(/"%([\w.]+)%"/g)].map((match) => match[1] as string);

  it('are all there in English, and no others', () => {
    expect(Object.keys(english).sort()).toEqual([...new Set(used)].sort());
  });

  it('are all there in Dutch, in the same order', () => {
    expect(Object.keys(dutch)).toEqual(Object.keys(english));
  });

  it.each(Object.keys(english))('%s keeps links and code', (key) => {
    expect(fixedParts(dutch[key] ?? '')).toEqual(fixedParts(english[key] ?? ''));
  });

  it('give each command a title in both languages', () => {
    for (const { title } of manifest.contributes.commands) {
      const key = title.replaceAll('%', '');
      expect(english[key]).toBeTruthy();
      expect(dutch[key]).toBeTruthy();
      expect(dutch[key]).not.toBe(english[key]);
    }
  });
});

describe('texts of the source', () => {
  const sources = readdirSync(`${EXTENSION}src`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readText(`src/${path}`));
  const used = sources.flatMap((source) =>
    [...source.matchAll(/\bl10n\.t\(\s*'((?:[^'\\]|\\.)+)'/g)].map((match) => match[1] as string),
  );

  it('are literals, so that they can be found', () => {
    expect(used.length).toBe(sources.flatMap((source) => [...source.matchAll(/\bl10n\.t\(/g)]).length);
  });

  it('are all there in Dutch, and no others, in the order of the alphabet', () => {
    expect(Object.keys(bundle)).toEqual([...new Set(used)].sort());
  });

  it.each(Object.entries(bundle))('%s keeps what is filled in', (message, translation) => {
    expect(fixedParts(translation)).toEqual(fixedParts(message));
  });
});
