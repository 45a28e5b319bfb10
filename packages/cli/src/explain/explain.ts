import { ruleUrl } from '@geestdrift/engine';
import { findNearest } from '@geestdrift/engine/nearest';
import type { RuleDoc } from '@geestdrift/rules/docs';
import type { GivenOptions } from '../arguments/parse.js';
import type { Surroundings } from '../check/model.js';
import { widthOf } from '../io.js';
import { UsageError } from '../usage-error.js';
import { checkExplainFormat } from './explain-format.js';
import { formatRule } from './format-rule.js';

/** `geestdrift explain RULE`: what a rule wants and why. Throws {@link UsageError}. */
export async function explain(
  operands: readonly string[],
  options: GivenOptions,
  { io, locale, colors }: Surroundings,
): Promise<number> {
  const [id] = operands;
  if (id === undefined || operands.length > 1) throw new UsageError('one-rule', '');
  const format = checkExplainFormat(options.value('format'));
  const { ruleDocs } = await import('@geestdrift/rules/docs');
  const doc = findDoc(id, ruleDocs);
  const text =
    format === 'json'
      ? `${JSON.stringify(describeRule(doc, locale))}\n`
      : formatRule(doc, { locale, colors, width: widthOf(io.stdout) });
  io.stdout.write(text);
  return 0;
}

function findDoc(id: string, docs: readonly RuleDoc[]): RuleDoc {
  const doc = docs.find((candidate) => candidate.id === id);
  if (doc !== undefined) return doc;
  const ids = docs.map((candidate) => candidate.id);
  throw new UsageError('unknown-rule', id, ids.join(', '), findNearest(id, ids));
}

function describeRule(doc: RuleDoc, locale: 'nl' | 'en'): object {
  const { id, severity, examples, nearMisses } = doc;
  const options = Object.entries(doc.options).map(([name, spec]) => {
    return [name, { ...spec, description: spec.description[locale] }] as const;
  });
  return {
    id,
    title: doc.title[locale],
    why: doc.why[locale],
    severity,
    options: Object.fromEntries(options),
    examples,
    nearMisses,
    url: ruleUrl(id),
  };
}
