import type { Rewriter } from '@geestdrift/engine';
import { rewriteCommand } from '../officialese/command.js';

/** *Gelieve … te betalen* → *Betaal …*. */
export const rewriter: Rewriter = (match) => rewriteCommand(match);
