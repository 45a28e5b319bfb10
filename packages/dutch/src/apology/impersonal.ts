import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { clauseBefore, clauseOf, sentenceAfter, sentenceOf } from '../clause/clause.js';
import { isNegated } from '../clause/negation.js';
import { isQuestion } from '../clause/question.js';
import { DENYING } from '../lexicon/denials.js';
import { ARTICLES, DEMONSTRATIVES } from '../lexicon/determiners.js';
import { WRITER_SUBJECTS, WRITER_WORDS } from '../lexicon/pronouns.js';
import { wordSet } from '../morphology/word-list.js';
import { someWord, wordsOf } from '../promise/words.js';
import { isSaidByOthers } from '../quotation/attributed.js';
import { isReported } from '../quotation/reported.js';

/** Openers of a clause that supposes a mistake, asks for it, or only says which. */
const SUPPOSING = wordSet(
  'als indien wanneer of mocht mochten zodra tenzij mits die welke waar hoe waarom wie wat zolang',
);
const DENIALS = new Set([...DENYING, 'weinig', 'minder']);
const CONDITIONAL = wordSet('als indien wanneer of mocht mochten zodra tenzij mits');
/** An indirect question: *Schrijf welke fout er is gemaakt*. */
const ASKING = wordSet('welke welk hoeveel hoe waarom waardoor waar wie');
/** Others' mistakes: *bij het invullen van het formulier*. */
const THEIRS = wordSet(`
  invullen formulier velden veld oefening opgaven zin zinnen wedstrijd
`);
/** *in het spellingsdictee* */
const TEST = /(?:dictee|toets|examen|proefwerk)$/;
/** Others' mistakes as well, unless the writer handles them or puts them right. */
const MAYBE_THEIRS = wordSet('invoer invoeren aangifte aangiften aangiftes');
const HANDLED = wordSet(
  'verwerking verwerken behandeling behandelen beoordeling beoordelen berekening afhandeling controle',
);
/** Causes, behind *door*; whatever else stands there made the mistake. */
const CAUSES = wordSet(`
  drukte storing omstandigheden tijdsdruk tijdgebrek ziekte haast miscommunicatie misverstand systeem onoplettendheid
  onderbezetting vakantie vakantieperiode verbouwing verhuizing toeval slordigheid personeelstekort feestdagen fout
  omstandigheid
`);

/** Whether nobody made the mistake that a match tells of: not *door ons*, not *door de aannemer*, not supposed or denied. */
export function isImpersonalMistake(match: Match): boolean {
  const { block, focus } = match;
  if (isNegated(match) || isQuestion(block, focus.start) || isSaidByOthers(match)) return false;
  const clause = clauseOf(block, focus.start);
  const sentence = sentenceOf(block, focus.start);
  if (someWord(block, { start: Math.max(sentence.start, focus.start - 3), end: focus.end }, DENIALS))
    return false;
  const reach = { start: clause.start, end: Math.max(clause.end, focus.end) };
  if (someWord(block, { start: reach.start, end: focus.end }, WRITER_SUBJECTS)) return false;
  if (wordsOf(block, reach).some((word) => THEIRS.has(word) || TEST.test(word)) || isOwned(block, reach))
    return false;
  if (someWord(block, reach, MAYBE_THEIRS) && !someWord(block, reach, HANDLED) && !isMended(block, sentence))
    return false;
  if (isReported(block, sentence)) return false;
  if (isSupposed(block, sentence, reach, focus) || isAdmitted(block, clause)) return false;
  return !namesMaker(block, { start: reach.start, end: Math.min(sentence.end, focus.end + 8) });
}

/** *… U krijgt van ons een nieuwe berekening*: the sentence, or the next one, says what the writer does about it. */
function isMended(stream: TokenStream, sentence: Range): boolean {
  const { end } = sentenceAfter(stream, sentence.start) ?? sentence;
  return someWord(stream, { start: sentence.start, end }, WRITER_WORDS);
}

/** The clause opens with a supposing word, or that word opens the sentence that holds it without a mark. */
function isSupposed({ tokens }: TokenStream, sentence: Range, clause: Range, focus: Range): boolean {
  const opener = (tokens[clause.start] as Token).norm;
  if (SUPPOSING.has(opener)) return true;
  const before = tokens.slice(clause.start, focus.start);
  if (before.some(({ norm }) => CONDITIONAL.has(norm) || ASKING.has(norm))) return true;
  if (tokens.slice(focus.start, focus.end).some(({ norm }) => norm === 'die' || norm === 'welke'))
    return true;
  const first = (tokens[sentence.start] as Token).norm;
  return /^(?:is|zijn|waren|was|werden|werd)$/.test(first) && clause.start === sentence.start;
}

/** *Hij erkent dat …*: somebody else admits it. */
function isAdmitted(stream: TokenStream, clause: Range): boolean {
  if (stream.tokens[clause.start]?.norm !== 'dat') return false;
  const above = clauseBefore(stream, clause);
  return (
    above !== undefined && someWord(stream, above, ADMITTING) && !someWord(stream, above, WRITER_SUBJECTS)
  );
}

const ADMITTING = wordSet(`
  erkent erkende zegt zei stelt stelde vindt vond meldt meldde beweert beweerde schrijft schreef concludeert concludeerde
  bevestigt bevestigde denkt dacht verklaart verklaarde oordeelt oordeelde toe
`);

/** *aan onze kant, bij ons*. */
function isOwned({ tokens }: TokenStream, { start, end }: Range): boolean {
  return tokens.slice(start, end).some(({ norm }, at) => {
    const next = tokens[start + at + 1]?.norm ?? '';
    return (norm === 'bij' && next === 'ons') || (OWN.has(norm) && SIDES.has(next));
  });
}

const OWN = wordSet('onze mijn');
const SIDES = wordSet('kant zijde');

/** *door ons, door een medewerker*; *door drukte* is a cause. */
function namesMaker({ tokens }: TokenStream, { start, end }: Range): boolean {
  for (let at = start; at < end; at++) {
    const { norm } = tokens[at] as Token;
    if (PLACES.has(norm)) return true;
    if (norm !== 'door' || tokens[at + 1]?.kind !== 'word') continue;
    const nouns = tokens.slice(at + 1, at + 4).filter(({ norm: word }) => !BEFORE_CAUSE.has(word));
    const [first, second] = nouns;
    if (first === undefined) continue;
    const isCause = CAUSES.has(first.norm) || (/e$/.test(first.norm) && CAUSES.has(second?.norm ?? ''));
    if (!isCause) return true;
  }
  return false;
}

const BEFORE_CAUSE = wordSet(ARTICLES, DEMONSTRATIVES, 'grote');
/** Others at whose place it went wrong: their mistake is no apology of the writer. */
const PLACES = wordSet(`
  leverancier bank aannemer bezorger vervoerder drukker drukkerij gemeente belastingdienst fabrikant politie rechtbank
  postnl makelaar notaris ziekenhuis school concurrent bouwer installateur regering minister
`);
