import { CancellationTokenSource, WorkDoneProgressReporter } from 'vscode-languageserver';
import type { Session } from '../session.js';
import { showInformation } from '../show-message.js';
import { checkWorkspace } from '../workspace-check.js';
import type { Command } from './command.js';

/** Checks all files of all workspace folders; gives how many files and findings there were. */
export const runCheckWorkspace: Command = async (_, { session, token, progress }) => {
  const { connection, abilities } = session;
  const source = new CancellationTokenSource();
  token.onCancellationRequested(() => source.cancel());
  const reporter = abilities.showsProgress ? await ownProgress(session, source, progress) : progress;
  reporter.begin(session.words.checking, 0, undefined, true);
  try {
    const result = await checkWorkspace(session, source.token, (done, total) => {
      reporter.report(Math.floor((100 * done) / Math.max(total, 1)), session.words.progress(done, total));
    });
    const { files, findings, cancelled } = result;
    const { words } = session;
    showInformation(connection, cancelled ? words.cancelled(files) : words.checked(files, findings));
    return result;
  } finally {
    reporter.done();
  }
};

/** Progress that the server asks for, where the request came with none. Cancelling either cancels the check. */
async function ownProgress(
  { connection }: Session,
  source: CancellationTokenSource,
  given: WorkDoneProgressReporter,
): Promise<WorkDoneProgressReporter> {
  if (!WorkDoneProgressReporter.isNullInstance(given)) return given;
  const created = await connection.window.createWorkDoneProgress();
  created.token.onCancellationRequested(() => source.cancel());
  return created;
}
