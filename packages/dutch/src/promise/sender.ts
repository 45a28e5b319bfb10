import type { BlockView, DocumentView, Range, Token } from '@geestdrift/engine';
import { normAt } from '../clause/clause.js';
import { CLOSINGS, mayClose } from '../document/letter.js';
import { isVerbForm } from '../morphology/index.js';
import { COMPANIES, OTHERS, PREPOSITIONS, STAFF } from './lexicon.js';
import { ADVERBS } from './person-words.js';
import type { Subject } from './subject.js';
import { THIRD_PARTIES } from './vague-lexicon.js';

/** Who speaks for an organisation, and is nobody's of ours elsewhere. */
const OFFICES: ReadonlyMap<string, readonly string[]> = new Map([
  ['gemeente', ['wethouder', 'burgemeester', 'college']],
  ['provincie', ['gedeputeerde']],
]);
const ORGANISATIONS: readonly string[] = [...COMPANIES, ...THIRD_PARTIES, ...OTHERS];
/** How far from the end a closing stands, and how long a line below it may be. */
const FOOT = 8;
const LINE = 14;
const ARTICLES: ReadonlySet<string> = new Set(['de', 'het', 'onze', 'ons']);

/** Who signs a letter and speaks of itself in it: *De gemeente kapt de boom* above *Gemeente Lindehove*. */
export function senderAsSubject(block: BlockView, clause: Range): Subject | undefined {
  const signed = block.document.recall(signedBy);
  if (signed === '') return undefined;
  const isSender = (at: number): boolean => signed.includes(` ${normAt(block, at)} `);
  for (let verb = clause.start + 1; verb < Math.min(clause.start + 5, clause.end); verb++) {
    const norm = normAt(block, verb);
    if (!isVerbForm(norm) && !/[^aeiou]t$/.test(norm)) continue;
    if (isSender(verb - 1) && verb - clause.start <= 3)
      return { actor: 'company', start: clause.start, index: verb - 1 };
    // *Binnenkort opent de gemeente …*; in *De aannemer belt de gemeente* it is the object.
    const front = normAt(block, clause.start);
    if (!ADVERBS.has(front) && !PREPOSITIONS.has(front)) continue;
    const behind = ARTICLES.has(normAt(block, verb + 1)) ? verb + 2 : verb + 1;
    if (behind < clause.end && isSender(behind)) return { actor: 'company', start: verb + 1, index: behind };
  }
  return undefined;
}

/** Whether an organisation signs the letter. */
export function isSigner(block: BlockView, norm: string): boolean {
  return block.document.recall(signedBy).includes(` ${norm} `);
}

/** The words for an organisation below the closing of a letter, each between spaces: a string, which an editor's session can compare. */
function signedBy(document: DocumentView): string {
  const names = new Set<string>();
  let isBelow = false;
  for (let at = Math.max(0, document.blockCount - FOOT); at < document.blockCount; at++) {
    const block = document.block(at);
    if (block === undefined || !(isBelow || mayClose(block)) || block.tokens.length > 3 * LINE) continue;
    for (const { kind, norm } of block.tokens as readonly Token[]) {
      const organisation = isBelow && kind === 'word' ? organisationIn(norm) : undefined;
      if (organisation !== undefined)
        for (const name of [norm, organisation, ...(OFFICES.get(organisation) ?? [])]) names.add(name);
      isBelow ||= CLOSINGS.has(norm);
    }
  }
  return names.size === 0 ? '' : ` ${[...names].join(' ')} `;
}

/** *gemeente*, and the *school* of *basisschool*. */
function organisationIn(norm: string): string | undefined {
  if (STAFF.has(norm)) return undefined;
  return ORGANISATIONS.find(
    (word) => norm === word || ((word.length > 4 || word === 'bank') && norm.endsWith(word)),
  );
}
