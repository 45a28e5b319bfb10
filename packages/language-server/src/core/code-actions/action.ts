import type { Finding, Range } from '@geestdrift/engine';
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Checked } from '../checks.js';
import type { ConfigFiles } from '../config-files.js';
import type { OpenDocument, TextChange } from '../documents.js';
import type { Words } from '../words.js';

/** What a code action can look at. */
export interface ActionContext {
  readonly document: OpenDocument;
  readonly checked: Checked;
  /** What the editor asks about: UTF-16 offsets. */
  readonly range: Range;
  /** The findings there, in document order. */
  readonly findings: readonly Finding[];
  /** The paths of the lists that may be edited, by the id that their findings bear. */
  readonly lists: ReadonlyMap<string, string>;
  readonly words: Words;
  readonly files: ConfigFiles;
  /** Edits of this very text. */
  edit(edits: readonly TextChange[]): WorkspaceEdit;
}

/** An action that is offered; its edit is made when it is wanted. */
export interface OfferedAction {
  readonly title: string;
  /** `quickfix` where it is not named. */
  readonly kind?: string;
  /** The finding that it mends. */
  readonly finding?: Finding;
  readonly preferred?: boolean;
  /** Whether its edit takes no more time than the action itself. */
  readonly isCheap?: boolean;
  /** undefined: it cannot be done after all. */
  edit(): WorkspaceEdit | undefined | Promise<WorkspaceEdit | undefined>;
}

/** One sort of code action. */
export type OfferActions = (context: ActionContext) => readonly OfferedAction[];

/** Each rule among the findings once, with its first finding. */
export function eachRule(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((one, index) => findings.findIndex(({ ruleId }) => ruleId === one.ruleId) === index);
}
