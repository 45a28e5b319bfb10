import { describe, expect, it, vi } from 'vitest';
import { localeOf } from '../src/client-options.js';
import { currentSchemes, languagesOf, selectDocuments } from '../src/documents.js';
import { manifest } from './support/manifest.js';
import { Uri } from './support/vscode.js';

vi.mock('vscode', () => import('./support/vscode.js'));
vi.mock('vscode-languageclient', () => ({ RevealOutputChannelOn: { Never: 4 } }));

describe('the documents that the server hears of', () => {
  it('are in the languages that the manifest wakes the extension for', () => {
    expect(languagesOf(manifest).map((language) => `onLanguage:${language}`)).toEqual(
      manifest.activationEvents,
    );
    expect(languagesOf({ activationEvents: ['onCommand:x', 'onLanguage:mdx'] })).toEqual(['mdx']);
  });

  it('stand where a person writes, and in the open folders', () => {
    const folders = ['memfs:/a', 'file:/b'].map((uri) => ({ uri: Uri.parse(uri) }));
    const schemes = currentSchemes(folders as never);
    expect(schemes).toEqual(['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'memfs']);
    expect(schemes).not.toContain('git');
  });

  it('are texts, configurations and lists', () => {
    expect(selectDocuments(['markdown'], ['file'])).toEqual([
      { scheme: 'file', language: 'markdown' },
      { scheme: 'file', pattern: '**/.geestdriftrc' },
      { scheme: 'file', pattern: '**/*.{yaml,yml,json,csv,tsv}' },
    ]);
  });
});

it.each([
  ['nl', 'nl'],
  ['en', 'en'],
  ['en-GB', 'en'],
  ['de', 'nl'],
])('an editor in %s has messages in %s', (language, locale) => {
  expect(localeOf(language)).toBe(locale);
});
