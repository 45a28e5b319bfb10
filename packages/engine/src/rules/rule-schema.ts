import { z } from 'zod';
import { AUDIENCES } from '../model/document.js';

const localized = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
const level = z.enum(['error', 'warning', 'suggestion', 'off']);
const severity = z.union([
  level.transform((both) => ({ klant: both, intern: both })),
  z.strictObject({ klant: level, intern: level }),
]);

/** One item or several. */
const some = <T extends z.ZodType>(item: T) =>
  z.union([item.transform((single) => [single]), z.array(item)]) as z.ZodType<z.output<T>[]>;

const conditionCall = z.union([
  z.string().transform((name) => ({ name, argument: null as unknown })),
  z
    .record(z.string(), z.unknown())
    .refine((record) => Object.keys(record).length === 1, 'a condition with its argument: one key')
    .transform((record) => ({ name: Object.keys(record)[0] as string, argument: Object.values(record)[0] })),
]);

const replacement = z.union([
  z.string().transform((template) => ({ template, manual: false })),
  z
    .strictObject({ text: z.string(), manual: z.boolean().default(false) })
    .transform(({ text, manual }) => ({ template: text, manual })),
  z
    .record(z.string(), z.unknown())
    .refine(
      (record) => Object.keys(record).filter((key) => key !== 'manual').length === 1,
      'a text, or one rewriter with its argument',
    )
    .transform((record) => {
      const name = Object.keys(record).find((key) => key !== 'manual') as string;
      return { rewriter: name, argument: record[name], manual: record.manual === true };
    }),
]);

const message = z.union([z.string(), localized]);

/** One or more replacements; nothing makes the finding advice. */
const replacements = z.union([z.null().transform(() => []), some(replacement)]);

const pattern = z
  .strictObject({
    find: some(z.string()).optional(),
    entries: z.record(z.string().min(1), replacements).optional(),
    when: some(conditionCall).default([]),
    unless: some(conditionCall).default([]),
    except: some(z.string()).default([]),
    message: message.optional(),
    replace: some(replacement).default([]),
    fix: z.boolean().default(false),
    fallback: z.boolean().default(false),
    levels: z.array(z.strictObject({ when: some(conditionCall), severity })).default([]),
  })
  .refine(({ find, entries }) => (find === undefined) !== (entries === undefined), 'either find or entries')
  .refine(({ entries, replace }) => entries === undefined || replace.length === 0, {
    message: 'no replace beside entries, which have their own',
    path: ['replace'],
  });

const example = z.union([
  z.string(),
  z.strictObject({
    text: z.string(),
    after: some(z.string()).optional(),
    audience: z.enum(AUDIENCES).optional(),
  }),
]);

const option = z.strictObject({
  type: z.enum(['number', 'string', 'boolean', 'strings']),
  default: z.unknown(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  description: localized,
});

/** The shape of a rule file; `docs/regeltaal.md` explains it. */
export const ruleFileSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/, 'lower-case Dutch words with hyphens'),
  title: localized,
  severity,
  'opt-in': z.union([z.strictObject({ klant: level }), z.strictObject({ intern: level })]).optional(),
  why: localized,
  flagged: localized,
  ignored: localized,
  source: localized,
  options: z.record(z.string(), option).default({}),
  'first-only': z.boolean().default(false),
  'manual-when': some(conditionCall).default([]),
  sets: z.record(z.string(), z.array(z.string())).default({}),
  define: z.record(z.string(), z.string()).default({}),
  messages: z.record(z.string(), localized).default({}),
  when: some(conditionCall).default([]),
  unless: some(conditionCall).default([]),
  except: some(z.string()).default([]),
  levels: z.array(z.strictObject({ when: some(conditionCall), severity })).default([]),
  patterns: z.array(pattern).min(1),
  examples: z.array(example).min(1, 'at least one example that is found'),
  'near-misses': z.array(example).min(1, 'at least one near-miss'),
});

export type RuleFile = z.output<typeof ruleFileSchema>;
export type PatternEntry = RuleFile['patterns'][number];

/** The shape of a file of word sets and sub-patterns that all rules of its folder share. */
export const sharedFileSchema = z.strictObject({
  sets: z.record(z.string(), z.array(z.string())).default({}),
  define: z.record(z.string(), z.string()).default({}),
});

export type SharedFile = z.output<typeof sharedFileSchema>;
