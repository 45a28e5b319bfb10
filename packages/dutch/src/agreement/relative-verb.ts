import type { Token } from '@geestdrift/engine';
import { isPluralForm } from '../morphology/singular.js';
import { isVerbForm } from '../morphology/verb-lexicon.js';
import { wordSet } from '../morphology/word-list.js';
import { determinerOf } from './determiners.js';
import { PREPOSITIONS, SUBJECT_PRONOUNS } from './word-classes.js';

const LONGEST_CLAUSE = 12;

/**
 * The number of a relative clause's verb when its pronoun is the subject: *die hoog is*, *die deskundig advies geven*.
 * Undefined when the clause has, or may have, another subject (*die wij meten*, *die klanten ervaren*).
 */
export function subjectVerbNumber(
  tokens: readonly Token[],
  pronoun: number,
): 'singular' | 'plural' | undefined {
  const clause = clauseBehind(tokens, pronoun);
  let plural = false;
  for (const [at, { norm }] of clause.entries()) {
    const before = clause[at - 1]?.norm ?? '';
    if (SINGULAR_VERBS.has(norm)) return 'singular';
    if (PREPOSITIONS.has(norm) || before === 'te') continue;
    if (mayBeSubject(norm, before)) return undefined;
    if (!isVerbForm(norm) && !PLURAL_VERBS.has(norm)) continue;
    if (!norm.endsWith('n')) return 'singular';
    plural = true;
  }
  return plural ? 'plural' : undefined;
}

function clauseBehind(tokens: readonly Token[], pronoun: number): readonly Token[] {
  const clause: Token[] = [];
  for (let at = pronoun + 1; at <= pronoun + LONGEST_CLAUSE; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[pronoun]?.sentence) break;
    if (token.kind === 'punctuation' || token.norm === 'en') break;
    clause.push(token);
  }
  return clause;
}

/** A noun behind a preposition is no subject, and neither is one that is a verb's form. */
function mayBeSubject(norm: string, before: string): boolean {
  if (PREPOSITIONS.has(before) || PLURAL_VERBS.has(norm) || TIMES.has(norm)) return false;
  return (
    SUBJECT_PRONOUNS.has(norm) ||
    determinerOf(norm) !== undefined ||
    (isPluralForm(norm) && !isVerbForm(norm))
  );
}

/** *die al jaren stijgt* */
const TIMES = wordSet('jaren maanden weken dagen uren keren tijden');

const SINGULAR_VERBS = wordSet(`
  is was wordt werd heeft had blijft bleef stijgt steeg daalt daalde moet kan zal gaat ligt lag komt groeit toont
`);

const PLURAL_VERBS = wordSet(`
  zijn waren worden werden hebben hadden blijven bleven moeten kunnen zullen gaan liggen komen geven vinden
`);
