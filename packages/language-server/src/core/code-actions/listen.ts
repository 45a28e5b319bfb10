import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  LSPErrorCodes,
  Range,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { toDiagnostic } from '../diagnostics.js';
import { explainFailure } from '../explain-failure.js';
import type { Session } from '../session.js';
import { showError } from '../show-message.js';
import { toWorkspaceEdit } from '../workspace-edits.js';
import type { ActionContext, OfferedAction } from './action.js';
import { OFFERS } from './offers.js';

/** What an action is made again from, when the client wants its edit. */
interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly range: Range;
  /** Among all that is offered there. */
  readonly index: number;
}

const CHANGED = new ResponseError(LSPErrorCodes.ContentModified, 'the text has changed');

/** Offers code actions; edits that take time are made when they are wanted, where the client can wait for that. */
export function listenForActions(session: Session): void {
  const { connection, failures, abilities } = session;
  connection.onCodeAction((params, token) =>
    failures.guard(async () => {
      const context = await contextOf(session, params);
      if (token.isCancellationRequested)
        return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      if (context === undefined) return [];
      const made = offersFor(context).map(async (action, index): Promise<CodeAction[]> => {
        if (!isWanted(action, params)) return [];
        const described = describe(session, context, action);
        if (abilities.resolvesEdits && action.isCheap !== true)
          return [{ ...described, data: dataFor(params, context, index) }];
        const { edit, problem } = await makeEdit(session, action);
        if (edit !== undefined) return [{ ...described, edit }];
        if (problem === undefined) return [];
        if (abilities.disablesActions) return [{ ...described, disabled: { reason: problem } }];
        failures.show(problem);
        return [];
      });
      return (await Promise.all(made)).flat();
    }, []),
  );
  connection.onCodeActionResolve((action) =>
    failures.guard(async () => {
      const data = readData(action.data);
      // What was offered with its edit is complete.
      if (data === undefined) return action;
      const { uri, range, version, index } = data;
      const context = await contextOf(session, { textDocument: { uri }, range });
      if (context?.document.version !== version) return CHANGED;
      const offered = offersFor(context)[index];
      if (offered?.title !== action.title) return CHANGED;
      const { edit, problem } = await makeEdit(session, offered);
      if (edit !== undefined) return { ...action, edit };
      if (problem === undefined) return CHANGED;
      showError(connection, problem);
      return action;
    }, action),
  );
}

/** The edit of an action, or what stands in its way that a writer can mend. */
async function makeEdit(
  session: Session,
  action: OfferedAction,
): Promise<{ readonly edit?: WorkspaceEdit | undefined; readonly problem?: string }> {
  try {
    return { edit: await action.edit() };
  } catch (error) {
    const problem = explainFailure(session, error);
    if (problem !== undefined) return { problem };
    session.failures.fail(error);
    return {};
  }
}

function offersFor(context: ActionContext): readonly OfferedAction[] {
  return OFFERS.flatMap((offer) => offer(context));
}

function dataFor({ textDocument, range }: Asked, { document }: ActionContext, index: number): ActionData {
  return { uri: textDocument.uri, version: document.version, range, index };
}

function readData(data: unknown): ActionData | undefined {
  const given = data as Partial<ActionData> | null | undefined;
  const isWhole = typeof given?.uri === 'string' && Number.isInteger(given.index) && Range.is(given.range);
  return isWhole ? (given as ActionData) : undefined;
}

/** The place in a text about which the editor asks. */
type Asked = Pick<CodeActionParams, 'textDocument' | 'range'>;

async function contextOf(session: Session, params: Asked): Promise<ActionContext | undefined> {
  const { documents, checks, positions, abilities, words, files } = session;
  const document = documents.get(params.textDocument.uri);
  const checked = document === undefined ? undefined : await checks.check(document);
  if (document === undefined || checked === undefined) return undefined;
  const start = positions.toOffset(document.content, params.range.start);
  const end = Math.max(start, positions.toOffset(document.content, params.range.end));
  const { uri, version, text, content } = document;
  return {
    document,
    checked,
    range: { start, end },
    findings: checked.findings.filter(({ range }) => range.start <= end && range.end >= start),
    lists: await files.listsFor(document),
    words,
    files,
    edit: (edits) =>
      toWorkspaceEdit(
        [{ target: { uri, version, text, content, isNew: false }, edits }],
        positions,
        abilities,
      ),
  };
}

/** Kinds are a hierarchy: who asks for `source` means `source.fixAll.geestdrift` too. */
function isWanted({ kind = CodeActionKind.QuickFix }: OfferedAction, { context }: CodeActionParams): boolean {
  return context.only === undefined || context.only.some((one) => kind === one || kind.startsWith(`${one}.`));
}

function describe(
  { positions }: Session,
  { document }: ActionContext,
  { title, kind = CodeActionKind.QuickFix, finding, preferred }: OfferedAction,
): CodeAction {
  return {
    title,
    kind,
    ...(finding === undefined ? {} : { diagnostics: [toDiagnostic(finding, document.content, positions)] }),
    ...(preferred === true ? { isPreferred: true } : {}),
  };
}
