import type { BlockView, Match, Range, Token } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { MONTHS } from '../dates/words.js';
import { isParticiple } from '../morphology/participle.js';
import { wordSet } from '../morphology/word-list.js';
import { someWord, wordsOf } from '../promise/words.js';
import { OWN } from './lexicon.js';

/** Participles and past tenses of change; a writer, or what was changed, stands beside them. */
const CHANGED: ReadonlySet<string> = wordSet(`
  veranderd veranderde veranderden aangepast aangepakt gewijzigd wijzigde wijzigden verbeterd verbeterde verbeterden vernieuwd vernieuwde vernieuwden ingevoerd toegevoegd uitgebreid
  verruimd verruimde verruimden versneld versnelde versnelden ingekort gehalveerd halveerde halveerden verkort verkortte verkortten afgeschaft geschrapt schrapte schrapten gestopt
  stopten begonnen aangenomen aangesteld aangetrokken geleerd leerden opgelost herschreven herschreef herzien vereenvoudigd vereenvoudigde vereenvoudigden verlengd verlengde verlengden verlaagd verlaagde verlaagden
  verhoogd opgeleid bijgeschoold omgegooid ingericht heringericht verplaatst vervangen vervingen toegevoegd opengesteld verminderd
  invoerden aanpasten toevoegden inkortten uitbreidden teruggebracht uitgebouwd verdubbeld verdubbelde verdubbelden gerepareerd verholpen anders voortaan gewisseld overgestapt geschoold gesnoeid gedigitaliseerd aangeschaft
`);
/** With these the lesson is named itself. */
const LEARNING = /^(?:verbeterpunt|verbeterpunten|leerpunt|leerpunten|geleerd|leerde|leerden|geleerde)$/;
/** *Daarom hebben wij …*, *dankzij uw tips*: the sentence draws a conclusion. */
const THEREFORE: ReadonlySet<string> = wordSet(
  'daarom dus daarop dankzij daardoor sindsdien aanleiding vandaar verzoek daarna daarvoor',
);
/** What customers said could be better. */
const CRITICISM =
  /^(?:tips?|feedback|kritiek|klachten|klacht|opmerking(?:en)?|suggesties?|ideeën|verzoek|wens(?:en)?|klaagden|mopperden|kritische|kritisch|minpunten|minpunt|vroeg|vroegen|gevraagd|miste|misten|gemist|wilden|lastig|onvrede|viel|vielen|ontevreden|laagst|laagste|slechtst|slechtste|kritiekpunt(?:en)?|misging|misliep|ontbrak|ontbraken|stoorden?|ergerden?|onduidelijke?|slordige?)$/;
/** *te lang*, *minder te spreken over*, *beter kon*; not *te halen*. */
/** *kon sneller*, *moest de bel zachter*: what customers missed. */
const BETTER =
  /(?:^| )(?:kan|kon|kunnen|konden|moet|moest|mag|mocht)(?: \S+){0,2} (?!weer|hier|keer|meer|over|later|eerder|verder|onder|ieder|ander)\p{L}{3,}er(?: |$)/u;
const SHORTCOMING =
  /(?:^| )(?:te (?!spreken)\S+[^n]|minder (?:te )?(?:spreken|tevreden|goed|blij|enthousiast)|beter (?:kan|kon|kunnen|moet|moest)|(?:kan|kon|kunnen|moet|moest) beter|lage(?:re)? cijfers?)(?: |$)/;
/** What is done with a prize and is no change. */
const BOASTING: ReadonlySet<string> = wordSet(`
  gewonnen gekregen verdiend ontvangen gekozen verkozen gehaald bereikt gevierd behaald genoemd uitgeroepen gescoord bekroond
  benoemd beloond gemaakt gevestigd gegroeid groeien groeide geworden trots
`);
const PERFECT: ReadonlySet<string> = wordSet('hebben heb heeft zijn is werd werden');
const NOTHING: ReadonlySet<string> = wordSet('niets niks niet nooit geen');
const NOW: ReadonlySet<string> = wordSet(
  'nu voortaan extra sneller eerder langer korter meer minder eerst ook vaker dezelfde later',
);
const SINCE: ReadonlySet<string> = wordSet(
  'sindsdien daarna inmiddels nu daardoor resultaat dankzij gevolg sinds',
);

