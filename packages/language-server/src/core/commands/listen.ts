import { COMMANDS } from '../../protocol.js';
import { explainFailure } from '../explain-failure.js';
import type { Session } from '../session.js';
import { showError } from '../show-message.js';
import { runAllowWord } from './allow-word.js';
import { runCheckWorkspace } from './check-workspace.js';
import type { Command } from './command.js';
import { runForbidWord } from './forbid-word.js';
import { runIgnoreInConfiguration } from './ignore-in-configuration.js';
import { runOpenRulePage } from './open-rule-page.js';
import { runSetAudience } from './set-audience.js';

const RUN: ReadonlyMap<string, Command> = new Map([
  [COMMANDS.allowWord, runAllowWord],
  [COMMANDS.checkWorkspace, runCheckWorkspace],
  [COMMANDS.forbidWord, runForbidWord],
  [COMMANDS.ignoreInConfiguration, runIgnoreInConfiguration],
  [COMMANDS.openRulePage, runOpenRulePage],
  [COMMANDS.setAudience, runSetAudience],
]);

/** Runs the server's commands. What a writer can mend is shown to the writer. */
export function listenForCommands(session: Session): void {
  const { connection, failures } = session;
  connection.onExecuteCommand((params, token, progress) =>
    failures.guard(async () => {
      const run = RUN.get(params.command);
      try {
        return await run?.(params.arguments ?? [], { session, token, progress });
      } catch (error) {
        const message = explainFailure(session, error);
        if (message === undefined) throw error;
        showError(connection, message);
        return null;
      }
    }, null),
  );
}
