import type { Range, Token, TokenStream } from '@geestdrift/engine';

/** The contents of the quotations in a block, without their marks; nested ones too. */
export function quotationsIn(stream: TokenStream): Range[] {
  return [...pairs(stream, '"'), ...pairs(stream, "'")];
}

function pairs(stream: TokenStream, mark: string): Range[] {
  const quotations: Range[] = [];
  let open = -1;
  stream.tokens.forEach((token, index) => {
    if (token.kind !== 'punctuation' || token.norm !== mark) return;
    if (open < 0 || (opensQuotation(stream, index) && !closesQuotation(stream, index))) open = index;
    else {
      quotations.push({ start: open + 1, end: index });
      open = -1;
    }
  });
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
