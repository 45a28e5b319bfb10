import type { Archive } from '../../archive/archive.js';
import { readXml } from '../../xml/read-xml.js';
import { NAMESPACES } from './namespaces.js';

/** What a part refers to. */
export interface Relationship {
  /** The last word of its type: `styles`, `footnotes`, `header`. */
  readonly type: string;
  /** The part it names, from the archive's root. */
  readonly target: string;
}

/** What a part refers to inside the archive; `''` is the whole package. */
export function readRelationships(archive: Archive, part: string): Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const xml = archive.text(path);
  const found: Relationship[] = [];
  if (xml === undefined) return found;
  readXml(xml, path, NAMESPACES, {
    open: (name, attributes) => {
      const target = attributes.get('Target');
      if (name !== 'Relationship' || target === undefined || attributes.get('TargetMode') === 'External')
        return;
      const type = attributes.get('Type')?.split('/').at(-1) ?? '';
      found.push({ type, target: resolve(folder, target) });
    },
    close: () => {},
    text: () => {},
  });
  return found;
}

function resolve(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
