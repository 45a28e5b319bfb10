import type { Match, Range, TokenStream } from '@geestdrift/engine';
import { clauseOf } from '../clause/clause.js';
import { wordSet } from '../morphology/word-list.js';
import { ARRIVAL, SERVICE_DONE, YOURS } from './lexicon.js';
import { someWord } from './words.js';

/**
 * With these the reader gets something, or the writer's side does it for the reader. Contact is none of it: to call on a
 * day that is named is what other rules ask for.
 */
const GIVING: ReadonlySet<string> = wordSet(`
  ontvangt ontvang ontvangen krijgt krijg krijgen brengt breng brengen haalt haal halen regelt regel regelen lost los lossen
  stuurt stuur sturen toesturen opsturen
  verhelpt verhelpen maakt maken verwerkt verwerk verwerken behandelt behandelen betaalt betalen stort storten rekening verzendt
  verzend verzenden verstuurt verstuur versturen plaatst plaats plaatsen start starten begint begin beginnen
`);
/** Who gets these is told something. */
const WORD_SENT: ReadonlySet<string> = wordSet(
  'bericht antwoord reactie mail mailtje e-mail telefoontje terugkoppeling uitsluitsel nieuws update',
);

/** What only a supplier does, with or without a word for the reader. */
const SUPPLYING: ReadonlySet<string> = wordSet(`
  levert lever leveren bezorgt bezorg bezorgen repareert repareer repareren herstelt herstel herstellen vervangt vervang vervangen
  installeert installeer installeren monteert monteer monteren langs langskomen
`);

/** What *wij*, *we* or *ik* do for nobody but the reader. */
const OWN_DEEDS: ReadonlySet<string> = wordSet(`
  stuur sturen verstuur versturen verzend verzenden lever leveren los lossen regel regelen stort storten verhelp verhelpen
`);
/** *Ik stuur mijn zoon morgen naar school.* */
const ELSEWHERE: ReadonlySet<string> = wordSet('naar');
const HAVING: ReadonlySet<string> = wordSet('heb hebben');
const DONE: ReadonlySet<string> = wordSet('af rond gereed compleet');
const OWN_PRONOUNS: ReadonlySet<string> = wordSet('wij we ik');

/** *Ik stuur de notulen morgen*, *wij hebben het rapport vrijdag af*. */
function isOurOwnDeed(stream: TokenStream, clause: Range): boolean {
  return (
    (someWord(stream, clause, OWN_DEEDS) && !someWord(stream, clause, ELSEWHERE)) ||
    (someWord(stream, clause, HAVING) && someWord(stream, clause, DONE))
  );
}

/** What the reader gets by timetable: no promise to keep. */
const ARRANGED: ReadonlySet<string> = wordSet(
  'les lessen cursus training examen toets narcose operatie vakantie vrij korting',
);

/** Whether something is done for the reader on the day of a match: *dinsdag ontvangt u de sleutel*, not *morgen zijn wij gesloten*. */
export function isServedOnDay({ block, focus }: Match): boolean {
  const clause = clauseOf(block, focus.start);
  if (someWord(block, clause, ARRANGED)) return false;
  if (someWord(block, clause, SUPPLYING, focus) || someWord(block, clause, SERVICE_DONE, focus)) return true;
  if (someWord(block, clause, WORD_SENT)) return false;
  if (someWord(block, clause, OWN_PRONOUNS) && isOurOwnDeed(block, clause)) return true;
  if (!someWord(block, clause, YOURS, focus)) return false;
  return someWord(block, clause, GIVING, focus) || someWord(block, clause, ARRIVAL, focus);
}
