import type { Checked } from '../checks.js';
import type { TextChange } from '../documents.js';
import { FRONT_MATTER } from '../place-directive.js';
import { directiveWriter, lineEndOf } from '../write-directive.js';
import { eachRule, type OfferActions } from './action.js';

/** What must stay first: BOM, front matter, an XML declaration, a document type, a shebang of a template. */
const HEADS: readonly RegExp[] = [
  FRONT_MATTER,
  /^(?:\s*<\?xml[^>]*\?>[ \t]*(?:\r\n?|\n)?)?\s*<!doctype[^>]*>[ \t]*(?:\r\n?|\n)?/i,
  /^\s*<\?xml[^>]*\?>[ \t]*(?:\r\n?|\n)?/,
];

/** A comment at the top that switches the rule off in the whole text. */
export const offerSwitchOffInFile: OfferActions = ({ checked, findings, words, edit }) =>
  eachRule(findings).flatMap((finding) => {
    const write = directiveWriter(checked.basis.format.name, checked.document.source);
    const comment = write('disable-file', finding.ruleId, words.reason);
    if (comment === undefined) return [];
    return [
      {
        title: words.switchOffInFile(finding.ruleId),
        finding,
        edit: () => {
          const change = placeAtTop(checked, comment);
          return change === undefined ? undefined : edit([change]);
        },
      },
    ];
  });

/** On a line of its own behind what must stay first; undefined where it would not be read there. */
function placeAtTop({ document, basis }: Checked, comment: string): TextChange | undefined {
  const { source } = document;
  const eol = lineEndOf(source);
  const from = source.startsWith('\uFEFF') ? 1 : 0;
  const rest = source.slice(from);
  for (const head of [...HEADS.map((one) => one.exec(rest)?.[0]), '']) {
    if (head === undefined) continue;
    const at = from + head.length;
    const text = `${head === '' || /[\n\r]$/.test(head) ? '' : eol}${comment}${eol}`;
    const after = basis.format.extract(source.slice(0, at) + text + source.slice(at));
    const isRead = after.directives.length === document.directives.length + 1;
    if (isRead && after.blocks.length === document.blocks.length) return { start: at, end: at, text };
  }
  return undefined;
}