/** Whether the sentence of a match, the next one or the next block says what was changed. */
export function saysWhatChanged({ block, focus }: Match): boolean {
  const sentence = sentenceOf(block, focus.start);
  const index = block.tokens[focus.start]?.sentence ?? 0;
  if (isLesson(block, sentence, focus) && !isBought(block, { start: focus.end, end: sentence.end }))
    return true;
  const next = block.sentences[index + 1];
  if (next !== undefined && isLesson(block, next)) return true;
  const behind = { start: focus.end, end: sentence.end };
  if (next !== undefined && isAnswered(block, behind, next)) return true;
  const after = block.sentences[index + 2];
  if (next !== undefined && after !== undefined && isAnswered(block, next, after)) return true;
  if (after !== undefined && someWord(block, after, THEREFORE) && isLesson(block, after)) return true;
  const before = block.sentences[index - 1];
  if (before !== undefined && someWord(block, sentence, SINCE) && isLesson(block, before)) return true;
  const isLast = next === undefined || (after === undefined && isCriticism(block, next));
  return isLast && opensWithLesson(block.neighbour(1));
}

/** *Omdat u lang moest wachten, werken er sinds maart twee mensen extra.* */
const BECAUSE_SINCE = /^(?:omdat|doordat) .*\bsinds \p{L}+ .*\b(?:extra|meer|vaker|sneller|eerder|langer)\b/u;

/** *(300 tevreden klanten) lieten hun ketel door ons vervangen*: what customers came for. */
function isBought(block: BlockView, behind: Range): boolean {
  const words = wordsOf(block, behind);
  return BY_US.test(words.join(' ')) && !words.some((word) => /^(?:wij|we|ik)$/.test(word));
}
const BY_US =
  /^(?:lieten|laten|hebben|zijn|kochten|kozen|gingen|stapten|hun|een|al)\b.*\b(?:door|bij|via|naar) (?:ons|mij)\b/;

function opensWithLesson(block: BlockView | undefined): boolean {
  if (block === undefined) return false;
  const [first, second] = block.sentences;
  return (
    (first !== undefined && isLesson(block, first)) ||
    (first !== undefined && second !== undefined && isAnswered(block, first, second))
  );
}

/** What customers wanted, and behind it what is done now: *Wij nemen nu sneller op.* */
function isAnswered(block: BlockView, wish: Range, answer: Range): boolean {
  if (!isCriticism(block, wish)) return false;
  if (isLesson(block, answer) || ANSWERED.test(block.tokens[answer.start]?.norm ?? '')) return true;
  return isDated(wordsOf(block, answer)) || (someWord(block, answer, OWN) && someWord(block, answer, NOW));
}

/** *Nu staat er een kassa bij.* */
const ANSWERED = /^(?:nu|voortaan|sindsdien|inmiddels)$/;

function isCriticism(block: BlockView, range: Range): boolean {
  return wordsOf(block, range).some(
    (word, at, words) =>
      CRITICISM.test(word) ||
      /^(?:beter|kon|anders|wachttijd|jammer|minder)$/.test(word) ||
      (word === 'te' && /[^n]$/.test(words[at + 1] ?? 'n')),
  );
}

/** *Daarom hebben wij extra monteurs aangenomen*, *De wachttijd is gehalveerd*, *Wat wij veranderden*. */
function isLesson(block: BlockView, range: Range, except?: Range): boolean {
  const words = block.tokens
    .slice(range.start, range.end)
    .filter((token: Token, at) => token.kind === 'word' && !isWithin(range.start + at, except))
    .map(({ norm }) => norm);
  if (words.some((word) => LEARNING.test(word))) return true;
  const isDenied = words.some((word) => NOTHING.has(word)) && !words.includes('meer');
  if (isDenied) return false;
  if (ANSWERED.test(words[0] ?? '') && (REPLACED.test(words.join(' ')) || BECAME.test(words.join(' '))))
    return true;
  const isBoast = words.some((word) => BOASTING.has(word));
  if (!isBoast && SINCE_THEN.test(words.join(' '))) return true;
  const own = words.some((word) => OWN.has(word));
  const changed = words.some((word) => CHANGED.has(word));
  if (words.some((word, at) => IMPROVED.test(`${words[at - 1]} ${word}`))) return true;
  if (changed && (own || words.some((word) => PERFECT.has(word)) || words.length > 4)) return true;
  if (own && !isBoast && (words.includes('sindsdien') || DOES_NOW.test(words.join(' ')))) return true;
  if (!isBoast && BECAUSE_SINCE.test(words.join(' '))) return true;
  // *Die is nu opnieuw gebouwd*
  const done = words.some((word) => isParticiple(word));
  if (
    /^(?:die|deze|dat)$/.test(words[0] ?? '') &&
    PERFECT.has(words[1] ?? '') &&
    done &&
    !isBoast &&
    isDated(words)
  )
    return true;
  const therefore = words.some((word) => THEREFORE.has(word)) || isForTheirSake(words);
  if (!isBoast && isDated(words) && THEREFORE_WE_DO.test(words.join(' '))) return true;
  // *dus sinds maart wordt er vaker schoongemaakt*
  if (therefore && isDated(words) && done && !isBoast) return true;
  const criticised =
    words.some((word) => CRITICISM.test(word)) ||
    [SHORTCOMING, BETTER].some((pattern) => pattern.test(words.join(' ')));
  const isDone = own && words.some((word) => PERFECT.has(word)) && words.some(isDeed);
  if (criticised && (therefore || isDated(words) || (own && words.some((word) => NOW.has(word)))))
    return true;
  if (isDone && criticised) return true;
  if (!therefore || isBoast) return false;
  if (isDone) return true;
  if (words.some((word, at) => word === 'er' && ADDED.test(words[at - 1] ?? ''))) return true;
  return words.some((word) => NOW.has(word)) && !isInvitation(words);
}

