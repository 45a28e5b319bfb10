import { type BlockView, type DocumentView, normalizeWord } from '@geestdrift/engine';
import { GREETINGS } from '../lexicon/greetings.js';
import { READER_WORDS } from '../lexicon/pronouns.js';
import { createGlance } from './glance.js';

/** Words with which a letter closes. */
export const CLOSINGS: ReadonlySet<string> = new Set('groet groeten groetjes hoogachtend mvg'.split(' '));
/** Words of a screen: a manual, whatever else it is. */
const SCREEN: ReadonlySet<string> = new Set(
  `klik klikt klikken selecteer selecteert selecteren tabblad dialoogvenster pictogram menu veld velden knop installeer
  configureer gebruiker gebruikers functie functies database bestand api dataset metadata preview`.split(
    /\s+/,
  ),
);
/** Most blocks need not be read to know that they do not greet or close. */
const BEGINS_PLAIN = /^[\s*_~]*(\p{L}[-'’\p{L}]*)(?=[\s,;:!?]|$)/u;
const holdsGreeting = createGlance([...GREETINGS].map((word) => `\\b${word}\\b`));
/** Whether a closing may stand in a block. */
export const mayClose = createGlance(CLOSINGS);
/** How far in a greeting stands, and from the end a closing. */
const HEAD = 12;
const FOOT = 12;
/** A text without greeting that is longer than this is no letter. */
const SHORT = 10;

/** Whether a document reads like a letter, mail or chat: greeted or signed, or else one line, or a few that speak to the reader, without heading, and no manual. */
export function isLetter(document: DocumentView): boolean {
  return document.recall(looksLikeLetter);
}

function looksLikeLetter(document: DocumentView): boolean {
  return isGreeted(document) || isSigned(document) || isShort(document);
}

/** Whether a salutation stands near the start. */
export function isGreeted(document: DocumentView): boolean {
  return blocksOf(document, 0, HEAD).some(
    (block) => mayGreet(block) && GREETINGS.has(block.tokens[0]?.norm ?? '') && block.tokens.length > 1,
  );
}

/** Whether a closing stands near the end. */
export function isSigned(document: DocumentView): boolean {
  return blocksOf(document, document.blockCount - FOOT, document.blockCount).some(
    (block) =>
      mayClose(block) &&
      block.tokens.length < 40 &&
      block.tokens.slice(0, 4).some(({ norm }) => CLOSINGS.has(norm)),
  );
}

function mayGreet(block: BlockView): boolean {
  const first = BEGINS_PLAIN.exec(block.scan)?.[1];
  return first === undefined ? holdsGreeting(block) : GREETINGS.has(normalizeWord(first));
}

function isShort(document: DocumentView): boolean {
  if (document.blockCount > SHORT) return false;
  const blocks = blocksOf(document, 0, SHORT);
  return (
    blocks.every(({ kind }) => kind !== 'heading') &&
    !blocks.some(({ tokens }) => tokens.some(({ norm }) => SCREEN.has(norm))) &&
    (blocks.length === 1 || blocks.some(({ tokens }) => tokens.some(({ norm }) => READER_WORDS.has(norm))))
  );
}

function blocksOf(document: DocumentView, from: number, to: number): BlockView[] {
  const blocks: BlockView[] = [];
  for (let at = Math.max(0, from); at < Math.min(to, document.blockCount); at++) {
    const block = document.block(at);
    if (block !== undefined) blocks.push(block);
  }
  return blocks;
}
