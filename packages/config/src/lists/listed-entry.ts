import { guessKind } from '@geestdrift/dutch/inflection';
import {
  type Audience,
  type ConditionCall,
  isAllCapitals,
  type Level,
  type Replacement,
  type WordEntry,
  type WordForm,
  type WordHit,
  type WordKey,
  type WordReport,
} from '@geestdrift/engine';
import { DEFAULT_LEVEL } from '../schema/list-shape.js';
import { keysOf } from './entry-keys.js';
import { formsOf, kindsOf, type ListedForm, wordsOf } from './forms.js';
import { caseTest } from './letter-case.js';
import type { Alternative, ListItem, ParsedList } from './model.js';
import { messageFor } from './report-text.js';

/** A shorter word is not looked for in two. */
const SHORTEST_JOINED = 8;

/** An entry of a list as the engine looks for it. Forms are made when a text has something like it, and kept. */
export class ListedEntry implements WordEntry {
  #forms: readonly ListedForm[] | undefined;
  #exceptions: readonly WordForm[] | undefined;
  #fitsCase: ((text: string) => boolean) | undefined;

  constructor(
    readonly item: ListItem,
    private readonly list: Pick<ParsedList, 'severity'> & { readonly title: string },
  ) {}

  get word(): string {
    return this.item.word;
  }

  get isAllowed(): boolean {
    return this.item.isAllowed;
  }

  get keys(): readonly WordKey[] {
    return keysOf(this.item, () => this.forms());
  }

  get isJoinable(): boolean {
    const { word } = this.item;
    return word.length >= SHORTEST_JOINED && !word.includes(' ') && kindsOf(this.item).includes('noun');
  }

  get compounds(): WordEntry['compounds'] {
    if (this.item.compounds !== true) return undefined;
    return { firsts: firstsOf(this.item) };
  }

  forms(): readonly ListedForm[] {
    this.#forms ??= formsOf(this.item);
    return this.#forms;
  }

  exceptions(): readonly WordForm[] {
    this.#exceptions ??= (this.item.except ?? []).flatMap(exceptionForms);
    return this.#exceptions;
  }

  fitsCase(text: string): boolean {
    this.#fitsCase ??= caseTest(
      this.item.word,
      this.item.instead.map(({ word }) => word),
    );
    return this.#fitsCase(text);
  }

  report(hit: WordHit): WordReport {
    return {
      severity: this.#severity(),
      terms: {
        when: conditionsOf(hit, this.item),
        unless: [{ name: 'mention', argument: null }, ...exceptionsOf(this.item)],
        except: [],
        message: messageFor(this.item, this.list.title),
        fix: false,
        levels: [],
      },
      replace: this.item.instead.map((instead) => this.#replacement(hit, instead)),
    };
  }

  #severity(): Readonly<Record<Audience, Level>> {
    const { severity = this.list.severity ?? DEFAULT_LEVEL, audience } = this.item;
    return {
      klant: audience === 'intern' ? 'off' : severity,
      intern: audience === 'klant' ? 'off' : severity,
    };
  }

  #replacement(hit: WordHit, instead: Alternative): Replacement {
    const { kind, inflected } = hit.form as ListedForm;
    const { word, article } = this.item;
    const opensCompound = hit.rest?.side === 'behind';
    const part = hit.rest && { [opensCompound ? 'tail' : 'head']: hit.rest.text };
    const lemma = word.toLowerCase();
    const facts = {
      lemma,
      isCapitalized: word !== lemma,
      isAbbreviation: isAllCapitals(word),
      kind,
      article,
    };
    const argument = { ...facts, form: inflected, instead, ...part };
    return { kind: 'rewriter', name: 'listed-word', argument, manual: opensCompound };
  }
}

function conditionsOf({ form, words, apart, rest }: WordHit, { joint }: ListItem): readonly ConditionCall[] {
  const { kind, inflected } = form as ListedForm;
  if (apart !== undefined) return [{ name: 'own-particle', argument: inflected.governs ?? null }];
  if (rest !== undefined) {
    const argument = { ...rest, stem: form.words[0], ...(joint === undefined ? {} : { joint }) };
    return [{ name: 'compound-rest', argument }];
  }
  if (words.end - words.start > form.words.length) return [{ name: 'split-compound', argument: null }];
  if (kind === 'fixed' || form.words.length > 1) return [];
  return [{ name: 'part-of-speech', argument: { kind, feature: inflected.feature } }];
}

/** A word with a capital in a text may be a name, where the list has it without. */
function exceptionsOf({ word }: ListItem): readonly ConditionCall[] {
  return word === word.toLowerCase() ? [{ name: 'person-or-place', argument: null }] : [];
}

/** *tarief*, *taak*: another letter in the plural. */
const STEM_CHANGES = /[fs]$|(?:aa|ee|oo|uu)[^aeiou]$/;

/** What a compound may begin with: *tarief*, and *tarieven*, which no linking sound makes of it. */
function firstsOf(item: ListItem): readonly string[] {
  const [word = ''] = wordsOf(item.word);
  if (!STEM_CHANGES.test(word)) return [word];
  const plurals = formsOf(item).filter(
    ({ inflected, words }) => inflected.feature === 'plural' && words.length === 1,
  );
  const others = plurals.flatMap(({ words }) => words).filter((plural) => !plural.startsWith(word));
  return [word, ...others];
}

/** A phrase around a word is inflected in its last word. */
function exceptionForms(word: string): readonly WordForm[] {
  if (!word.includes(' ')) return formsOf({ word });
  const last = word.slice(word.lastIndexOf(' ') + 1);
  const forms = formsOf({ word, kind: guessKind(last) === 'verb' ? 'verb' : 'noun' });
  return forms.filter(({ apart }) => apart === undefined);
}
