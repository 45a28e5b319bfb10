import type { Match, Rewriting, Token } from '@geestdrift/engine';
import { clauseOf, normsIn } from '../clause/clause.js';
import { rewordAt, rewordRange } from '../edits/token-edits.js';
import { PLURAL_AUXILIARIES } from '../lexicon/plural-auxiliaries.js';
import { inflectLike } from '../morphology/verb-slots.js';
import { isSlogan, isWholeSentence } from './slogan.js';
import { betweenText, customerText, endOf } from './words.js';

/** How the words stand in their clause; `noun` is no clause. */
export type Shape = 'main' | 'inverted' | 'subordinate' | 'noun';

/** *de klant is koning* → *wij staan naast de klant*, with its word order; in a heading or slogan *Samen met de klant*. */
export function besideCustomer(match: Match, shape: Shape): readonly Rewriting[] {
  const customer = customerText(match);
  if (customer === undefined || endOf(match) === undefined || isSingledOut(match)) return [];
  const together = rewriting(match, match.focus.start, `samen met ${customer}`);
  if (shape === 'noun') return isSlogan(match) || isWholeSentence(match.block, match.focus) ? [together] : [];
  const prose = proseOf(match, shape, customer);
  if (shape === 'subordinate') return prose;
  if (isSlogan(match)) return [...forAll(match, customer), together, ...prose];
  const front = frontOf(match);
  if (shape === 'inverted' && front === 'bij ons' && isTitle(match))
    return [rewriting(match, match.focus.start - 2, `samen met ${customer}`), ...prose];
  return isWholeSentence(match.block, match.focus) ? [...prose, together] : prose;
}

/** *Samen met de klant* stands before *Samen met u*: a slogan speaks to all. */
function forAll(match: Match, customer: string): readonly Rewriting[] {
  return /^(?:u|je|jullie)$/.test(customer)
    ? [rewriting(match, match.focus.start, 'samen met de klant')]
    : [];
}

function isTitle({ block }: Match): boolean {
  return block.kind === 'heading' || block.kind === 'title';
}

function proseOf(match: Match, shape: Shape, customer: string): readonly Rewriting[] {
  const { focus } = match;
  const words = `${betweenText(match)}naast ${customer}`;
  const stays = /^blij/.test(normOf(match, 'verb'));
  const modal = PLURAL_AUXILIARIES.get(normOf(match, 'modal')) ?? normOf(match, 'modal');
  const verbs = [modal, stays ? 'blijven' : '', 'staan'].filter((verb) => verb !== '');
  const straight = straightOrder(verbs, words);
  if (shape === 'subordinate') return [rewriting(match, focus.start, `wij ${words} ${verbs.join(' ')}`)];
  if (shape === 'main') return [rewriting(match, focus.start, `wij ${straight}`)];
  const front = frontOf(match);
  if (front === 'voor ons') return [rewriting(match, focus.start - 2, `wij ${straight}`)];
  const [finite, ...rest] = verbs;
  const inverted = rewriting(match, focus.start, [finite, 'wij', words, ...rest].join(' '));
  return front === 'bij ons' ? [inverted, rewriting(match, focus.start - 2, `wij ${straight}`)] : [inverted];
}

/** *staan naast de klant*, *moeten naast de klant staan*. */
function straightOrder([finite, ...rest]: readonly string[], words: string): string {
  return [finite, words, ...rest].join(' ');
}

/** What opens the clause where it is two words. */
function frontOf({ block, focus }: Match): string {
  const { start } = clauseOf(block, focus.start);
  if (focus.start - start !== 2) return '';
  return normsIn(block, { start, end: focus.start });
}

/** *Alleen de klant is koning*: the sentence would say something else. */
function isSingledOut({ block, focus }: Match): boolean {
  return /^(?:alleen|juist|vooral|slechts|enkel)$/.test(block.tokens[focus.start - 1]?.norm ?? '');
}

function normOf({ block, captures }: Match, name: string): string {
  const range = captures.get(name);
  return range === undefined ? '' : (block.tokens[range.start]?.norm ?? '');
}

function rewriting(match: Match, first: number, text: string): Rewriting {
  const end = endOf(match) ?? match.focus.end;
  return { edits: [rewordRange(match.block, { start: first, end }, text)] };
}

/** *doen alles voor de klant* → *staan naast de klant*: the words stay where they are. */
export function standBeside(match: Match): readonly Rewriting[] {
  const { block, captures } = match;
  const [verb, all, over] = ['verb', 'alles', 'over'].map((name) => captures.get(name)?.start);
  const token = verb === undefined ? undefined : block.tokens[verb];
  if (token === undefined || all === undefined) return [];
  const form = inflectLike(token.norm, token.norm.startsWith('d') ? 'doen' : 'hebben', 'staan');
  if (form === undefined) return [];
  const voor = captures.get('voor')?.start ?? all + 1;
  const edits = [
    rewordAt(block, verb as number, form),
    rewordRange(block, { start: all, end: voor + 1 }, 'naast'),
  ];
  const outside = over !== undefined && (over < all || over > voor);
  const extra = outside
    ? [
        {
          range: { start: (block.tokens[over - 1] as Token).end, end: (block.tokens[over] as Token).end },
          text: '',
        },
      ]
    : [];
  return [{ edits: [...edits, ...extra].sort((a, b) => a.range.start - b.range.start) }];
}
