import {
  type DocumentView,
  isAllCapitals,
  keepCase,
  type Match,
  type Rewriting,
  type TextEdit,
  type Token,
} from '@geestdrift/engine';
import { siblingTemplateOf, type Template, templateOf } from '../template/expressions.js';
import { otherNamePath } from '../template/value-names.js';

/** How a greeting and what stands for the name read together. */
interface Greeting {
  readonly formal: boolean;
  readonly name: string;
  /** A person must check or complete it. */
  readonly manual: boolean;
}

const FORMAL: ReadonlySet<string> = new Set(['geachte', 'geacht', 'zeer', 'waarde']);
const NAMELESS = '[naam]';

/**
 * The salutation (capture `groet` before `wie`; without them the whole match is formal) with a name: in a template its
 * own placeholder or that of its siblings, elsewhere one to fill in. What the text was, formal or not, comes first, but
 * what needs nobody's help comes before what does.
 */
export function addressByName(match: Match): readonly Rewriting[] {
  const { tokens } = match.block;
  const groet = match.captures.get('groet');
  const wasFormal = groet === undefined || FORMAL.has((tokens[groet.start] as Token).norm);
  const greetings = greetingsFor(match.block.document);
  const ranked = [
    ...greetings.filter(({ formal }) => formal === wasFormal),
    ...greetings.filter(({ formal }) => formal !== wasFormal),
  ];
  return [...ranked.filter(({ manual }) => !manual), ...ranked.filter(({ manual }) => manual)].map(
    (greeting) => ({ edits: editsFor(match, greeting, wasFormal), manual: greeting.manual }),
  );
}

/** A text that is no template itself may be none, whatever stands beside it. */
function greetingsFor(document: DocumentView): Greeting[] {
  const own = templateOf(document);
  if (own !== undefined && own.names.size > 0) return inTemplate(own);
  const beside = siblingTemplateOf(document);
  if (beside !== undefined)
    return inTemplate(beside).map((one) => ({ ...one, manual: one.manual || own === undefined }));
  return own === undefined ? [letter(true), letter(false)] : inTemplate(own);
}

function letter(formal: boolean): Greeting {
  return { formal, name: NAMELESS, manual: true };
}

/** *Beste* takes a first or a full name, *Geachte* a surname, a full name or a whole salutation. */
function inTemplate(template: Template): Greeting[] {
  const { names } = template;
  const text = (kind: 'first' | 'last' | 'full' | 'salutation'): string | undefined => names.get(kind)?.text;
  const known = (formal: boolean, name: string | undefined): Greeting[] =>
    name === undefined ? [] : [{ formal, name, manual: false }];
  const last = text('last');
  const formal = [
    ...known(true, text('salutation')),
    ...(last === undefined ? [] : [...known(true, `heer/mevrouw ${last}`), ...known(true, last)]),
    ...known(true, text('full')),
  ];
  const informal = [...known(false, text('first')), ...known(false, text('full'))];
  return [
    ...(formal.length > 0 ? formal : surnameToFill(template)),
    ...(informal.length > 0
      ? informal
      : [{ formal: false, name: write(template, 'last', 'voornaam'), manual: true }]),
  ];
}

function surnameToFill(template: Template): Greeting[] {
  const name = write(template, 'first', 'achternaam');
  return [
    { formal: true, name: `heer/mevrouw ${name}`, manual: true },
    { formal: true, name, manual: true },
  ];
}

/** What Mailchimp calls them in every list. */
const MERGE_TAGS = { voornaam: 'FNAME', achternaam: 'LNAME' };

/** A placeholder for a name that the document does not have: spelled like the other part of the name that it has. */
function write(
  { syntax, spaced, names }: Template,
  like: 'first' | 'last',
  otherwise: 'voornaam' | 'achternaam',
): string {
  const known = names.get(like);
  const path = known && otherNamePath(known.path);
  if (known !== undefined && path !== undefined) {
    const start = known.text.indexOf(known.path);
    const close = syntax.close.length + (spaced ? 1 : 0);
    if (start >= 0) return known.text.slice(0, start) + path + known.text.slice(-close);
  }
  const name = syntax.open === '*|' ? MERGE_TAGS[otherwise] : otherwise;
  const space = spaced ? ' ' : '';
  return `${syntax.open}${space}${syntax.sigil}${name}${space}${syntax.close}`;
}

/** Where the greeting's word stays, only what follows it changes, so that markup around the word stays. */
function editsFor(
  { block, focus, captures }: Match,
  { formal, name }: Greeting,
  wasFormal: boolean,
): TextEdit[] {
  const { tokens, text } = block;
  const start = (tokens[focus.start] as Token).start;
  const end = (tokens[focus.end - 1] as Token).end;
  const word = formal ? 'geachte' : 'beste';
  const groet = captures.get('groet');
  if (groet === undefined)
    return [{ range: { start, end }, text: `${keepCase(text.charAt(start).toUpperCase(), word)} ${name}` }];
  const greeted = { start, end: (tokens[groet.end - 1] as Token).end };
  const rest = { start: (tokens[groet.end] as Token).start, end };
  const named = {
    range: rest,
    text: isAllCapitals(text.slice(rest.start, rest.end)) ? keepCase('HEER', name) : name,
  };
  // *Geacht lid* has an ending that no name has.
  if (formal === wasFormal && (tokens[groet.start] as Token).norm !== 'geacht') return [named];
  return [{ range: greeted, text: keepCase(text.slice(greeted.start, greeted.end), word) }, named];
}
