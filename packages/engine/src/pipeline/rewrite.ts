import type { RuleMatch } from '../match/find-matches.js';
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
  encode(text: string): string;
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
    const encode = (text: string): string => block.encode?.(text) ?? text;
    const allows = (edits: readonly Edit[]): boolean => block.allows?.(edits) !== false;
    return rewriteOn({ prose: block.prose(), source, range, encode, allows }, match, language, locale);
  }
  const { text } = block.prose();
  const prose = { text, map: sliceMap(0, text.length), marks: [] };
  const range = textRange(match.block, match.focus);
  const ground = { prose, source: text, range, encode: String, allows: () => true };
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
  const { pattern, terms } = match.active;
  let first: Suggestion | undefined;
  for (const [index, replacement] of pattern.replace.entries()) {
    for (const rewriting of rewritingsOf(match, replacement, language)) {
      const suggestion = toSuggestion(ground, match, rewriting, replacement.manual, locale);
      if (suggestion !== undefined) {
        const key = JSON.stringify(suggestion.edits);
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
  match: Match,
  rewriting: Rewriting,
  manual: boolean,
  locale: 'nl' | 'en',
): Suggestion | undefined {
  const cased: readonly TextEdit[] = keepSentenceCase(match.block, rewriting.edits);
  const plain = toSourceEdits(cased, prose, source);
  if (plain === undefined || !allows(plain)) return undefined;
  const edits = plain.map((edit) => ({ ...edit, text: encode(edit.text) }));
  if (edits.every((edit) => source.slice(edit.range.start, edit.range.end) === edit.text)) {
    return undefined;
  }
  const expected = applyWithin(source, range, edits);
  const description = rewriting.description?.[locale] ?? describeEdits(expected, locale);
  return { description, edits, expected, manual: manual || rewriting.manual === true };
}
