import { type Checker, type CheckerSettings, createChecker } from '../../src/checker.js';
import type { RuleSet } from '../../src/model/rule.js';
import { compileRules } from '../../src/rules/compile-rules.js';
import { RuleFileError } from '../../src/rules/rule-error.js';
import { toy } from './language.js';

const texts = '{nl: tekst, en: text}';

/** A rule file with the parts that a test does not care about filled in. */
export function ruleFile(id: string, body: string): string {
  const given = (key: string): boolean => new RegExp(`^${key}:`, 'm').test(body);
  const filled = Object.entries({
    title: texts,
    severity: 'warning',
    why: texts,
    flagged: texts,
    ignored: texts,
    source: texts,
    messages: "{default: {nl: '‘{actual}’ kan beter', en: '‘{actual}’ can be better'}}",
    examples: '[‹x›]',
    'near-misses': '[y]',
  }).filter(([key]) => !given(key));
  return [`id: ${id}`, ...filled.map(([key, value]) => `${key}: ${value}`), body.trim(), ''].join('\n');
}

/** A rule with one pattern a line. */
export function patternRule(id: string, ...patterns: readonly string[]): string {
  return ruleFile(
    id,
    ['patterns:', ...patterns.map((pattern) => `  - find: '${pattern.replaceAll("'", "''")}'`)].join('\n'),
  );
}

export function compile(rules: readonly string[], shared = 'sets: {klant: [klant, klanten]}'): RuleSet {
  const files = rules.map((text, index) => ({ name: `r${index}.yml`, text }));
  return compileRules([{ name: '_shared.yml', text: shared }], files, toy).ruleSet;
}

/** A checker of rules that are each given as one file's text. */
export function checkerOf(rules: readonly string[], settings?: CheckerSettings, shared?: string): Checker {
  return createChecker(compile(rules, shared), toy, settings);
}

/** The problems that compiling reports, as they are printed. */
export function problemsOf(rules: readonly string[], shared?: string): string[] {
  try {
    compile(rules, shared);
  } catch (error) {
    if (error instanceof RuleFileError) return error.message.split('\n');
    throw error;
  }
  return [];
}
