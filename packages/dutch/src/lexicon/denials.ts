import { wordSet } from '../morphology/word-list.js';

/** Words that deny their clause; *zonder* denies no more than what follows it. */
export const DENYING: ReadonlySet<string> = wordSet(`
  niet geen nooit noch nimmer nauwelijks niemand niets niks evenmin allerminst allesbehalve nergens geenszins amper
`);
