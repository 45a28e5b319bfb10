import { type Audience, type Document, isAudience } from '../model/document.js';
import type { Severity } from '../model/finding.js';
import type { Level, LevelChange } from '../model/rule.js';

const RANK: Readonly<Record<Level, number>> = { error: 3, warning: 2, suggestion: 1, off: 0 };

/** The audience of a document: its comment, then its front matter, then what the caller knows. */
export function audienceOf(document: Document, known: Audience | undefined): Audience | undefined {
  return commentedAudience(document) ?? document.audience ?? known;
}

/** What the document's first comment about its audience says. */
export function commentedAudience({ directives }: Document): Audience | undefined {
  const directive = directives.find(({ action, names }) => action === 'audience' && isAudience(names[0]));
  return directive?.names[0] as Audience | undefined;
}

/** The level for an audience; where none is known the stricter of the two. */
export function levelFor(severity: LevelChange['severity'], audience: Audience | undefined): Level {
  if (audience !== undefined) return severity[audience];
  return RANK[severity.klant] >= RANK[severity.intern] ? severity.klant : severity.intern;
}

/** The lesser of two levels. */
export function lesser(a: Level, b: Level): Level {
  return RANK[a] <= RANK[b] ? a : b;
}

export function isReported(level: Level): level is Severity {
  return level !== 'off';
}
