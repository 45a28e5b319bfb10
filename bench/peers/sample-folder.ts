import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../source-files.js';

const MAIL = 'Beste mevrouw Jansen,\n\nDank voor uw bericht. Wij bellen u morgen terug.\n';

/** Copies each file so many times into a folder, under short names, so that all peers get the same. */
export function writeSample(folder: string, files: readonly SourceFile[], copies = 1): string {
  for (let copy = 0; copy < copies; copy++) {
    for (const [index, { path }] of files.entries()) copyFileSync(path, join(folder, `${copy}-${index}.md`));
  }
  return folder;
}

/** Writes one short mail into a folder. */
export function writeMail(folder: string): string {
  writeFileSync(join(folder, 'mail.md'), MAIL);
  return folder;
}
