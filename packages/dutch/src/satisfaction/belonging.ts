import type { Match, Token } from '@geestdrift/engine';
import { customerPhraseAt } from './customer-phrase.js';
import { OTHERS } from './lexicon.js';

/** The customer's phrase, or one joined to it, starts right behind *van, onder, bij*. */
export function belongsToCustomers({ block, captures }: Match): boolean {
  const { tokens } = block;
  const customer = captures.get('klant')?.start;
  const satisfaction = captures.get('tevredenheid')?.start;
  if (customer === undefined || satisfaction === undefined) return false;
  const word = tokens[satisfaction] as Token;
  if (!/^tevredenheids?/.test(word.norm)) return false;
  if (isFormula(tokens, satisfaction)) return false;
  if (customer < satisfaction) return isTheirs(tokens, customer, satisfaction);
  let { start } = customerPhraseAt(tokens, customer);
  // De tevredenheid van medewerkers en klanten.
  if (/^(?:en|of|,)$/.test(tokens[start - 1]?.norm ?? '')) start = customerPhraseAt(tokens, start - 2).start;
  if (start === satisfaction + 1) return start === customer && isLabel(tokens, satisfaction);
  return start - 1 === holderAt(tokens, satisfaction + 1);
}

/** *klanten … hun tevredenheid*, with nobody else between. */
function isTheirs(tokens: readonly Token[], customer: number, satisfaction: number): boolean {
  if (!/(?:en|s)$/.test(tokens[customer]?.norm ?? '')) return false;
  return !tokens.slice(customer + 1, satisfaction).some(({ norm }) => OTHERS.has(norm));
}

/** *Tevredenheid klanten*: a label; not *met tevredenheid klanten helpen*. */
function isLabel(tokens: readonly Token[], satisfaction: number): boolean {
  const before = tokens[satisfaction - 1];
  return (
    before === undefined ||
    before.sentence !== tokens[satisfaction]?.sentence ||
    !/^(?:met|tot|naar|van|in|uit)$/.test(before.norm)
  );
}

/** The *van, onder, bij* that says whose it is, right behind the noun or behind *over …*. */
function holderAt(tokens: readonly Token[], from: number): number | undefined {
  const isHolder = (at: number): boolean => /^(?:van|onder|bij)$/.test(tokens[at]?.norm ?? '');
  if (isHolder(from)) return from;
  if (tokens[from]?.norm !== 'over') return undefined;
  return [from + 2, from + 3, from + 4, from + 5].find(isHolder);
}

/** *naar (volle) tevredenheid van*: another pattern's. */
function isFormula(tokens: readonly Token[], satisfaction: number): boolean {
  let at = satisfaction - 1;
  while (
    /^(?:volle|volledige|grote|algehele|algemene|alle|ieders|aller|volste)$/.test(tokens[at]?.norm ?? '')
  )
    at--;
  const opener = tokens[at]?.norm;
  return opener === 'naar' || (opener === 'tot' && !/^(?:leid|draag|bij)/.test(tokens[at - 1]?.norm ?? ''));
}
