import {
  type Completions,
  completionsAt,
  type FileKind,
  type FileMistake,
  type Hover,
  hoverAt,
  mistakesIn,
} from '@geestdrift/config/language';
import type { Locale } from '../protocol.js';
import { known } from './rules.js';

/** A configuration or a list, as it stands in the editor. */
export interface SettingsText {
  readonly path: string;
  readonly text: string;
  readonly kind: FileKind;
}

/** The mistakes that the text itself shows, in their order. */
export function mistakesOf({ path, text, kind }: SettingsText, locale: Locale): readonly FileMistake[] {
  return mistakesIn(text, kind, { ...known, locale, path });
}

/** What stands at an offset, explained in Markdown. */
export function explainAt(file: SettingsText, offset: number, locale: Locale): Hover | undefined {
  const { path, text, kind } = file;
  return hoverAt(text, offset, kind, { ...known, locale, path });
}

/** What can be written at an offset. */
export function proposeAt(file: SettingsText, offset: number, locale: Locale): Completions {
  const { path, text, kind } = file;
  return completionsAt(text, offset, kind, { ...known, locale, path });
}

/** Whether a list is a table, which has rows and no keys. */
export function isTable(path: string): boolean {
  return /\.[ct]sv$/i.test(path);
}
