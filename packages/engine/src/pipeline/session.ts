import type { FindFact, ViewSource } from '../match/views.js';
import type { CheckOptions, CheckResult } from '../model/checking.js';
import type { Audience, Block, Document } from '../model/document.js';
import type { TokenStream } from '../model/token.js';
import { detach } from '../text/detach.js';
import { tokenize } from '../text/tokenize.js';
import { audienceOf } from './audience.js';
import { BlockAnswers } from './block-answers.js';
import { type BlockEntry, checkAnew, foundAt, hasSameFacts, isFresh } from './block-entry.js';
import { finish, Selection } from './check.js';
import { type Prepared, type Run, startRun } from './check-block.js';
import { EntryRow, type Splice } from './entry-row.js';
import { KnownFacts } from './known-facts.js';
import { LookNotes } from './look-notes.js';
import { Origins } from './origins.js';

interface SessionOptions extends CheckOptions {
  /** The document is the beginning of a longer one: only what the rest of it cannot change is told. */
  readonly beginning?: boolean;
}

/** A check of the versions of one document, one after another. */
export interface CheckSession {
  /** Finds what a check of this version alone finds. The version before must not change meanwhile. */
  check(document: Document, options?: SessionOptions): CheckResult;
}

interface Version {
  readonly document: Document;
  readonly audience: Audience | undefined;
  readonly origins: readonly object[];
  /** What differs from the version before. */
  readonly splice: Splice;
}

/** Starts a session. */
export function createSession(prepared: Prepared): CheckSession {
  return new Session(prepared);
}

class Session implements CheckSession {
  readonly #prepared: Prepared;
  /** By the origin of each block of any version; null for one that no pattern can match. */
  #entries = new WeakMap<object, BlockEntry | null>();
  /** Those of the version before; each holds for it. */
  #row = new EntryRow();
  #streams = new WeakMap<object, TokenStream>();
  #blockFacts = new WeakMap<object, Map<unknown, unknown>>();
  readonly #facts = new KnownFacts();
  readonly #answers = new BlockAnswers();
  readonly #origins = new Origins();
  #before: Version | undefined;

  constructor(prepared: Prepared) {
    this.#prepared = prepared;
  }

  check(document: Document, options: SessionOptions = {}): CheckResult {
    const version = this.#enter(document, audienceOf(document, options.audience));
    const notes = new LookNotes(version);
    const { prefilters } = this.#prepared;
    const run = startRun(
      this.#prepared,
      document,
      version.audience,
      (block, index) =>
        this.#sourceOf(block, index === undefined ? block : (version.origins[index] as object)),
      options.siblings,
      {
        onlooker: notes,
        answers: this.#answers,
        prefilter: options.beginning === true ? prefilters.unconditional : prefilters.whole,
      },
    );
    try {
      this.#renew(version, run, notes);
    } catch (error) {
      this.#forget();
      throw error;
    }
    const selection = new Selection();
    for (const index of this.#row.telling) {
      const entry = this.#row.at(index) as BlockEntry;
      if (options.beginning === true && !isLocal(entry)) continue;
      for (const found of foundAt(entry, (document.blocks[index] as Block).start)) {
        if (options.beginning !== true || found.active.terms.fallback !== true) selection.add(found);
      }
    }
    const { notices } = run.failures;
    // Behind a rule that failed its patterns were not tried any more, nor all in a beginning: none of that may be kept.
    if (notices.length > 0 || options.beginning === true) this.#forget();
    return finish(this.#prepared, document, selection.findings(), notices, options);
  }

  /** Makes the entries hold for a version: blocks that differ are checked anew, and those that looked at them. */
  #renew({ document, origins, splice }: Version, run: Run, notes: LookNotes): void {
    const row = this.#row;
    row.splice(splice);
    const fresh = new Map<number, BlockEntry | null>();
    const check = (index: number): void => {
      const entry = checkAnew(run, index, notes);
      this.#entries.set(origins[index] as object, entry);
      fresh.set(index, entry);
    };
    const changed = this.#facts.renew(run.view);
    for (const index of changed.length === 0 ? row.touchedBy(splice) : origins.keys()) {
      const entry = row.at(index);
      if (entry === null) continue;
      if (!isFresh(entry, index, document, origins) || dependsOn(entry, changed)) check(index);
    }
    for (let index = splice.from; index < splice.to; index++) {
      const entry = this.#entries.get(origins[index] as object);
      const holds =
        entry !== undefined &&
        (entry === null || (isFresh(entry, index, document, origins) && hasSameFacts(entry, run.view)));
      if (holds) fresh.set(index, entry);
      else check(index);
    }
    for (const entry of fresh.values()) if (entry !== null) this.#facts.note(entry.facts);
    row.set(fresh);
  }

  /** Takes a version for the present one; forgets what does not hold for it. */
  #enter(document: Document, audience: Audience | undefined): Version {
    const before = this.#before;
    const isLike = before?.document.context?.() === document.context?.();
    if (!isLike || before?.audience !== audience || before?.document.lang !== document.lang) this.#forget();
    if (!isLike) {
      this.#streams = new WeakMap();
      this.#blockFacts = new WeakMap();
    }
    const { origins, ...splice } = this.#origins.of(document, isLike ? before : undefined);
    const isKept = this.#row.length > 0;
    const version = {
      document,
      audience,
      origins,
      splice: isKept ? splice : { from: 0, oldTo: 0, to: origins.length },
    };
    this.#before = version;
    if (isKept) this.#answers.splice(splice);
    else this.#answers.clear();
    return version;
  }

  #forget(): void {
    this.#entries = new WeakMap();
    this.#row = new EntryRow();
    this.#facts.clear();
    this.#answers.clear();
  }

  #sourceOf(block: Block, origin: object): ViewSource {
    const stream = (): TokenStream => {
      const known = this.#streams.get(origin);
      if (known !== undefined) return known;
      const fresh = tokenize(detach(block.prose().text), this.#prepared.language.abbreviations);
      this.#streams.set(origin, fresh);
      return fresh;
    };
    const facts = (): Map<unknown, unknown> => {
      const known = this.#blockFacts.get(origin) ?? new Map();
      this.#blockFacts.set(origin, known);
      return known;
    };
    return { block, stream, facts };
  }
}

/** Whether what was found depends on what stands near alone. */
function isLocal({ wide, count, facts }: BlockEntry): boolean {
  return !wide && count === undefined && facts.size === 0;
}

function dependsOn({ facts }: BlockEntry, changed: readonly FindFact[]): boolean {
  return changed.some((fact) => facts.has(fact));
}
