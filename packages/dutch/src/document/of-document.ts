import type { Condition, DocumentView } from '@geestdrift/engine';

/** A condition that the document alone decides, for all matches in it. */
export function ofDocument(holds: (document: DocumentView) => boolean): Condition {
  return { ofDocument: holds, test: ({ block }) => holds(block.document) };
}
