import type { Range, Token, TokenStream } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { NEAR_DAYS, WEEKDAY } from '../dates/words.js';
import { wordSet } from '../morphology/word-list.js';

/** Adverbs, pronouns and conjunctions that may stand in front of verb and subject. */
const FRONTED = wordSet(`
  graag liever liefst ten steeds telkens daarnaast ook verder nu dan daarom tevens bovendien gisteren eergisteren eerst daarna vervolgens helaas
  inmiddels toch dat dit deze hier hierbij daarbij hiervoor daarvoor en maar want volgende vorige vorig afgelopen doordat omdat
  daarmee hiermee telefonisch nogmaals opnieuw vanochtend vanmorgen gisterochtend gistermiddag gisteravond laatst onlangs
  recent recentelijk intussen ondertussen momenteel eigenlijk uiteindelijk concreet voorts eveneens meteen direct later destijds
  sindsdien daarop hierop desondanks wel overigens blijkbaar kennelijk uiteraard natuurlijk tenslotte straks hierna nadien vooraf
  achteraf plots plotseling eind begin medio halverwege tegelijk tegelijkertijd zelf mondeling schriftelijk online specifiek nadrukkelijk
  uitdrukkelijk toevallig voorlopig tussentijds jaarlijks maandelijks wekelijks dagelijks voortaan daarentegen echter toen desnoods officieel formeel thuis
`);
/** Right before the verb these close a phrase of time: *een week later, twee dagen geleden*. */
const TIMING = wordSet('later geleden eerder daarna');
const ARTICLES = wordSet('de het');
const NEXT = wordSet('volgende vorige afgelopen komende eerste laatste tweede derde');

/** Whether what stands before an inverted verb is no subject: *daarnaast, op maandag, de volgende dag*. */
export function isFronted({ tokens }: TokenStream, { start, end: verb }: Range): boolean {
  const { norm } = tokens[start] as Token;
  return (
    FRONTED.has(norm) ||
    PREPOSITIONS.has(norm) ||
    WEEKDAY.test(norm) ||
    NEAR_DAYS.has(norm) ||
    TIMING.has(tokens[verb - 1]?.norm ?? '') ||
    (ARTICLES.has(norm) && NEXT.has(tokens[start + 1]?.norm ?? ''))
  );
}
