/** A source, and how a format reads it. A document that is edited has one, in which both change with every version. */
export interface SourceText {
  readonly source: string;
  /** As it is read: template tags masked, of the same length. */
  readonly text: string;
}
