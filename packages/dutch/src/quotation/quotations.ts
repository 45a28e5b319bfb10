import type { Range, Token, TokenStream } from '@geestdrift/engine';

/** How far around a place quotations are looked for; longer ones are no mention of words. */
const REACH = 120;

/** The contents of the quotations around a range of tokens, without their marks; nested ones too. */
export function quotationsAround(stream: TokenStream, { start, end }: Range): Range[] {
  const window = { start: Math.max(0, start - REACH), end: Math.min(stream.tokens.length, end + REACH) };
  return [...pairs(stream, window, '"'), ...pairs(stream, window, "'")];
}

/** The quotation that holds a range of tokens. */
export function quotationOf(stream: TokenStream, { start, end }: Range): Range | undefined {
  return quotationsAround(stream, { start, end }).find(
    (quotation) => quotation.start <= start && end <= quotation.end,
  );
}

function pairs(stream: TokenStream, { start, end }: Range, mark: string): Range[] {
  const quotations: Range[] = [];
  let open = -1;
  for (let index = start; index < end; index++) {
    const { kind, norm } = stream.tokens[index] as Token;
    if (kind !== 'punctuation' || norm !== mark) continue;
    const opens = opensQuotation(stream, index);
    const closes = closesQuotation(stream, index);
    if (open < 0 ? opens || !closes : opens && !closes) open = index;
    else if (open >= 0) {
      quotations.push({ start: open + 1, end: index });
      open = -1;
    }
  }
  return quotations;
}

/** White space or a bracket before it, a word right after it. */
function opensQuotation(stream: TokenStream, index: number): boolean {
  const token = stream.tokens[index] as Token;
  const next = stream.tokens[index + 1];
  return next !== undefined && !next.spaced && (token.spaced || stream.tokens[index - 1]?.norm === '(');
}

function closesQuotation(stream: TokenStream, index: number): boolean {
  return !(stream.tokens[index] as Token).spaced;
}
