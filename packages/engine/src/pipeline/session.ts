import { blockSource, type FindFact, type Onlooker, type ViewSource, type Way } from '../match/views.js';
import type { CheckOptions, CheckResult } from '../model/checking.js';
import type { Audience, Block, Document } from '../model/document.js';
import type { Suggestion } from '../model/finding.js';
import type { TokenStream } from '../model/token.js';
import { detach } from '../text/detach.js';
import { tokenize } from '../text/tokenize.js';
import { audienceOf } from './audience.js';
import { finish, Selection } from './check.js';
import { candidatesOf, checkBlock, type Found, type Prepared, type Run, startRun } from './check-block.js';
import { moveFinding } from './move-finding.js';
import { Origins } from './origins.js';

/** A check of the versions of one document, one after another. */
export interface CheckSession {
  /** Finds what a check of this version alone finds. The version before must not change meanwhile. */
  check(document: Document, options?: CheckOptions): CheckResult;
}

/** What a check of a block looked at besides the block. */
interface Look {
  readonly way: Way;
  /** From the block to the one looked at. */
  readonly distance: number;
  /** What stood there; undefined: nothing. */
  readonly origin: object | undefined;
}

/** What was found in a block, and what that depends on. */
interface Entry {
  readonly found: readonly Found[];
  /** Where the block started. */
  readonly start: number;
  readonly looks: readonly Look[];
  /** The source around the block, so many characters of it. */
  readonly reach: number;
  readonly around: string;
  /** Facts about the document, with what they were. */
  readonly facts: ReadonlyMap<FindFact, unknown>;
  /** How many blocks the document had, where that was looked at. */
  readonly count: number | undefined;
  /** Whether the document as a whole was looked at. */
  readonly wide: boolean;
}

interface Version {
  readonly document: Document;
  readonly origins: readonly object[];
  readonly audience: Audience | undefined;
}

/** Starts a session. */
export function createSession(prepared: Prepared): CheckSession {
  return new Session(prepared);
}

class Session implements CheckSession {
  readonly #prepared: Prepared;
  /** By the origin of each block; null for one that no pattern can match, whatever stands around it. */
  #entries = new WeakMap<object, Entry | null>();
  #streams = new WeakMap<object, TokenStream>();
  #facts = new WeakMap<object, Map<unknown, unknown>>();
  readonly #origins = new Origins();
  #before: Version | undefined;

  constructor(prepared: Prepared) {
    this.#prepared = prepared;
  }

