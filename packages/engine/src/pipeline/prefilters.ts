import type { ActivePattern } from '../match/active-pattern.js';
import type { WordSets } from '../match/atoms.js';
import type { Language } from '../model/language.js';
import type { DocumentView } from '../model/match.js';
import type { Anchor } from '../model/rule.js';
import { createPrefilter, type Prefilter } from './prefilter.js';

type Requirement = (document: DocumentView) => boolean;

/**
 * The prefilters of a set of patterns: some patterns are only for documents of a kind (letters), and often for words that stand
 * everywhere, so other documents are not looked through for them. Each is made when the first document asks for it.
 */
export class Prefilters {
  readonly #patterns: readonly ActivePattern[];
  readonly #anchors: readonly (readonly Anchor[])[];
  readonly #sets: WordSets;
  readonly #requirements: readonly Requirement[];
  /** By pattern, what it requires of the document, as bits. */
  readonly #required: readonly number[];
  /** By the requirements that are met, as bits. */
  readonly #made = new Map<number, Prefilter>();

  constructor(
    patterns: readonly ActivePattern[],
    { conditions }: Language,
    anchors: readonly (readonly Anchor[])[],
    sets: WordSets,
  ) {
    this.#patterns = patterns;
    this.#anchors = anchors;
    this.#sets = sets;
    const own = patterns.map(({ terms }) =>
      terms.when.flatMap(({ name }) => conditions[name]?.ofDocument ?? []),
    );
    this.#requirements = [...new Set(own.flat())];
    this.#required = own.map((some) =>
      some.reduce((bits, one) => bits | (1 << this.#requirements.indexOf(one)), 0),
    );
  }

  /** For a document that may come to be of another kind. */
  get whole(): Prefilter {
    return this.#for(~0);
  }

  /** For what holds whatever kind of document it is. */
  get unconditional(): Prefilter {
    return this.#for(0);
  }

  of(document: DocumentView): Prefilter {
    return this.#for(
      this.#requirements.reduce((bits, holds, at) => (holds(document) ? bits | (1 << at) : bits), 0),
    );
  }

  #for(met: number): Prefilter {
    const known = this.#made.get(met);
    if (known !== undefined) return known;
    const made = this.#create(met);
    this.#made.set(met, made);
    return made;
  }

  #create(met: number): Prefilter {
    const orders = [...this.#patterns.keys()].filter(
      (order) => ((this.#required[order] as number) & ~met) === 0,
    );
    const wanted = orders.map((order) => (this.#patterns[order] as ActivePattern).pattern);
    const prefilter = createPrefilter(wanted, this.#anchors, this.#sets);
    if (orders.length === this.#patterns.length) return prefilter;
    return {
      candidates: (text, block) => prefilter.candidates(text, block).map((at) => orders[at] as number),
    };
  }
}
