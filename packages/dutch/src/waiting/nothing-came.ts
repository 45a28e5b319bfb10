import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { clauseOf } from '../clause/clause.js';
import { MONTHS, NEAR_DAYS, WEEKDAY } from '../dates/words.js';
import { isParticiple } from '../morphology/participle.js';
import { wordSet } from '../morphology/word-list.js';
import { timeUnit } from '../numbers/index.js';
import { indexWhere, someWord } from '../promise/words.js';

/** What somebody lets one know; *geen contact* is none of it, but says so too. */
const MESSAGE =
  /(?:reactie|antwoord|bericht|mail|bevestiging|terugkoppeling|telefoontje|belletje|appje|sms|(?<!nieuws)brief|uitnodiging|oproep|uitslag|offerte|nieuws|uitsluitsel|code|update|besluit|beslissing|beschikking|rooster|contact|datum|tijdstip|planning|voorstel|advies|schema|indeling|toewijzing|toezegging|goedkeuring|duidelijkheid|informatie|verslag|match)(?:je|tje)?s?$/;
/** What somebody sends or hands over. */
const GOODS =
  /(?:pakket|pak|bestelling|zending|factuur|nota|levering|ticket|kaart|pas|betaling|geld|bedrag|monteur|bezorger|koerier|chauffeur|loodgieter|schilder|polis|sleutel|opgave|overzicht|rapport|document|formulier|contract|aanslag|label|container|link|inloggegeven|wachtwoord|rekening|bon|internet|boek|terugbetaling|teruggave|restitutie|strook|specificatie|certificaat|bewijs|voucher|krant|tijdschrift)(?:je|tje)?(?:s|en)?$/;
/** What others pay, or a body does: a reader without it is helped, not kept waiting. */
const NEVER_SENT =
  /(?:toeslag|uitkering|aow|bijstand|subsidie|pensioen|loon|salaris|inkomen|beurs|prik|vaccinatie|vaccin|koorts|weeën|verbetering|verschijnselen)(?:en)?$/;
/** What the body does in its own time: *als de menstruatie na zes weken niet komt*. */
export const BODILY =
  /(?:pijn|koorts|wond|zwelling|bloeding|hoest|huiduitslag|jeuk|griep|menstruatie|ontlasting|weeën|eetlust|bevalling)$/;
const GETTING = wordSet(`
  hoort hoor horen verneemt vernemen ontvangt ontvang ontvangen gehad krijgt krijg krijgen kreeg ontving gehoord vernomen gekregen
  gezien zie ziet zien binnengekregen komt volgt kwam binnenkomt gekomen geweest langsgekomen verschenen mat bus brievenbus inbox mailbox
`);
const HAVING = wordSet('heeft hebt heb hebben had');
const STILL = wordSet('nog alsnog steeds');
/** When it should have come, besides days and months; *na* and *binnen* say so alone. */
const TIMES = wordSet('dan daarna eind begin week maand uur weekend half kwart ochtend middag avond nacht');
const TERMS = wordSet('na binnen');
/** How many words behind *geen* may name the thing. */
const NEAR = 3;

/**
 * Whether what a match says is missing was to come from the writer: *niets*, no message (*nog geen antwoord*), no goods (*geen
 * pas ontvangen*), or anything that has not come by a day (*op 1 mei nog geen huurcontract gekregen*).
 */
export function isNothingCome({ block, focus }: Match): boolean {
  const { tokens } = block;
  if (isOfTheBody(tokens.slice(focus.start, focus.end))) return false;
  const none = indexWhere(block, focus, ({ norm }) => norm === 'geen');
  if (none === undefined) return true;
  const thing = thingBehind(tokens, none);
  if (thing.some(({ norm }) => NEVER_SENT.test(norm)) || isDone(thing.at(-1))) return false;
  if (thing.some(({ norm }) => MESSAGE.test(norm))) return true;
  const clause = clauseOf(block, none);
  const isGoods = thing.some(({ norm }) => GOODS.test(norm));
  if (!someWord(block, clause, GETTING)) return isGoods && isPastTerm(block, clause);
  return isGoods || isPastTerm(block, clause);
}

/** *de menstruatie*; not *de uitslag van de wond*. */
function isOfTheBody(words: readonly Token[]): boolean {
  return words.some(({ norm }, at) => BODILY.test(norm) && words[at - 2]?.norm !== 'van');
}

function thingBehind(tokens: readonly Token[], none: number): Token[] {
  const near = tokens.slice(none + 1, none + 1 + NEAR);
  const end = near.findIndex(
    ({ kind, norm }) =>
      kind === 'punctuation' || PREPOSITIONS.has(norm) || GETTING.has(norm) || HAVING.has(norm),
  );
  return end < 0 ? near : near.slice(0, end);
}

/** *nog geen offerte aangevraagd*: the reader's own doing. */
function isDone(last: Token | undefined): boolean {
  if (last === undefined || !isParticiple(last.norm) || last.norm === 'gehad' || SENT.test(last.norm))
    return false;
  return !MESSAGE.test(last.norm) && !GOODS.test(last.norm);
}

/** *geen code toegestuurd*: the writer's. */
const SENT = /(?:gestuurd|gezonden|gemaild|bezorgd|geleverd)$/;

function isPastTerm(stream: TokenStream, clause: Range): boolean {
  if (someWord(stream, clause, TERMS) || namesTerm(stream, clause) || namesDeadline(stream, clause))
    return true;
  return namesDay(stream, clause) && someWord(stream, clause, STILL);
}

/** Whether a clause says by when, or on what day: *na drie dagen*, *om tien uur*, *eind mei*. */
export function namesMoment(stream: TokenStream, clause: Range): boolean {
  return isPastTerm(stream, clause) || namesDay(stream, clause);
}

/** Whether what has not happened was to come: still (*nog niet*), or goods and who brings them. */
export function isExpected(stream: TokenStream, clause: Range, subject: readonly Token[]): boolean {
  return isStillOut(stream, clause) || subject.some(({ norm }) => GOODS.test(norm) || MESSAGE.test(norm));
}

/** *Nog niet*, *nog geen*. */
export function isStillOut(stream: TokenStream, clause: Range): boolean {
  return someWord(stream, clause, STILL);
}

function namesDay({ tokens }: TokenStream, { start, end }: Range): boolean {
  return tokens.slice(start, end).some(isMoment);
}

function isMoment({ kind, norm }: Token): boolean {
  return (
    kind === 'opaque' || WEEKDAY.test(norm) || NEAR_DAYS.has(norm) || MONTHS.has(norm) || TIMES.has(norm)
  );
}

/** *voor 1 maart*, *vóór dinsdag*; not *voor uw zoon*. */
function namesDeadline({ tokens }: TokenStream, { start, end }: Range): boolean {
  return tokens
    .slice(start, end)
    .some(
      ({ norm }, at) =>
        (norm === 'voor' || norm === 'vóór') &&
        tokens.slice(start + at + 1, Math.min(end, start + at + 3)).some(isMoment),
    );
}

/** *over drie dagen*; not *over de levering*. */
function namesTerm({ tokens }: TokenStream, { start, end }: Range): boolean {
  return tokens
    .slice(start, end)
    .some(
      ({ norm }, at) =>
        norm === 'over' &&
        [2, 3].some((far) => start + at + far < end && timeUnit(tokens[start + at + far]?.norm ?? '')),
    );
}
