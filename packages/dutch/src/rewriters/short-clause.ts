import type { Rewriter } from '@geestdrift/engine';
import { putClause } from '../officialese/short-clause.js';

/** The clause that the argument is, with a comma where it opens a sentence: *indien mogelijk* → *als dat kan*. */
export const rewriter: Rewriter = (match, argument) => [putClause(match, String(argument))];
