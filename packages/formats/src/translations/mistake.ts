import type { Notice } from '@geestdrift/engine';

/** Where a source breaks the syntax of its format; what could be read all the same is read. */
export interface Mistake {
  /** UTF-16 offset in the source. */
  readonly offset: number;
  /** What must stand there, in Dutch. */
  readonly expected: string;
}

const LONGEST = 20;

/** Tells of a mistake. */
export function mistakeNotice(source: string, { offset, expected }: Mistake): Notice {
  const line = /^[^\r\n]*/.exec(source.slice(offset, offset + LONGEST))?.[0].trimEnd() ?? '';
  const found =
    offset >= source.length
      ? 'het einde van het bestand'
      : line === ''
        ? 'het einde van de regel'
        : `‘${line}’`;
  return {
    code: 'syntaxfout',
    message: `Dit bestand klopt hier niet: gevonden ${found}, verwacht ${expected}. Wat wel te lezen is, is nagekeken.`,
    offset,
  };
}
