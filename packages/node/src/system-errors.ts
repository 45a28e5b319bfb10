import type { Localized } from '@geestdrift/engine';
import { systemCode } from './errors.js';

const REASONS: Readonly<Record<string, Localized>> = {
  EACCES: { nl: 'geen toegang', en: 'no access' },
  EBUSY: { nl: 'in gebruik door een ander programma', en: 'in use by another program' },
  EEXIST: { nl: 'er staat iets in de weg', en: 'something is in the way' },
  EIO: { nl: 'de schijf geeft een fout', en: 'the disk gives an error' },
  EISDIR: { nl: 'is een map', en: 'is a folder' },
  ELOOP: { nl: 'koppelingen verwijzen in een kring', en: 'links lead in a circle' },
  EMFILE: { nl: 'te veel bestanden tegelijk open', en: 'too many open files' },
  ENAMETOOLONG: { nl: 'de naam is te lang', en: 'the name is too long' },
  ENFILE: { nl: 'te veel bestanden tegelijk open', en: 'too many open files' },
  ENOENT: { nl: 'bestaat niet', en: 'does not exist' },
  ENOSPC: { nl: 'de schijf is vol', en: 'the disk is full' },
  ENOTDIR: { nl: 'een deel van het pad is geen map', en: 'part of the path is no folder' },
  EPERM: { nl: 'niet toegestaan', en: 'not permitted' },
  EROFS: { nl: 'de schijf is alleen-lezen', en: 'the disk is read-only' },
};

/** What an error of the operating system, or the code of one, means; a code that few meet stands as it is. */
export function describeSystemError(error: unknown): Localized {
  const code = systemCode(error);
  return Object.hasOwn(REASONS, code) ? (REASONS[code] as Localized) : { nl: code, en: code };
}
