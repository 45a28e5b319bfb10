import type { StatusParams } from 'geestdrift-language-server/protocol';
import { describe, expect, it, vi } from 'vitest';
import { statusText } from '../src/status-text.js';

vi.mock('vscode', () => import('./support/vscode.js'));

const CALM: StatusParams = {
  uri: 'file:///mail.md',
  version: 1,
  errors: 0,
  warnings: 0,
  suggestions: 0,
  audience: 'klant',
  audienceFrom: 'front matter',
  enabled: true,
};

describe('the item in the status bar', () => {
  it.each<[string, Partial<StatusParams>, string, string]>([
    [
      'nothing found',
      {},
      'Geestdrift: $(check) · customers',
      'nothing found\nAudience: customers (from the text’s front matter)',
    ],
    [
      'of all kinds',
      { errors: 1, warnings: 8, suggestions: 2 },
      'Geestdrift: 11 · customers',
      'errors: 1, warnings: 8, suggestions: 2\nAudience: customers (from the text’s front matter)',
    ],
    [
      'of one kind, for colleagues',
      { warnings: 1, audience: 'intern', audienceFrom: 'configuration' },
      'Geestdrift: 1 · colleagues',
      'warnings: 1\nAudience: colleagues (from the configuration)',
    ],
    [
      'for nobody knows whom',
      { suggestions: 3, audience: null, audienceFrom: 'unknown' },
      'Geestdrift: 3 · audience?',
      'suggestions: 3\nThe audience is not stated: the stricter severity counts.',
    ],
  ])('%s', (_, status, text, tooltip) => {
    expect(statusText('running', { ...CALM, ...status })).toEqual({
      text,
      tooltip: `Geestdrift\n${tooltip}`,
    });
  });

  it.each([
    ['starting', undefined, '$(loading~spin) Geestdrift'],
    ['stopped', CALM, '$(warning) Geestdrift'],
    ['running', undefined, 'Geestdrift'],
    ['running', { ...CALM, enabled: false }, '$(circle-slash) Geestdrift'],
  ] as const)('server %s', (server, status, text) => {
    expect(statusText(server, status).text).toBe(text);
  });
});
