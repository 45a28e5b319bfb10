import type { Range, TokenStream } from '@geestdrift/engine';
import { normAt } from '../clause/clause.js';
import { lazy } from '../lazy.js';
import { WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { conjugate, isVerbForm } from '../morphology/index.js';
import { isKnownInfinitive, STRONG_VERBS } from '../morphology/verb-table.js';
import { wordSet } from '../morphology/word-list.js';
import { PREPOSITIONS } from './lexicon.js';
import { isNoAct } from './no-act.js';
import { personBeside } from './person.js';
import { FUTURE, isServingVerb, isWorker, particleOf } from './person-words.js';
import { subjectOf } from './subject.js';
import { indexOfWord, wordsOf } from './words.js';

/** Verbs with which nobody does anything for a reader: being, feeling, knowing, wanting, speaking, and what a business does all the time. */
const STATES = wordSet(`
  zijn hebben kunnen mogen moeten willen hoeven durven blijven lijken heten worden hopen vinden weten denken geloven begrijpen snappen
  vermoeden verwachten vrezen menen merken voelen herkennen erkennen beseffen realiseren ervaren kennen vertrouwen waarderen
  betreuren missen wensen danken bedanken feliciteren condoleren groeten begroeten verwelkomen wachten zien horen lezen vernemen
  ontvangen krijgen verzoeken adviseren raden wijzen attenderen nodigen staan zitten liggen wonen bestaan beschikken bezitten
  hanteren gebruiken hechten praten zeggen vertellen schamen verontschuldigen excuseren verkopen vieren lopen balen slapen
  genieten leren groeien vergeten verliezen bedoelen concluderen constateren eten drinken vormen verdienen leven schrikken
  dragen lachen huilen spelen zingen dansen kiezen winnen gunnen twijfelen steunen ondersteunen onthouden huren beschouwen hameren
  respecteren accepteren herinneren noemen beheren koesteren veroordelen volgen bewonderen eren haten toejuichen onderschrijven ontkennen
  herdenken benadrukken onderstrepen herhalen signaleren exploiteren runnen vertegenwoordigen omvatten overwegen beogen verlangen eisen
  verbieden dulden tolereren negeren bestrijden stimuleren kosten
`);
const stateForms = lazy(
  (): ReadonlySet<string> =>
    new Set([...STATES].flatMap((verb) => Object.values({ ...conjugate(verb).present }))),
);
const strongPasts = lazy(
  (): ReadonlySet<string> =>
    new Set([...STRONG_VERBS.values()].flatMap(({ past, pastPlural }) => [past, pastPlural])),
);
const PREFIX = /^(?:be|ver|ont|her)/;
/** Words in -en that may stand behind *wij* and are no verbs. */
const NO_VERB =
  /^(?:morgen|samen|alleen|allen|beiden|binnen|buiten|gisteren|intussen|ondertussen|zelden|eten|geen|een)$/;

/** Whether the words of a match name a deed: what *wij* or *ik* do, or a verb of serving in the third person. */
export function namesDeed(stream: TokenStream, clause: Range, part: Range, focus: Range): boolean {
  const first = normAt(stream, focus.start);
  const second = normAt(stream, focus.start + 1);
  const isPair = focus.end > focus.start + 1;
  if (WRITER_SUBJECTS.has(first)) return isPair && isOwnVerb(stream, part, focus.start + 1, first);
  if (isPair && WRITER_SUBJECTS.has(second))
    return isVerbForm(first) && isOwnVerb(stream, part, focus.start, second);
  const writer = indexOfWord(stream, { start: clause.start, end: focus.start }, WRITER_SUBJECTS);
  // *Wij lezen uw brief en bellen de arts.*
  if (writer !== undefined && normAt(stream, focus.start - 1) === 'en')
    return isVerbForm(first) && isOwnVerb(stream, part, focus.start, normAt(stream, writer));
  if (FUTURE.has(first)) return !endsInState(stream, part);
  // *dit bericht*, *te bellen*
  if (NO_VERB_BEHIND.has(normAt(stream, focus.start - 1)) && focus.start > clause.start) return false;
  // *De club zoekt een veld*; *zoekt het uit*
  const particle = particleOf(first);
  if (particle !== undefined)
    return wordsOf(stream, { start: focus.start, end: clause.end }).includes(particle);
  return (isServingVerb(first) || isWorkersVerb(stream, clause, focus.start)) && !stateForms().has(first);
}

/** *De stoffeerder bekleedt de stoel*: whatever somebody at work does. */
export function isWorkersVerb(stream: TokenStream, clause: Range, verb: number): boolean {
  const norm = normAt(stream, verb);
  return (
    /(?:t|en)$/.test(norm) &&
    isVerbForm(norm) &&
    !stateForms().has(norm) &&
    !isPastForm(norm) &&
    (personBeside(stream, clause, verb) === 'worker' || isOursBeside(stream, clause, verb))
  );
}

/** *De webredactie werkt de tekst bij*: with an object; not *de leraar vertrekt naar huis*. */
export function isWorkersDeed(stream: TokenStream, clause: Range): boolean {
  for (let at = clause.start + 1; at < clause.end; at++)
    if (isWorkersVerb(stream, clause, at) && !isNoAct(stream, clause, { start: at, end: at + 1 }))
      return hasObjectAt(stream, { start: at + 1, end: clause.end });
  return false;
}

/** *Onze ontwikkelaars bouwen het* */
function isOursBeside(stream: TokenStream, clause: Range, verb: number): boolean {
  const { actor, start, index } = subjectOf(stream, clause);
  const isPerson = actor === 'writer' || (actor === 'own-thing' && isWorker(normAt(stream, index)));
  return isPerson && (index === verb - 1 || start === verb + 1);
}

const NO_VERB_BEHIND = wordSet('dit deze de een uw te om geen mijn ons onze');

/** *Ik zal u missen* */
function endsInState(stream: TokenStream, part: Range): boolean {
  return STATES.has(wordsOf(stream, part).at(-1) ?? '');
}

/** A verb in the present, of what somebody does: *wij naaien*, *ik lijm*; with *zal* and *ga* its infinitive tells. */
function isOwnVerb(stream: TokenStream, part: Range, at: number, pronoun: string): boolean {
  const norm = normAt(stream, at);
  if (FUTURE.has(norm) || norm === 'ga') return !endsInState(stream, part);
  if (stateForms().has(norm) || isPastForm(norm)) return false;
  if (!isServingVerb(norm) && !isServingVerb(`${norm}t`) && !BEGINNING.test(norm) && !hasObject(stream, at))
    return false;
  if (isVerbForm(norm)) return true;
  return pronoun !== 'ik' && at - 1 === part.start && norm.endsWith('en') && !NO_VERB.test(norm);
}

const BEGINNING = /^(?:begin|beginnen|start|starten)$/;

/** *Wij lassen het hek*, *dan boor ik het gat*: the object right behind verb and pronoun, or behind an adverb; not *wij koken met de chef*. */
function hasObject(stream: TokenStream, at: number): boolean {
  // *Dat noteren wij*
  if (/^(?:dit|dat|die|deze)$/.test(normAt(stream, at - 1))) return true;
  const from = WRITER_SUBJECTS.has(normAt(stream, at + 1)) ? at + 2 : at + 1;
  return hasObjectAt(stream, { start: from, end: from + 2 });
}

function hasObjectAt(stream: TokenStream, { start, end }: Range): boolean {
  for (let at = start; at < end; at++)
    if (OBJECTS.has(normAt(stream, at)) && !PREPOSITIONS.has(normAt(stream, at - 1))) return true;
  return false;
}
const OBJECTS = wordSet(
  'de het een die deze dit dat hem haar ze hen iemand u uw je jou jouw jullie onze ons alle alles beide elkaar',
);

/** *stuurden, zocht, besprak* */
function isPastForm(norm: string): boolean {
  if (isKnownInfinitive(norm)) return false;
  return /[td]en?$/.test(norm) || strongPasts().has(norm) || strongPasts().has(norm.replace(PREFIX, ''));
}
