import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { clauseOf, sentenceOf } from '../clause/clause.js';
import { isQuestion } from '../clause/question.js';
import { isCustomerNoun } from '../lexicon/customers.js';
import { wordSet } from '../morphology/word-list.js';
import { FINITE } from '../promise/lexicon.js';
import { hasWord, isInstruction } from './context.js';
import { DENIALS, OTHERS } from './lexicon.js';

/** Work that another than the customer judges. */
const OTHER_WORK: ReadonlySet<string> = wordSet(`
  stage proeftijd samenwerking functioneren functioneert functioneerde presteert presteren functioneringsgesprek
  beoordelingsgesprek leverancier leveranciers stagiair stagiaire onderaannemer student scriptie opleiding
  arbeidscontract dienstverband
`);
const RUNS: ReadonlySet<string> = wordSet(`
  werkt werken werkte werkten draait draaien draaide loopt lopen liep functioneert functioneren functioneerde gebruik
  gebruiken gebruikt
`);
/** *Zestig winkels werken naar tevredenheid met ons pakket*. */
const OURS: ReadonlySet<string> = wordSet('ons onze');
const ME: ReadonlySet<string> = wordSet("ik wij we 'k");
/** What is done for somebody: *wanneer alles naar tevredenheid is opgeleverd*. */
const SERVED: ReadonlySet<string> = wordSet(`
  opgeleverd afgehandeld opgelost verholpen uitgevoerd afgerond geholpen hersteld gerepareerd geleverd geplaatst beantwoord afgewerkt
`);
const ANYONE = wordSet('u jou jullie uw jouw iedereen eenieder ieders');

/** *naar tevredenheid*, *tot volle tevredenheid*: of the customer, as far as the sentence tells. */
export function isCustomersSatisfaction({ block, focus }: Match): boolean {
  if (isQuestion(block, focus.start) || isAskedOf(block, focus) || isInstruction(block, focus.start))
    return false;
  if (isTheirs(block, focus) || isAskedBare(block, sentenceOf(block, focus.start))) return false;
  const clause = clauseOf(block, focus.start);
  if (isDeniedBefore(block, clause, focus)) return false;
  const holder = holderAfter(block, focus.end);
  if (holder !== undefined) return holder === 'customer' || holder === 'unknown';
  const words = block.tokens.slice(focus.start, focus.end);
  if (words.some(({ norm }) => isCustomer(norm))) return !isImperative(block, focus);
  if (hasWord(block, sentenceOf(block, focus.start), OTHER_WORK)) return false;
  if (hasWord(block, clause, RUNS)) return hasWord(block, clause, OURS);
  return !isUntil(block, clause);
}

function isCustomer(norm: string): boolean {
  return isCustomerNoun(norm) || ANYONE.has(norm);
}

/** *hun tevredenheid* without a customer in the sentence, or asked after: *vragen klanten naar hun tevredenheid*. */
function isTheirs(stream: TokenStream, focus: Range): boolean {
  const { tokens } = stream;
  if (!tokens.slice(focus.start, focus.end).some(({ norm }) => norm === 'hun')) return false;
  const { start } = sentenceOf(stream, focus.start);
  const words = tokens.slice(start, focus.start);
  return (
    words.some(({ norm }) => /vra(?:ag|gen)|vroeg|gevraagd/.test(norm)) ||
    !words.some(({ norm }) => isCustomer(norm))
  );
}

/** *of u naar tevredenheid bent geholpen*: a question within a sentence. */
function isAskedOf(stream: TokenStream, focus: Range): boolean {
  const { start, end } = sentenceOf(stream, focus.start);
  const words = stream.tokens.slice(start, end);
  return words.some(({ norm }, at) => {
    if (norm !== 'of' || start + at > focus.start) return false;
    return (
      /^(?:u|je|jij|jullie|zij|ze|hij|alles)$/.test(words[at + 1]?.norm ?? '') && words[at + 2]?.norm !== 'nu'
    );
  });
}

/** *In hoeverre is uw vraag …*, *Hebben wij u …* on a form, where the question mark was left out. */
function isAskedBare({ tokens }: TokenStream, { start, end }: Range): boolean {
  const [first, second, third] = tokens.slice(start, end).map(({ norm }) => norm);
  if (tokens[end - 1]?.kind === 'punctuation') return false;
  if (first === 'in' && (second === 'hoeverre' || (second === 'welke' && third === 'mate'))) return true;
  return FINITE.has(first ?? '') && /^(?:u|je|jullie|wij|we|uw|alles)$/.test(second ?? '');
}

function isDeniedBefore({ tokens }: TokenStream, clause: Range, focus: Range): boolean {
  return tokens.slice(clause.start, focus.start).some(({ norm }) => DENIALS.has(norm));
}

/** Whose satisfaction it is, where *van …* says so. */
function holderAfter({ tokens }: TokenStream, end: number): 'customer' | 'other' | 'unknown' | undefined {
  if (tokens[end]?.norm !== 'van') return undefined;
  const words = tokens.slice(end + 1, end + 6).filter(({ sentence }) => sentence === tokens[end]?.sentence);
  for (const { norm, kind } of words) {
    if (kind === 'punctuation') break;
    if (isCustomer(norm) && norm !== 'uw' && norm !== 'jouw') return 'customer';
    if (OTHERS.has(norm)) return 'other';
  }
  return 'unknown';
}

/** *Stel het volume in tot uw tevredenheid*: what the reader does. */
function isImperative(stream: TokenStream, focus: Range): boolean {
  const sentence = sentenceOf(stream, focus.start);
  const first = stream.tokens[sentence.start] as Token;
  return /^(?:stel|pas|draai|schuif|herhaal|regel|verander|wijzig|proef|beweeg|zet|verplaats)$/.test(
    first.norm,
  );
}

/** *tot het naar tevredenheid is*: an instruction. */
function isUntil(stream: TokenStream, clause: Range): boolean {
  return (
    /^(?:tot|totdat|zodra|als|indien|wanneer)$/.test(stream.tokens[clause.start]?.norm ?? '') &&
    ![ME, SERVED].some((words) => hasWord(stream, clause, words))
  );
}

const AIMS: ReadonlySet<string> = wordSet(`
  voorop centraal doel streven prioriteit belangrijk belangrijkste belang telt eerste ons onze wij we ik garantie
  garanderen gegarandeerd verzekerd nummer hoogste missie drijfveer zorg uitgangspunt maatstaf
`);

/** *Wij vragen u uw tevredenheid aan te geven*: not claimed but asked. */
const ASKING: ReadonlySet<string> = wordSet(`
  vragen vraagt vroegen aangeven horen vragenlijst enquête schaal beoordelen beoordeling cijfer rapportcijfer invullen
  onderzoek peilen peiling
`);

/** *Uw tevredenheid staat voorop*, *Wij gaan voor uw tevredenheid*. */
export function isClaim({ block, focus }: Match): boolean {
  if (isQuestion(block, focus.start) || isAskedOf(block, focus) || isInstruction(block, focus.start))
    return false;
  const sentence = sentenceOf(block, focus.start);
  if (/^(?:geef|beoordeel|noteer|vul|deel|laat|vertel)$/.test(block.tokens[sentence.start]?.norm ?? ''))
    return false;
  return hasWord(block, sentence, AIMS) && !hasWord(block, sentence, ASKING);
}
