import type { Rewriter } from '@geestdrift/engine';
import { besideCustomer, type Shape, standBeside } from '../beside/beside-customer.js';

/**
 * *de klant is koning* → *wij staan naast de klant*. The captures `wie`, `verb`, `modal`, `mid` and `mid-twee` are the words;
 * the argument says how they stand: `main`, `inverted`, `subordinate`, `noun`, or `doing` for *alles voor de klant doen*.
 */
export const rewriter: Rewriter = (match, shape) =>
  shape === 'doing' ? standBeside(match) : besideCustomer(match, shape as Shape);
