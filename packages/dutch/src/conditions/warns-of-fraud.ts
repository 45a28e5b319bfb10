import type { BlockView, Condition } from '@geestdrift/engine';

const FRAUD =
  /^(?:phishing\p{L}*|phishing-?mail|verdachte?|nep-?\p{L}+|oplicht\p{L}*|spam|spammail|valse|fraude\p{L}*|criminelen|spoof\p{L}*|hackers?)$/u;

/** The text warns of messages that others send: *vertrouwt u het niet, reageer dan niet op deze mail*. */
export const condition: Condition = {
  test: ({ block }) =>
    [block, block.neighbour(-1), block.heading()].some((near) => near?.recall(namesFraud) === true),
};

function namesFraud({ tokens }: BlockView): boolean {
  return tokens.some(({ norm }) => FRAUD.test(norm));
}
