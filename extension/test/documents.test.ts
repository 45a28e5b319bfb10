import { matchGlobs } from '@geestdrift/config/glob';
import { formats } from '@geestdrift/formats';
import { describe, expect, it, vi } from 'vitest';
import { currentSchemes, languagesOf, selectDocuments } from '../src/documents.js';
import { manifest } from './support/manifest.js';
import { Uri } from './support/vscode.js';

vi.mock('vscode', () => import('./support/vscode.js'));
vi.mock('vscode-languageclient', () => ({ RevealOutputChannelOn: { Never: 4 } }));

describe('the documents that the server hears of', () => {
  it('are in the languages that the manifest wakes the extension for', () => {
    expect(languagesOf(manifest)).toContain('markdown');
    expect(languagesOf({ activationEvents: ['workspaceContains:x', 'onLanguage:mdx'] })).toEqual(['mdx']);
  });

  it('stand where a person writes, and in the open folders', () => {
    const folders = ['memfs:/a', 'file:/b'].map((uri) => ({ uri: Uri.parse(uri) }));
    const schemes = currentSchemes(folders as never);
    expect(schemes).toEqual(['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'memfs']);
    expect(schemes).not.toContain('git');
  });

  it('are texts by language or ending, translations, configurations and lists', () => {
    expect(selectDocuments({ languages: ['markdown'], endings: ['.md', '.blade.php'] }, ['file'])).toEqual([
      { scheme: 'file', language: 'markdown' },
      { scheme: 'file', pattern: '**/*{.md,.blade.php}' },
      { scheme: 'file', pattern: '**/*.{arb,po,properties,resw,resx,strings,stringsdict,xlf,xliff}' },
      { scheme: 'file', pattern: '**/values-*/*.xml' },
      { scheme: 'file', pattern: '**/.geestdriftrc' },
      { scheme: 'file', pattern: '**/*.{yaml,yml,json,csv,tsv}' },
    ]);
  });

  // A file of each format that is known by more than its ending.
  const translations = [
    'nl.arb',
    'nl.json',
    'nl.po',
    'messages_nl.properties',
    'a.nl.resw',
    'a.nl.resx',
    'nl.lproj/a.strings',
    'nl.lproj/a.stringsdict',
    'values-nl/strings.xml',
    'nl.xlf',
    'nl.xliff',
    'nl.yaml',
    'nl.yml',
  ];

  it.each(formats.filter(({ matches }) => matches))('are translations in $name', ({ matches }) => {
    const selected = matchGlobs(
      selectDocuments({ languages: [], endings: ['.md'] }, ['file']).flatMap((filter) =>
        typeof filter === 'object' && 'pattern' in filter ? [String(filter.pattern)] : [],
      ),
    );
    const paths = translations.filter((path) => matches?.(path));
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !selected(path))).toEqual([]);
  });
});
