import { inflectLike } from '../morphology/verb-slots.js';

/** A verb of meeting expectations as it stands: its infinitive, `waar|maken` where it is written together. */
export interface MeetingVerb {
  readonly infinitive: string;
  /** The auxiliary of its perfect is *zijn*. */
  readonly goesWithBe: boolean;
}

const SEPARATED: ReadonlyMap<string, string> = new Map([
  ['waar', 'maken'],
  ['tegemoet', 'komen'],
  ['in', 'lossen'],
]);
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/^vold/, 'voldoen'],
  [/^beantwoord/, 'beantwoorden'],
  [/^tegemoet/, 'tegemoet|komen'],
  [/^waar/, 'waar|maken'],
  [/^in/, 'in|lossen'],
  [/^vervul/, 'vervullen'],
];

/** The verb that a form and its particle, if that stands apart, belong to. */
export function meetingVerb(form: string, particle: string | undefined): MeetingVerb | undefined {
  const infinitive =
    particle === undefined ? JOINED.find(([pattern]) => pattern.test(form))?.[1] : SEPARATED.get(particle);
  if (infinitive === undefined) return undefined;
  return { infinitive, goesWithBe: infinitive.endsWith('komen') };
}

/** The same form of *overtreffen*; `isPerfect` decides where a form is a participle and a present tense alike. */
export function exceeding(form: string, verb: MeetingVerb, isPerfect: boolean): string | undefined {
  return inflectLike(form, verb.infinitive, 'overtreffen', isPerfect ? { kind: 'pastParticiple' } : {});
}
