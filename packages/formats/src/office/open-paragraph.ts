import { OPAQUE } from '@geestdrift/engine';
import { readLanguage } from '../source/language.js';

/** A name that mail merge fills in, as word processors show it. */
const MERGED = /«[^«»\n]{1,80}»/g;

/** The text of a paragraph that is read. */
export class OpenParagraph {
  readonly #pieces: string[] = [];
  readonly #languages = new Set<string | undefined>();

  /** `lang`: what its stretch or style states. */
  add(text: string, lang: string | undefined): void {
    this.#pieces.push(text);
    if (text.trim() !== '') this.#languages.add(lang);
  }

  /** Whether a blank here would be one too many. */
  get endsBlank(): boolean {
    const last = this.#pieces.at(-1);
    return last === undefined || /\s$/.test(last);
  }

  get text(): string {
    return this.#pieces.join('').replace(MERGED, OPAQUE);
  }

  /** The language of all its text; undefined where there are several, or some text has none. */
  get lang(): string | undefined {
    const [lang] = this.#languages;
    return lang === undefined || this.#languages.size > 1 ? undefined : readLanguage(lang);
  }
}
