import type { Syntax, Tag } from './model.js';
import { Scan } from './scan.js';

/** Finds the tags of a source, in order and apart, by the ways in which they are written; the first that fits counts. */
export type FindTags = (source: string) => Tag[];

/** Makes a finder. In time linear in the source. */
export function createFinder(syntaxes: readonly Syntax[]): FindTags {
  const pattern = syntaxes.map(({ opener }) => `(${opener})`).join('|');
  const openers = new RegExp(pattern, 'g');
  // Most texts have no tags: without groups that is known sooner.
  const any = new RegExp(syntaxes.map(({ opener }) => `(?:${opener})`).join('|'));
  return (source) => {
    const tags: Tag[] = [];
    if (!any.test(source)) return tags;
    const opener = new RegExp(openers);
    let scan: Scan | undefined;
    for (let match = opener.exec(source); match !== null; match = opener.exec(source)) {
      scan ??= new Scan(source);
      const tag = readAt(scan, syntaxes, match);
      if (tag === undefined) continue;
      tags.push(tag);
      opener.lastIndex = tag.resume ?? tag.end;
    }
    return tags;
  };
}

function readAt(scan: Scan, syntaxes: readonly Syntax[], match: RegExpExecArray): Tag | undefined {
  const syntax = syntaxes[match.findIndex((group, index) => index > 0 && group !== undefined) - 1];
  return syntax?.read(scan, match.index, match[0]);
}

/** Two lists of tags as one, in order; of tags that overlap the first counts. */
export function mergeTags(tags: readonly Tag[], more: readonly Tag[]): Tag[] {
  const all = [...tags, ...more].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return all.filter((tag) => {
    if (tag.start < end) return false;
    end = tag.end;
    return true;
  });
}
