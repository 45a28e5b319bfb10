import type { Localized, SourceNotice } from '@geestdrift/engine';

/** Where a source breaks the syntax of its format; what could be read all the same is read. */
export interface Mistake {
  /** UTF-16 offset in the source. */
  readonly offset: number;
  /** What must stand there. */
  readonly expected: Localized;
}

const LONGEST = 20;

/** Tells of a mistake. */
export function mistakeNotice(source: string, { offset, expected }: Mistake): SourceNotice {
  const line = /^[^\r\n]*/.exec(source.slice(offset, offset + LONGEST))?.[0].trimEnd() ?? '';
  const found = offset >= source.length ? END_OF_FILE : line === '' ? END_OF_LINE : quoted(line);
  return {
    code: 'syntaxfout',
    message: {
      nl: `Dit bestand klopt hier niet: gevonden ${found.nl}, verwacht ${expected.nl}. Wat wel te lezen is, is nagekeken.`,
      en: `This file is wrong here: found ${found.en}, expected ${expected.en}. What can be read has been checked.`,
    },
    offset,
  };
}

export const END_OF_FILE: Localized = { nl: 'het einde van het bestand', en: 'the end of the file' };
const END_OF_LINE: Localized = { nl: 'het einde van de regel', en: 'the end of the line' };

/** What a source has or must have, as it stands there. */
export function quoted(text: string): Localized {
  return { nl: `‘${text}’`, en: `"${text}"` };
}
