import { commands, l10n, window } from 'vscode';
import type { Session } from '../session.js';

interface Choice {
  readonly label: string;
  readonly command: string;
  readonly argument?: string;
}

/** The menu of the status bar. */
export async function showMenu({ context }: Session): Promise<void> {
  const chosen = await window.showQuickPick(choices(context.extension.id), { title: 'Geestdrift' });
  if (chosen === undefined) return;
  const { command, argument } = chosen;
  await commands.executeCommand(command, ...(argument === undefined ? [] : [argument]));
}

function choices(extensionId: string): Choice[] {
  return [
    { label: `$(arrow-down) ${l10n.t('Next finding')}`, command: 'editor.action.marker.next' },
    { label: `$(list-unordered) ${l10n.t('All findings')}`, command: 'workbench.actions.view.problems' },
    { label: `$(person) ${l10n.t('Choose the audience')}`, command: 'geestdrift.chooseAudience' },
    { label: `$(search) ${l10n.t('Check the whole workspace')}`, command: 'geestdrift.checkWorkspaceNow' },
    {
      label: `$(gear) ${l10n.t('Settings')}`,
      command: 'workbench.action.openSettings',
      argument: `@ext:${extensionId}`,
    },
    { label: `$(book) ${l10n.t('Introduction')}`, command: 'geestdrift.openWalkthrough' },
    { label: `$(output) ${l10n.t('Output')}`, command: 'geestdrift.showOutput' },
    { label: `$(refresh) ${l10n.t('Restart the language server')}`, command: 'geestdrift.restart' },
  ];
}
