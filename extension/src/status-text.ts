import type { StatusParams } from 'geestdrift-language-server/protocol';
import { l10n } from 'vscode';

/** How the server fares. */
export type ServerState = 'starting' | 'running' | 'stopped';

/** What the item in the status bar shows. */
export interface StatusText {
  /** With icons, as `$(name)`. */
  readonly text: string;
  readonly tooltip: string;
}

/** The status of the text in front; `status` is undefined where the server has not spoken of it yet. */
export function statusText(server: ServerState, status: StatusParams | undefined): StatusText {
  if (server === 'stopped') {
    return { text: '$(warning) Geestdrift', tooltip: l10n.t('Geestdrift does not run. Click for the menu.') };
  }
  if (server === 'starting') {
    return { text: '$(loading~spin) Geestdrift', tooltip: l10n.t('Geestdrift is starting.') };
  }
  if (status === undefined) {
    return { text: 'Geestdrift', tooltip: l10n.t('This text has not been checked yet.') };
  }
  if (!status.enabled) {
    return {
      text: '$(circle-slash) Geestdrift',
      tooltip: l10n.t('Geestdrift is switched off for this text.'),
    };
  }
  const count = status.errors + status.warnings + status.suggestions;
  return {
    text: `Geestdrift: ${count === 0 ? '$(check)' : count} · ${shortAudience(status)}`,
    tooltip: ['Geestdrift', countsOf(status), audienceLine(status)].join('\n'),
  };
}

function countsOf({ errors, warnings, suggestions }: StatusParams): string {
  const counts = [
    { count: errors, text: l10n.t('errors: {0}', errors) },
    { count: warnings, text: l10n.t('warnings: {0}', warnings) },
    { count: suggestions, text: l10n.t('suggestions: {0}', suggestions) },
  ].filter(({ count }) => count > 0);
  return counts.length === 0 ? l10n.t('nothing found') : counts.map(({ text }) => text).join(', ');
}

function shortAudience({ audience }: StatusParams): string {
  if (audience === null) return l10n.t('audience?');
  return audience === 'klant' ? l10n.t('customers') : l10n.t('colleagues');
}

function audienceLine(status: StatusParams): string {
  if (status.audience === null) return l10n.t('The audience is not stated: the stricter severity counts.');
  return l10n.t('Audience: {0} ({1})', shortAudience(status), originOf(status));
}

function originOf({ audienceFrom }: StatusParams): string {
  const origins: Readonly<Record<StatusParams['audienceFrom'], string>> = {
    comment: l10n.t('from a comment in the text'),
    'front matter': l10n.t('from the text’s front matter'),
    configuration: l10n.t('from the configuration'),
    setting: l10n.t('from the editor’s settings'),
    unknown: l10n.t('not stated'),
  };
  return origins[audienceFrom];
}
