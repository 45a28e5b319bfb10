import { ConfigError, describeConfigError } from '@geestdrift/config';
import { COMMANDS } from '../../protocol.js';
import type { Session } from '../session.js';
import { runAllowWord } from './allow-word.js';
import { runCheckWorkspace } from './check-workspace.js';
import { ArgumentError, type Command } from './command.js';
import { runForbidWord } from './forbid-word.js';
import { runIgnoreInConfiguration } from './ignore-in-configuration.js';
import { runOpenRulePage } from './open-rule-page.js';
import { runSetAudience } from './set-audience.js';

const RUN: Readonly<Record<string, Command>> = {
  [COMMANDS.allowWord]: runAllowWord,
  [COMMANDS.checkWorkspace]: runCheckWorkspace,
  [COMMANDS.forbidWord]: runForbidWord,
  [COMMANDS.ignoreInConfiguration]: runIgnoreInConfiguration,
  [COMMANDS.openRulePage]: runOpenRulePage,
  [COMMANDS.setAudience]: runSetAudience,
};

/** Runs the server's commands. What a writer can mend is shown to the writer. */
export function listenForCommands(session: Session): void {
  const { connection, failures } = session;
  connection.onExecuteCommand((params, token, progress) =>
    failures.guard(async () => {
      const run = RUN[params.command];
      try {
        return await run?.(params.arguments ?? [], { session, token, progress });
      } catch (error) {
        const message = explain(session, error);
        if (message === undefined) throw error;
        void connection.window.showErrorMessage(message);
        return null;
      }
    }, null),
  );
}

function explain({ settings, words }: Session, error: unknown): string | undefined {
  if (error instanceof ConfigError) return describeConfigError(error, settings.locale);
  return error instanceof ArgumentError ? `${words.wrongArguments} (${error.message})` : undefined;
}
