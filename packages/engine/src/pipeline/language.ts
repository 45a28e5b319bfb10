import type { Onlooker } from '../match/views.js';
import type { Block, Document } from '../model/document.js';
import type { Language } from '../model/language.js';
import { createCharacterKinds, LETTER } from '../text/characters.js';

/** How far a short block looks around for company, in blocks each way. */
const AROUND = 4;
/** Function words that must be seen before a block is judged. */
const ENOUGH = 4;
/** A block's first characters tell its language. */
const SAMPLE = 400;
const APOSTROPHE = 0x27;
const kindOf = createCharacterKinds();

interface Counts {
  own: number;
  foreign: number;
}

/** Tells whether a block is written in the language that the rules are for. */
export class LanguageGate {
  readonly #counts = new Map<number, Counts>();
  readonly #document: Document;
  readonly #language: Language;
  readonly #words: FunctionWords;
  readonly #onlooker: Onlooker | undefined;

  constructor(document: Document, language: Language, onlooker?: Onlooker) {
    this.#document = document;
    this.#language = language;
    this.#words = functionWordsOf(language);
    this.#onlooker = onlooker;
  }

  /** What markup states decides; else function words, in a short block those of its neighbours too. */
  isOwn(index: number): boolean {
    const block = this.#document.blocks[index] as Block;
    // An empty `lang` says that the language is unknown.
    const stated = block.lang ?? this.#document.lang;
    if (stated !== undefined && stated !== '') return isPrimary(stated, this.#language.code);
    const { own, foreign } = this.#countAround(index);
    return foreign <= own;
  }

  #countAround(index: number): Counts {
    const total = { ...this.#countOf(index) };
    const { part } = this.#document.blocks[index] as Block;
    for (let distance = 1; distance <= AROUND && total.own + total.foreign < ENOUGH; distance++) {
      for (const neighbour of [index - distance, index + distance]) {
        this.#onlooker?.block(index, neighbour, 'neighbour');
        if (this.#document.blocks[neighbour]?.part !== part) continue;
        const counts = this.#countOf(neighbour);
        total.own += counts.own / 2;
        total.foreign += counts.foreign / 2;
      }
    }
    return total;
  }

  #countOf(index: number): Counts {
    const known = this.#counts.get(index);
    if (known !== undefined) return known;
    const block = this.#document.blocks[index];
    const counts = block === undefined ? { own: 0, foreign: 0 } : this.#count(block);
    this.#counts.set(index, counts);
    return counts;
  }

  #count(block: Block): Counts {
    const counts = { own: 0, foreign: 0 };
    const sample = (block.scan ?? block.prose().text).slice(0, SAMPLE).toLowerCase();
    let start = 0;
    for (let at = 0; at <= sample.length; at++) {
      const code = at < sample.length ? sample.charCodeAt(at) : 0;
      if ((kindOf(code) & LETTER) !== 0 || code === APOSTROPHE) continue;
      const length = at - start;
      if (length > 0 && length <= this.#words.longest) this.#note(sample.slice(start, at), counts);
      start = at + 1;
    }
    return counts;
  }

  #note(word: string, counts: Counts): void {
    const kind = this.#words.kinds.get(word);
    if (kind !== undefined) counts[kind]++;
  }
}

/** The function words that tell a language from others, and how long they get. */
interface FunctionWords {
  readonly kinds: ReadonlyMap<string, keyof Counts>;
  readonly longest: number;
}

const wordsOfLanguages = new WeakMap<Language, FunctionWords>();

function functionWordsOf(language: Language): FunctionWords {
  const known = wordsOfLanguages.get(language);
  if (known !== undefined) return known;
  const kinds = new Map<string, keyof Counts>();
  for (const word of language.foreignFunctionWords) kinds.set(word, 'foreign');
  for (const word of language.ownFunctionWords) kinds.set(word, 'own');
  const words = { kinds, longest: Math.max(0, ...[...kinds.keys()].map(({ length }) => length)) };
  wordsOfLanguages.set(language, words);
  return words;
}

function isPrimary(tag: string, code: string): boolean {
  return tag.toLowerCase().split(/[-_]/)[0] === code;
}