/** What was done, and is no prize: *herontworpen*, not *gewonnen*. */
function isDeed(word: string): boolean {
  return isParticiple(word) && !BOASTING.has(word);
}

/** *Nu nemen twaalf mensen op in plaats van acht*. */
const REPLACED = /(?:^| )(?:in plaats van|(?:niet|geen) (?:\S+ ){0,2}meer|niet langer)(?: |$)/;

/** *Sindsdien loopt de huismeester elke dinsdag een ronde*; not *sindsdien komen er steeds meer gasten*. */
const SINCE_THEN =
  /^sindsdien (?!is |zijn |kom|groei|stroom|weet|weten|hang|prijk|blij|krijg|kennen|wil|loopt het|staat? |staan ).*\b(?:elke?|iedere?|ook|eerst|kunt|kun|kunnen|niet meer)\b/;

/** *Sindsdien is het water warmer*. */
const BECAME =
  /^\S+ (?:is|zijn|gaat|staat|staan) (?:\S+ ){1,6}(?!weer|hier|keer|meer|over|later|verder|onder|ieder|ander)\p{L}{3,}er(?: \S+)?$/u;

/** A plural verb of doing something else, and no offer. */
const DOING = String.raw`(?!zijn|hebben|staan|horen|scoren|krijgen|worden|gaan|zitten|willen|helpen|bieden|geven|vieren|verkopen|leveren)\p{L}+en`;

/** *wij drukken de bordjes nu groter*, *nu bellen wij eerst*. */
const DOES_NOW = new RegExp(
  String.raw`(?:^| )(?:(?:wij|we) ${DOING} (?:\S+ ){0,3}(?:nu|voortaan)|(?:nu|voortaan) ${DOING} (?:wij|we))(?: |$)`,
  'u',
);

/** *Daarom bellen wij sinds mei iedereen na*. */
const THEREFORE_WE_DO = new RegExp(
  `^(?:daarom|daarop|dus) ${DOING} (?:wij|we) |(?:^| )(?:daarom|daarop|dus) \\p{L}+en (?:wij|we) sinds `,
  'u',
);

/** *kwam er een tweede lift*. */
const ADDED = /^(?:kwam|kwamen|komt|komen|staat|staan|hangt|hangen|rijdt|rijden)$/;

/** *duidelijker gemaakt*; not *hier gemaakt*. */
const IMPROVED = /^(?!eerder|later|verder)\p{L}{3,}er gemaakt$/u;

/** *die is er sinds mei*, *daar zit nu iemand*: when it changed, or will. */
function isDated(words: readonly string[]): boolean {
  return words.some((word) => DATED.has(word) || MONTHS.has(word));
}
const DATED: ReadonlySet<string> = wordSet('nu voortaan sinds sindsdien inmiddels');

/** *Omdat zij de rij te lang vonden, …*: the customers' reason, and no praise. */
function isForTheirSake(words: readonly string[]): boolean {
  const at = words.findIndex((word) => BECAUSE.test(word));
  return at >= 0 && !OWN.has(words[at + 1] ?? '') && !words.some((word) => CONTENT.test(word));
}
const BECAUSE = /^(?:omdat|doordat|aangezien|nadat|toen|want)$/;
const CONTENT = /^(?:tevreden|blije?|enthousiaste?|positief|goede?|fijne?|graag|verdient|verdienen)$/;

/** *Daarom bent u nu bij ons aan het juiste adres*. */
function isInvitation(words: readonly string[]): boolean {
  return words.some((word) =>
    /^(?:u|uw|je|jij|jouw|jullie|kies|kiest|koop|bestel|boek|kom|word)$/.test(word),
  );
}

function isWithin(index: number, range: Range | undefined): boolean {
  return range !== undefined && index >= range.start && index < range.end;
}
