import { type Document, UnreadableSource } from '@geestdrift/engine';
import { Archive } from '../../archive/archive.js';
import { type Aside, OfficeBlocks } from '../../office/office-blocks.js';
import { isDutch, readLanguage } from '../../source/language.js';
import { readXml } from '../../xml/read-xml.js';
import { NAMESPACES } from './namespaces.js';
import { type Relationship, readRelationships } from './relationships.js';
import { Styles } from './styles.js';
import { WordReader } from './word-reader.js';

const USUAL = 'word/document.xml';
/** What belongs to the body and is a part of its own: by the type of its relationship. */
const ASIDES: Readonly<Record<string, Aside | undefined>> = {
  footnotes: undefined,
  endnotes: undefined,
  header: 'koptekst',
  footer: 'voettekst',
};

/** Reads a Word document (OOXML): its text, notes, headers and footers. Throws {@link UnreadableSource}. */
export function extractDocx(bytes: Uint8Array): Document {
  const archive = new Archive(bytes);
  const main = readRelationships(archive, '').find(({ type }) => type === 'officeDocument')?.target ?? USUAL;
  const body = archive.text(main);
  if (body === undefined) throw new UnreadableSource('missing-part', main, main);
  const related = readRelationships(archive, main);
  const styles = Styles.read(archive, related.find(({ type }) => type === 'styles')?.target);
  const blocks = new OfficeBlocks();
  readXml(body, main, NAMESPACES, new WordReader(blocks, styles));
  for (const { type, target } of asidesOf(related)) {
    const xml = archive.text(target);
    if (xml === undefined) continue;
    const aside = ASIDES[type];
    if (aside !== undefined) blocks.openAside(aside);
    readXml(xml, target, NAMESPACES, new WordReader(blocks, styles));
    if (aside !== undefined) blocks.closeAside();
  }
  const lang = readLanguage(styles.lang ?? '');
  // Many a Dutch text was written in an English Word: only Dutch is taken at its word.
  return blocks.finish(lang !== undefined && isDutch(lang) ? lang : undefined);
}

/** Notes first, then what stands on every page; each part once. */
function asidesOf(related: readonly Relationship[]): Relationship[] {
  const seen = new Set<string>();
  return Object.keys(ASIDES).flatMap((type) =>
    related.filter((relationship) => {
      if (relationship.type !== type || seen.has(relationship.target)) return false;
      seen.add(relationship.target);
      return true;
    }),
  );
}
