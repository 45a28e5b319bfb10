import { type Document, UnreadableSource } from '@geestdrift/engine';
import { Archive } from '../../archive/archive.js';
import { OfficeBlocks } from '../../office/office-blocks.js';
import { isDutch, readLanguage } from '../../source/language.js';
import { readXml } from '../../xml/read-xml.js';
import { NAMESPACES } from './namespaces.js';
import { OdtReader } from './odt-reader.js';
import { Styles } from './styles.js';

const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const MANIFEST = 'META-INF/manifest.xml';

/** Reads an OpenDocument text: its text, notes, headers and footers. Throws {@link UnreadableSource}. */
export function extractOdt(bytes: Uint8Array): Document {
  const archive = new Archive(bytes);
  if (archive.text(MANIFEST)?.includes(':encryption-data')) throw new UnreadableSource('encrypted', MANIFEST);
  const content = archive.text(CONTENT);
  if (content === undefined) throw new UnreadableSource('missing-part', CONTENT, CONTENT);
  const common = archive.text(STYLES);
  const styles = new Styles();
  if (common !== undefined) styles.add(common, STYLES);
  styles.add(content, CONTENT);
  const blocks = new OfficeBlocks();
  readXml(content, CONTENT, NAMESPACES, new OdtReader(blocks, styles));
  // What stands on every page is part of the page's style.
  if (common !== undefined) readXml(common, STYLES, NAMESPACES, new OdtReader(blocks, styles));
  const lang = readLanguage(styles.lang ?? '');
  return blocks.finish(lang !== undefined && isDutch(lang) ? lang : undefined);
}
