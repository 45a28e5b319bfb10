import type { Token, TokenStream } from '@geestdrift/engine';
import { tailBehind } from '../morphology/compounds.js';

/** A compound of *tevredenheid*, in the letters of the text. */
export interface SatisfactionWord {
  /** Lower case, linking letters included: `klanten`, `gebruikers`; empty for the bare word. */
  readonly head: string;
  /** As it is written, without linking s: `onderzoek`, `KPI's`. */
  readonly tail: string;
  /** *klanttevredenheids-* whose second part comes later. */
  readonly cut: boolean;
}

const STEM = 'tevredenheid';
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

export function readSatisfactionWord(stream: TokenStream, token: Token): SatisfactionWord | undefined {
  const behind = tailBehind(token.norm, STEM);
  if (behind === undefined) return undefined;
  const raw = stream.text
    .slice(token.start, token.end)
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[\u2010\u2011]/g, '-');
  const isUpper = raw === raw.toUpperCase();
  const tail =
    behind === '' || behind === 's' ? '' : isUpper ? behind : raw.replace(/-$/, '').slice(-behind.length);
  const at = token.norm.indexOf(STEM);
  return { head: token.norm.slice(0, at).replaceAll('-', ''), tail, cut: raw.endsWith('-') };
}

/** Research and measurement: there *beleving* says what is looked into. */
const RESEARCH =
  /^(?:onderzoek|onderzoeken|onderzoekje|onderzoeks\p{L}+|meting|metingen|enquête|enquete|enquêtes|enquetes|vragenlijst|vragenlijsten|peiling|peilingen|survey|surveys|monitor|monitors|interview|interviews|scan|scans|toets|formulier|formulieren|meter|evaluatie|evaluaties)$/iu;
/** Outcomes of a measurement. */
const OUTCOME =
  /^(?:cijfers?|scores?|index|indexen|indices|rapport|rapporten|rapportages?|resultaat|resultaten|percentages?|gegevens|data|dashboard|barometer|overzicht)$/iu;

export function isResearch(tail: string): boolean {
  return RESEARCH.test(tail);
}

export function isOutcome(tail: string): boolean {
  return OUTCOME.test(tail);
}
