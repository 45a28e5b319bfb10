import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { toDiagnostic } from '../diagnostics.js';
import type { Session } from '../session.js';
import { toWorkspaceEdit } from '../workspace-edits.js';
import type { ActionContext, OfferedAction } from './action.js';
import { OFFERS } from './offers.js';

/** Offers code actions; their edits are made when they are wanted, where the client can wait for that. */
export function listenForActions(session: Session): void {
  const { connection, failures, abilities } = session;
  /** The actions offered last: a client resolves those that it shows. */
  let offered: readonly OfferedAction[] = [];
  connection.onCodeAction((params, token) =>
    failures.guard(async () => {
      const context = await contextOf(session, params);
      if (token.isCancellationRequested)
        return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      if (context === undefined) return [];
      const actions = OFFERS.flatMap((offer) => offer(context)).filter((action) => isWanted(action, params));
      if (abilities.resolvesEdits) {
        offered = actions;
        return actions.map((action, index) => ({ ...describe(session, context, action), data: index }));
      }
      const made = await Promise.all(
        actions.map(async (action) => ({
          ...describe(session, context, action),
          edit: await failures.guard(async () => action.edit(), undefined),
        })),
      );
      return made.flatMap(({ edit, ...rest }) => (edit === undefined ? [] : [{ ...rest, edit }]));
    }, []),
  );
  connection.onCodeActionResolve((action) =>
    failures.guard(async () => {
      const found = offered[action.data as number];
      const edit = found?.title === action.title ? await found.edit() : undefined;
      return edit === undefined ? action : { ...action, edit };
    }, action),
  );
}

async function contextOf(session: Session, params: CodeActionParams): Promise<ActionContext | undefined> {
  const { documents, checks, positions, abilities, words, files } = session;
  const document = documents.get(params.textDocument.uri);
  const checked = document === undefined ? undefined : await checks.check(document);
  if (document === undefined || checked === undefined) return undefined;
  const start = positions.toOffset(document.content, params.range.start);
  const end = Math.max(start, positions.toOffset(document.content, params.range.end));
  const { uri, version, text } = document;
  return {
    document,
    checked,
    range: { start, end },
    findings: checked.findings.filter(({ range }) => range.start <= end && range.end >= start),
    words,
    files,
    edit: (edits) =>
      toWorkspaceEdit([{ target: { uri, version, text, isNew: false }, edits }], positions, abilities),
  };
}

/** Kinds are a hierarchy: who asks for `source` means `source.fixAll.geestdrift` too. */
function isWanted({ kind = CodeActionKind.QuickFix }: OfferedAction, { context }: CodeActionParams): boolean {
  return context.only === undefined || context.only.some((one) => kind === one || kind.startsWith(`${one}.`));
}

function describe(
  { positions }: Session,
  { document, checked }: ActionContext,
  { title, kind = CodeActionKind.QuickFix, finding, preferred }: OfferedAction,
): CodeAction {
  return {
    title,
    kind,
    ...(finding === undefined
      ? {}
      : { diagnostics: [toDiagnostic(finding, document.content, positions, checked.version)] }),
    ...(preferred === true ? { isPreferred: true } : {}),
  };
}
