import type { CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { checkRead } from './check-document.js';
import { toDiagnostics } from './diagnostics.js';
import type { FindOptions } from './host.js';
import { pause } from './schedule.js';
import type { Session } from './session.js';
import { toUri } from './uris.js';

/** Milliseconds of checking after which the editor gets its turn. */
const TURN = 20;

export interface WorkspaceResult {
  readonly files: number;
  readonly findings: number;
  readonly cancelled: boolean;
}

/**
 * Checks the files of all workspace folders that are not open, in turns short enough to keep typing smooth. `report` is told
 * how far it is.
 */
export async function checkWorkspace(
  session: Session,
  token: CancellationToken,
  report: (done: number, total: number) => void,
): Promise<WorkspaceResult> {
  const files = await findAll(session);
  const told = new Set<string>();
  let findings = 0;
  let done = 0;
  let turn = Date.now();
  for (const file of files) {
    if (Date.now() - turn > TURN) {
      report(done, files.length);
      await pause();
      turn = Date.now();
    }
    if (token.isCancellationRequested) return { files: done, findings, cancelled: true };
    findings += await session.failures.guard(() => checkOne(session, file, told), 0);
    done++;
  }
  for (const uri of session.reported) if (!told.has(uri)) takeBack(session, uri);
  return { files: done, findings, cancelled: false };
}

interface FoundFile {
  readonly path: string;
  /** Of the folder in which it was found. */
  readonly scope: string;
}

async function findAll({
  host,
  folders,
  configs,
  checks,
  failures,
  chosenConfig,
}: Session): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const folder of folders.all) {
    const scope = toUri(folder);
    const chosen = await chosenConfig(scope);
    const options: FindOptions = {
      accepts: async (path) => (await checks.basisFor(path, scope)) !== undefined,
      ignoreFor: (inner) => configs.ignoreFor(inner, chosen),
    };
    const paths = await failures.guard(() => host.findFiles(folder, options), []);
    for (const path of paths) found.set(path, { path, scope });
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A file that is gone by now, or no longer ours to check. */
function takeBack({ publisher, reported }: Session, uri: string): void {
  reported.delete(uri);
  publisher.closed(uri, []);
}

/** Gives how many findings there were. An open text is counted, but shows what it shows. */
async function checkOne(session: Session, { path, scope }: FoundFile, told: Set<string>): Promise<number> {
  const { documents, checks, host, positions, publisher } = session;
  const open = documents.all().find((document) => document.path === path);
  if (open !== undefined) return (await checks.check(open))?.findings.length ?? 0;
  const basis = await checks.basisFor(path, scope);
  const text = basis === undefined ? undefined : await host.readText(path, basis.encoding, basis.habits);
  if (basis === undefined || text === undefined) return 0;
  const document = basis.format.extract(text);
  let checked = checkRead(document, basis);
  if (basis.siblings.isWanted) {
    await basis.siblings.read();
    checked = checkRead(document, basis);
  }
  const uri = toUri(path);
  told.add(uri);
  session.reported.add(uri);
  publisher.closed(uri, toDiagnostics(checked, TextDocument.create(uri, '', 0, text), positions));
  return checked.findings.length;
}
