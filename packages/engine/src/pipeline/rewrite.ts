import { conditionsHold, type RuleMatch } from '../match/find-matches.js';
import type { Block, Edit, Prose, Range } from '../model/document.js';
import type { Suggestion } from '../model/finding.js';
import type { Language } from '../model/language.js';
import type { BlockView, Match, Rewriting, TextEdit } from '../model/match.js';
import { sliceMap } from '../model/offset-map.js';
import type { Replacement } from '../model/rule.js';
import { applyWithin } from '../rewrite/apply-within.js';
import { describeEdits, tellApart } from '../rewrite/describe.js';
import { keepSentenceCase } from '../rewrite/sentence-case.js';
import { toSourceEdits } from '../rewrite/source-edits.js';
import { fillTemplate } from '../rewrite/template.js';

/** What can be done about a match. */
export interface Rewritten {
  /** The proposals, best first, each once, as edits of the source. */
  readonly suggestions: readonly Suggestion[];
  /** What the pattern's first replacement gave, where the pattern calls it a fix and no person must complete it. */
  readonly fix: Suggestion | undefined;
}

/** What is rewritten: a text, and what it stands in. */
interface Ground {
  readonly prose: Prose;
  readonly source: string;
  /** The words found. */
  readonly range: Range;
  /** See `Block.encode`; a source without it shows its texts as they are read. */
  readonly encode: Block['encode'];
  allows(edits: readonly Edit[]): boolean;
}

/** The proposals for a match, as edits of the source; without edits where the source does not show the words. */
export function rewrite(
  match: RuleMatch,
  block: Block,
  source: string,
  language: Language,
  locale: 'nl' | 'en',
): Rewritten {
  if (block.unplaced !== true) {
    const range = match.block.placeOf(match.focus);
    const encode = block.encode?.bind(block);
    const allows = (edits: readonly Edit[]): boolean => block.allows?.(edits) !== false;
    return rewriteOn({ prose: block.prose(), source, range, encode, allows }, match, language, locale);
  }
  const { text } = block.prose();
  const prose = { text, map: sliceMap(0, text.length), marks: [] };
  const range = textRange(match.block, match.focus);
  const ground = { prose, source: text, range, encode: undefined, allows: () => true };
  const { suggestions } = rewriteOn(ground, match, language, locale);
  return { suggestions: suggestions.map((one) => ({ ...one, edits: [], manual: true })), fix: undefined };
}

/** Where tokens stand in their block's text. */
export function textRange({ tokens }: BlockView, { start, end }: Range): Range {
  const from = tokens[start]?.start ?? 0;
  return { start: from, end: tokens[end - 1]?.end ?? from };
}

function rewriteOn(ground: Ground, match: RuleMatch, language: Language, locale: 'nl' | 'en'): Rewritten {
  const suggestions = new Map<string, Suggestion>();
  const { pattern, terms, rule } = match.active;
  const judged = !conditionsHold(match, [], rule.manualWhen ?? [], language);
  let first: Suggestion | undefined;
  for (const [index, replacement] of pattern.replace.entries()) {
    for (const rewriting of rewritingsOf(match, replacement, language)) {
      const suggestion = toSuggestion(ground, match, rewriting, judged || replacement.manual, locale);
      if (suggestion !== undefined) {
        const key = JSON.stringify([suggestion.edits, suggestion.expected]);
        if (!suggestions.has(key)) suggestions.set(key, suggestion);
      }
    }
    if (index === 0) [first] = suggestions.values();
  }
  const found = tellApart([...suggestions.values()], ground.range, ground.source, locale);
  return { suggestions: found, fix: terms.fix && first?.manual === false ? found[0] : undefined };
}

function rewritingsOf(match: Match, replacement: Replacement, language: Language): readonly Rewriting[] {
  if (replacement.kind === 'text') return [fillTemplate(match, replacement.template)];
  const rewriter = language.rewriters[replacement.name];
  if (rewriter === undefined) throw new Error(`unknown rewriter ${replacement.name} in rule ${match.ruleId}`);
  return rewriter(match, replacement.argument);
}

function toSuggestion(
  { prose, source, range, encode, allows }: Ground,
  match: RuleMatch,
  rewriting: Rewriting,
  manual: boolean,
  locale: 'nl' | 'en',
): Suggestion | undefined {
  const cased: readonly TextEdit[] = keepSentenceCase(match.block, rewriting.edits);
  const plain = toSourceEdits(cased, prose, source);
  if (plain === undefined || !allows(plain)) return undefined;
  const edits = encodeEdits(plain, encode);
  if ((edits ?? plain).every((edit) => source.slice(edit.range.start, edit.range.end) === edit.text)) {
    return undefined;
  }
  // Not as an encoding writes it, and without the blank of a word that goes.
  const expected = (
    encode === undefined
      ? applyWithin(source, range, plain)
      : applyWithin(prose.text, textRange(match.block, match.focus), inOrder(cased))
  ).trim();
  const description = rewriting.description?.[locale] ?? describeEdits(expected, locale);
  if (edits === undefined) return { description, edits: [], expected, manual: true };
  return { description, edits, expected, manual: manual || rewriting.manual === true };
}

function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** The edits as the source writes them; undefined where it cannot. */
function encodeEdits(edits: readonly Edit[], encode: Ground['encode']): readonly Edit[] | undefined {
  if (encode === undefined) return edits;
  const encoded: Edit[] = [];
  for (const { range, text } of edits) {
    const written = encode(text, range);
    if (written === undefined) return undefined;
    encoded.push({ range, text: written });
  }
  return encoded;
}