  check(document: Document, options: CheckOptions = {}): CheckResult {
    const version = this.#enter(document, audienceOf(document, options.audience));
    const { origins, audience } = version;
    const notes = new Notes(version);
    const run = startRun(
      this.#prepared,
      document,
      audience,
      (block, index) => this.#sourceOf(block, origins[index] as object),
      notes,
    );
    const selection = new Selection();
    for (const [index, origin] of origins.entries()) {
      let entry = this.#entries.get(origin);
      if (entry === undefined || (entry !== null && !isFresh(entry, index, version, run))) {
        entry = checkAnew(run, index, notes);
        this.#entries.set(origin, entry);
      }
      if (entry === null) continue;
      const shift = (document.blocks[index] as Block).start - entry.start;
      for (const { active, finding } of entry.found)
        selection.add({ active, finding: moveFinding(finding, shift) });
    }
    const { notices } = run.failures;
    // Behind a rule that failed, its patterns were not tried any more: none of that may be kept.
    if (notices.length > 0) this.#entries = new WeakMap();
    return finish(this.#prepared, document, selection.findings(), notices, options);
  }

  /** Takes a version for the present one; forgets what does not hold for it. */
  #enter(document: Document, audience: Audience | undefined): Version {
    const before = this.#before;
    const isLike = before?.document.context?.() === document.context?.();
    if (!isLike || before?.audience !== audience || before?.document.lang !== document.lang) {
      this.#entries = new WeakMap();
    }
    if (!isLike) {
      this.#streams = new WeakMap();
      this.#facts = new WeakMap();
    }
    const version = { document, audience, origins: this.#origins.of(document, isLike ? before : undefined) };
    this.#before = version;
    return version;
  }

  #sourceOf(block: Block, origin: object): ViewSource {
    const tokens = (): TokenStream => {
      const known = this.#streams.get(origin);
      if (known !== undefined) return known;
      const stream = tokenize(detach(block.prose().text), this.#prepared.language.abbreviations);
      this.#streams.set(origin, stream);
      return stream;
    };
    const facts = (): Map<unknown, unknown> => {
      const known = this.#facts.get(origin) ?? new Map();
      this.#facts.set(origin, known);
      return known;
    };
    return blockSource(block, tokens, facts);
  }
}

function checkAnew(run: Run, index: number, notes: Notes): Entry | null {
  const candidates = candidatesOf(run, index);
  if (candidates === undefined) return null;
  notes.startWith(index);
  const found = checkBlock(run, index, candidates).map(detached);
  notes.stop();
  const { looks, reach, facts, wide } = notes;
  const block = run.document.blocks[index] as Block;
  const around = aroundOf(run.document, block, reach);
  const count = notes.counted ? run.document.blocks.length : undefined;
  return { found, start: block.start, looks, reach, around, facts, count, wide };
}

/** Its texts may be slices of the version. */
function detached({ active, finding }: Found): Found {
  const { message, actual, fix, suggestions } = finding;
  return {
    active,
    finding: {
      ...finding,
      message: detach(message),
      actual: detach(actual),
      ...(fix === undefined ? {} : { fix: detachSuggestion(fix) }),
      suggestions: suggestions.map(detachSuggestion),
    },
  };
}

function detachSuggestion({ description, edits, expected, manual }: Suggestion): Suggestion {
  return {
    description: detach(description),
    edits: edits.map(({ range, text }) => ({ range, text: detach(text) })),
    expected: detach(expected),
    manual,
  };
}

/** Whether all that the entry depends on is as it was. */
function isFresh(entry: Entry, index: number, { document, origins }: Version, { view }: Run): boolean {
  if (entry.wide || (entry.count ?? document.blocks.length) !== document.blocks.length) return false;
  const block = document.blocks[index] as Block;
  for (const { way, distance, origin } of entry.looks) {
    const place = way === 'neighbour' ? index + distance : block[way];
    if (originOf({ document, origins }, index, place, way) !== origin) return false;
  }
  if (entry.reach > 0 && aroundOf(document, block, entry.reach) !== entry.around) return false;
  for (const [find, value] of entry.facts) if (!isSame(view.recall(find), value)) return false;
  return true;
}

/** What a look from one block at another finds: another text has no neighbours in this one. */
function originOf(
  { document, origins }: Pick<Version, 'document' | 'origins'>,
  from: number,
  to: number | undefined,
  way: Way,
): object | undefined {
  if (to === undefined) return undefined;
  const isApart = way === 'neighbour' && document.blocks[to]?.part !== document.blocks[from]?.part;
  return isApart ? undefined : origins[to];
}

/** Whether two facts are surely the same; of objects only empty lists are compared. */
function isSame(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || (Array.isArray(a) && Array.isArray(b) && a.length === 0 && b.length === 0);
}

function aroundOf({ source }: Document, { start, end }: Block, reach: number): string {
  if (reach === 0) return '';
  return detach(`${source.slice(Math.max(0, start - reach), start)}\0${source.slice(end, end + reach)}`);
}

/** Notes what the check of one block looks at. */
class Notes implements Onlooker {
  readonly #version: Version;
  #index = 0;
  #isWatching = false;
  looks: Look[] = [];
  reach = 0;
  facts = new Map<FindFact, unknown>();
  counted = false;
  wide = false;

  constructor(version: Version) {
    this.#version = version;
  }

  startWith(index: number): void {
    this.#index = index;
    this.#isWatching = true;
    this.looks = [];
    this.reach = 0;
    this.facts = new Map();
    this.counted = false;
    this.wide = false;
  }

  /** What is looked at from here on concerns no block. */
  stop(): void {
    this.#isWatching = false;
  }

  block(from: number, to: number | undefined, way: Way): void {
    if (!this.#isWatching) return;
    // Where a relation of another block leads can change without that block.
    if (from !== this.#index && way !== 'neighbour') this.wide = true;
    const distance = (to ?? this.#index) - this.#index;
    if (this.looks.some((look) => look.way === way && look.distance === distance)) return;
    this.looks.push({ way, distance, origin: originOf(this.#version, this.#index, to, way) });
  }

  around(block: number, reach: number): void {
    if (!this.#isWatching) return;
    if (block === this.#index) this.reach = Math.max(this.reach, reach);
    else this.wide = true;
  }

  count(): void {
    if (this.#isWatching) this.counted = true;
  }

  fact(find: FindFact, value: unknown): void {
    if (this.#isWatching) this.facts.set(find, value);
  }

  document(): void {
    if (this.#isWatching) this.wide = true;
  }

  unwatched<Result>(step: () => Result): Result {
    const before = this.#isWatching;
    this.#isWatching = false;
    try {
      return step();
    } finally {
      this.#isWatching = before;
    }
  }
}
