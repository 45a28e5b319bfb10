import { commentSyntaxOf } from '@geestdrift/formats';
import type { Checked } from '../checks.js';

/** Whether comments of ours may be written in a text. */
export function canComment({ basis, document }: Checked): boolean {
  return commentSyntaxOf(basis.format.name, document.source) !== undefined;
}
