import type { Localized } from '@geestdrift/engine';
import type { TextEdit } from './model.js';

/** The language in which a new file is commented. */
export type FileLocale = keyof Localized;

/** What stands above a new configuration. */
export const CONFIG_HEADER: Localized = {
  nl: '# Instellingen van Geestdrift, voor de bestanden in deze map en daaronder.\n',
  en: '# Settings of Geestdrift, for the files in this folder and below.\n',
};

/** What stands above a new list. */
export const LIST_HEADER: Localized = {
  nl: '# Verboden woorden, elk met wat er beter kan staan. Meervouden en vervoegingen tellen vanzelf mee.\n',
  en: '# Forbidden words, each with what could better stand there. Plurals and conjugations count by themselves.\n',
};

/** Whether a file still has to be written. */
export function isNewFile(text: string): boolean {
  return text.replace(/^\uFEFF/, '').trim() === '';
}

/** The edits of a new file, below its first comment, with its last line ended. */
export function finishNewFile(edits: readonly TextEdit[], header: string): readonly TextEdit[] {
  return edits.map((edit) => ({ ...edit, text: `${header}${edit.text.trimEnd()}\n` }));
}
