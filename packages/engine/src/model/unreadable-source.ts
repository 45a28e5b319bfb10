/** What can keep a binary source from being read. */
export type UnreadableCode =
  | 'no-archive'
  | 'encrypted'
  | 'broken-archive'
  | 'unpacks-too-large'
  | 'missing-part'
  | 'broken-xml'
  | 'document-type'
  | 'too-deep';

/** A binary source that is not what its format reads: `found` and `expected` are for a message, in no language. */
export class UnreadableSource extends Error {
  override readonly name = 'UnreadableSource';

  constructor(
    readonly code: UnreadableCode,
    readonly found: string,
    readonly expected = '',
  ) {
    super(`${code}: ${found}`);
  }
}
