import { type Finding, fingerprintOf } from '@geestdrift/engine';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { suppressHere } from '../place-directive.js';
import type { ActionContext } from './action.js';

/**
 * Suppresses a finding: by a comment with a reason, or in the baseline where the format has no comments, its readers would see
 * them, or none can stand there.
 */
export function suppressFinding(
  context: ActionContext,
  finding: Finding,
  reason: string,
): WorkspaceEdit | Promise<WorkspaceEdit> {
  const { checked, document, files, edit } = context;
  const edits = suppressHere(checked, finding, reason);
  return edits === undefined ? files.suppress(document, alikeUpTo(context, finding)) : edit(edits);
}

/** Of findings that are alike a baseline hides the first ones, so those before this one go with it. */
function alikeUpTo({ checked: { findings } }: ActionContext, finding: Finding): readonly Finding[] {
  const fingerprint = fingerprintOf(finding);
  const before = findings.slice(0, findings.indexOf(finding));
  return [...before.filter((one) => fingerprintOf(one) === fingerprint), finding];
}
