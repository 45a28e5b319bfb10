import type { Finding, Range } from '@geestdrift/engine';
import { type RuleDoc, ruleDocs } from '@geestdrift/rules/docs';
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { explainAt, type SettingsText } from './config-language.js';
import type { OpenDocument } from './documents.js';
import type { Session } from './session.js';

/** What is told, before it is put into the words and the markup of the client. */
interface Explanation {
  readonly range: Range;
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly change?: string | undefined;
  readonly url: string;
}

/** Explains what is under the pointer: a finding in a text, what stands in a configuration or a list. */
export function listenForHovers(session: Session): void {
  const { connection, documents, positions, failures } = session;
  connection.onHover(({ textDocument, position }: HoverParams) =>
    failures.guard(async (): Promise<Hover | null> => {
      const document = documents.get(textDocument.uri);
      if (document === undefined) return null;
      const kind = await session.kindOf(document);
      const offset = positions.toOffset(document.content, position);
      return kind === undefined
        ? hoverText(session, document, offset)
        : hoverSettings(session, document, kind, offset);
    }, null),
  );
}

async function hoverText(session: Session, document: OpenDocument, offset: number): Promise<Hover | null> {
  const found = await explainFindings(session, document, offset);
  const [first] = found;
  if (first === undefined) return null;
  const { markdown } = session.abilities;
  const parts = found.map((one) => write(one, session.words.moreOnRule, markdown));
  return {
    contents: {
      kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: parts.join(markdown ? '\n\n---\n\n' : '\n\n'),
    },
    range: session.positions.toRange(document.content, first.range),
  };
}

function hoverSettings(
  { settings, abilities: { markdown }, positions }: Session,
  { path, text, content }: OpenDocument,
  kind: SettingsText['kind'],
  offset: number,
): Hover | null {
  const found = explainAt({ path, text, kind }, offset, settings.locale);
  if (found === undefined) return null;
  return {
    contents: markdown
      ? { kind: MarkupKind.Markdown, value: found.markdown }
      : { kind: MarkupKind.PlainText, value: toPlainText(found.markdown) },
    range: positions.toRange(content, found.range),
  };
}

async function explainFindings(
  { checks, settings, words }: Session,
  document: OpenDocument,
  offset: number,
): Promise<readonly Explanation[]> {
  const checked = await checks.check(document);
  const found = checked?.findings.filter(({ range }) => range.start <= offset && offset <= range.end) ?? [];
  return found.map((finding) => {
    const { ruleId, message, range, url } = finding;
    const rule = ruleDocs.find(({ id }) => id === ruleId);
    const about =
      rule === undefined ? { id: ruleId, title: ruleId, why: message } : describeRule(rule, settings.locale);
    return { range, url, ...about, change: changeOf(finding, words.leftOut) };
  });
}

function describeRule(
  { id, title, why }: RuleDoc,
  locale: 'nl' | 'en',
): Pick<Explanation, 'id' | 'title' | 'why'> {
  return { id, title: title[locale], why: firstSentences(why[locale], 2) };
}

/** What stood there and what it can become; undefined where there is only advice. */
function changeOf({ actual, suggestions: [best] }: Finding, leftOut: string): string | undefined {
  return best === undefined ? undefined : `${onOneLine(actual)} → ${onOneLine(best.expected) || leftOut}`;
}

function write({ id, title, why, change, url }: Explanation, more: string, markdown: boolean): string {
  const protect = markdown ? escapeMarkdown : (text: string): string => text;
  return [
    markdown ? `**${protect(title)}** (\`${id}\`)` : `${title} (${id})`,
    protect(why),
    ...(change === undefined ? [] : [protect(change)]),
    markdown ? `[${more}](${url})` : url,
  ].join('\n\n');
}

function firstSentences(text: string, count: number): string {
  const sentences = text.match(/.+?[.!?…](?=\s|$)/gs) ?? [text];
  return sentences.slice(0, count).join('').trim();
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

/** Our own Markdown, for clients that show it as it stands. */
function toPlainText(markdown: string): string {
  return markdown
    .replace(/^```.*\n?/gm, '')
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '$1: $2')
    .replace(/\*\*|`|\\(?=\W)/g, '')
    .trim();
}
