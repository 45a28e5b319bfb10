import { type Audience, COMMANDS, SECTION } from 'geestdrift-language-server/protocol';
import { ConfigurationTarget, l10n, type Uri, window, workspace } from 'vscode';
import type { Session } from '../session.js';
import { textInFront } from '../text-in-front.js';

/**
 * Asks who reads the texts. The answer goes to the nearest configuration; outside any folder, where there is no place for
 * one, to the settings.
 */
export async function chooseAudience(session: Session): Promise<void> {
  const uri = textInFront(session)?.document.uri ?? workspace.workspaceFolders?.[0]?.uri;
  const chosen = await window.showQuickPick(choices(uri && session.statusOf(uri)?.audience), {
    title: l10n.t('Who reads your texts?'),
  });
  if (chosen === undefined) return;
  if (uri !== undefined && isInFolder(uri)) {
    await session.execute(COMMANDS.setAudience, uri.toString(), chosen.audience);
  } else {
    await workspace.getConfiguration(SECTION).update('audience', chosen.audience, ConfigurationTarget.Global);
  }
}

function choices(
  present: Audience | null | undefined,
): { audience: Audience; label: string; detail: string; description: string }[] {
  const known: { audience: Audience; label: string; detail: string }[] = [
    {
      audience: 'klant',
      label: l10n.t('customers'),
      detail: l10n.t('Mails, letters, the website: also what a text promises, and its tone.'),
    },
    {
      audience: 'intern',
      label: l10n.t('colleagues'),
      detail: l10n.t('Plans, reports, minutes: the goals that are set for customers.'),
    },
  ];
  return known.map((choice) => ({
    ...choice,
    description: choice.audience === present ? l10n.t('now') : '',
  }));
}

/** A text that was never saved counts as one of the first folder. */
function isInFolder(uri: Uri): boolean {
  if (uri.scheme === 'untitled') return workspace.workspaceFolders?.[0] !== undefined;
  return workspace.getWorkspaceFolder(uri) !== undefined;
}
