import type { RuleMatch } from '../match/find-matches.js';
import type { Block, Prose, Range } from '../model/document.js';
import type { Suggestion } from '../model/finding.js';
import type { Language } from '../model/language.js';
import type { Match, Rewriting, TextEdit } from '../model/match.js';
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

/** The proposals for a match, as edits of the source. */
export function rewrite(
  match: RuleMatch,
  block: Block,
  source: string,
  language: Language,
  locale: 'nl' | 'en',
): Rewritten {
  const prose = block.prose();
  const range = match.block.placeOf(match.focus);
  const suggestions = new Map<string, Suggestion>();
  const { pattern, terms } = match.active;
  let first: Suggestion | undefined;
  for (const [index, replacement] of pattern.replace.entries()) {
    for (const rewriting of rewritingsOf(match, replacement, language)) {
      const suggestion = toSuggestion(match, rewriting, replacement.manual, prose, source, range, locale);
      if (suggestion !== undefined) {
        const key = JSON.stringify(suggestion.edits);
        if (!suggestions.has(key)) suggestions.set(key, suggestion);
      }
    }
    if (index === 0) [first] = suggestions.values();
  }
  const found = tellApart([...suggestions.values()], range, source, locale);
  return { suggestions: found, fix: terms.fix && first?.manual === false ? found[0] : undefined };
}

function rewritingsOf(match: Match, replacement: Replacement, language: Language): readonly Rewriting[] {
  if (replacement.kind === 'text') return [fillTemplate(match, replacement.template)];
  const rewriter = language.rewriters[replacement.name];
  if (rewriter === undefined) throw new Error(`unknown rewriter ${replacement.name} in rule ${match.ruleId}`);
  return rewriter(match, replacement.argument);
}

function toSuggestion(
  match: Match,
  rewriting: Rewriting,
  manual: boolean,
  prose: Prose,
  source: string,
  range: Range,
  locale: 'nl' | 'en',
): Suggestion | undefined {
  const cased: readonly TextEdit[] = keepSentenceCase(match.block, rewriting.edits);
  const edits = toSourceEdits(cased, prose, source);
  if (
    edits === undefined ||
    edits.every((edit) => source.slice(edit.range.start, edit.range.end) === edit.text)
  ) {
    return undefined;
  }
  const expected = applyWithin(source, range, edits);
  const description = rewriting.description?.[locale] ?? describeEdits(expected, locale);
  return { description, edits, expected, manual: manual || rewriting.manual === true };
}
