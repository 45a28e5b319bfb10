import { type Finding, type Range, ruleUrl } from '@geestdrift/engine';
import { type RuleDoc, ruleDocs } from '@geestdrift/rules/docs';
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { ruleAt } from './config-language.js';
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

/** Explains what is under the pointer: a finding in a text, a rule's id in a configuration. */
export function listenForHovers(session: Session): void {
  const { connection, documents, positions, failures, abilities, configs } = session;
  connection.onHover(({ textDocument, position }: HoverParams) =>
    failures.guard(async (): Promise<Hover | null> => {
      const document = documents.get(textDocument.uri);
      if (document === undefined) return null;
      const offset = positions.toOffset(document.content, position);
      const found = configs.reads(document.path)
        ? explainRule(session, document, offset)
        : await explainFindings(session, document, offset);
      const [first] = found;
      if (first === undefined) return null;
      const { markdown } = abilities;
      const parts = found.map((one) => write(one, session.words.moreOnRule, markdown));
      return {
        contents: {
          kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
          value: parts.join(markdown ? '\n\n---\n\n' : '\n\n'),
        },
        range: positions.toRange(document.content, first.range),
      };
    }, null),
  );
}

function explainRule({ settings }: Session, document: OpenDocument, offset: number): readonly Explanation[] {
  const found = ruleAt(document.text, offset);
  if (found === undefined) return [];
  const { range, rule } = found;
  return [{ range, ...describeRule(rule, settings.locale), url: ruleUrl(rule.id) }];
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
