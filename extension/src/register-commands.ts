import { commands, Disposable, window } from 'vscode';
import { addWordToList } from './commands/add-word-to-list.js';
import { checkWorkspaceNow } from './commands/check-workspace-now.js';
import { chooseAudience } from './commands/choose-audience.js';
import { openSampleMail } from './commands/open-sample-mail.js';
import { openWalkthrough } from './commands/open-walkthrough.js';
import { restart } from './commands/restart.js';
import { showMenu } from './commands/show-menu.js';
import { showOutput } from './commands/show-output.js';
import type { Session } from './session.js';

/** The manifest's commands. */
const COMMANDS: Readonly<Record<string, (session: Session) => Promise<void>>> = {
  'geestdrift.addWordToList': addWordToList,
  'geestdrift.checkWorkspaceNow': checkWorkspaceNow,
  'geestdrift.chooseAudience': chooseAudience,
  'geestdrift.openSampleMail': openSampleMail,
  'geestdrift.openWalkthrough': openWalkthrough,
  'geestdrift.restart': restart,
  'geestdrift.showMenu': showMenu,
  'geestdrift.showOutput': showOutput,
};

/** Registers them all; what one throws is shown and logged. */
export function registerCommands(session: Session): Disposable {
  const run = async (command: (session: Session) => Promise<void>): Promise<void> => {
    try {
      await command(session);
    } catch (error) {
      session.output.error(error instanceof Error ? error : String(error));
      await window.showErrorMessage(`Geestdrift: ${error instanceof Error ? error.message : error}`);
    }
  };
  return Disposable.from(
    ...Object.entries(COMMANDS).map(([id, command]) => commands.registerCommand(id, () => run(command))),
  );
}
