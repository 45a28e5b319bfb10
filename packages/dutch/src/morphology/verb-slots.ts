import { lazy } from '../lazy.js';
import { conjugate, participleWithE } from './conjugate.js';
import type { Conjugation, PresentForms } from './conjugation.js';
import { SECOND_FORMS } from './irregular-present.js';
import { separate } from './separable.js';

type Person = keyof PresentForms;

/**
 * A place in a verb's conjugation. `joined` says whether a separable verb's particle is part of the word (`oplost`), as
 * in subordinate clauses; it is false for verbs that have none.
 */
export type VerbSlot =
  | { readonly kind: 'present'; readonly person: Person; readonly joined: boolean }
  | { readonly kind: 'past'; readonly number: 'singular' | 'plural'; readonly joined: boolean }
  | { readonly kind: 'infinitive'; readonly joined: boolean }
  | { readonly kind: 'presentParticiple' | 'pastParticiple'; readonly inflected: boolean };

/** Which of several readings of a form is meant, and how the new verb is to be written. */
export interface SlotChoice {
  readonly person?: Person;
  readonly kind?: VerbSlot['kind'];
  /** Whether a separable new verb is written as one word; otherwise as the old form was, infinitives always. */
  readonly joined?: boolean;
}

/** The slots that a form fills; none when it is no form of the verb. The likeliest reading comes first. */
export function verbFormOf(form: string, infinitive: string): readonly VerbSlot[] {
  return filledSlots(infinitive)
    .filter(({ forms }) => forms.includes(form))
    .map(({ slot }) => slot);
}

/** A slot with the forms that may fill it: `kan` beside `kunt`. */
interface FilledSlot {
  readonly slot: VerbSlot;
  readonly forms: readonly string[];
}

/** The same few verbs are asked for again and again. */
const filledByVerb = lazy(() => new Map<string, readonly FilledSlot[]>());

function filledSlots(infinitive: string): readonly FilledSlot[] {
  const known = filledByVerb().get(infinitive);
  if (known !== undefined) return known;
  const verb = conjugate(infinitive);
  const filled = slotsOf(verb).map((slot) => {
    return { slot, forms: [formAt(verb, slot), ...secondForms(infinitive, slot)] };
  });
  filledByVerb().set(infinitive, filled);
  return filled;
}

/**
 * The same slot of another verb: (`voldeed`, `voldoen`, `overtreffen`) → `overtrof`; (`stelt`, `tevreden|stellen`,
 * `verrassen`) → `verrast`. Undefined when the form is not one of the first verb's, or the second lacks it.
 */
export function inflectLike(
  form: string,
  from: string,
  to: string,
  choice: SlotChoice = {},
): string | undefined {
  const slots = verbFormOf(form, from);
  const fitting = slots.filter((slot) => fits(slot, choice));
  const slot = fitting[0] ?? slots[0];
  if (slot === undefined) return undefined;
  const target = conjugate(to);
  const result = formAt(target, withJoining(slot, target, separate(from) !== undefined, choice));
  return result === '' ? undefined : result;
}

function fits(slot: VerbSlot, choice: SlotChoice): boolean {
  if (choice.kind !== undefined && slot.kind !== choice.kind) return false;
  if (choice.person === undefined) return true;
  if (slot.kind === 'present') return slot.person === choice.person;
  return slot.kind !== 'past' || (slot.number === 'plural') === (choice.person === 'plural');
}

function withJoining(
  slot: VerbSlot,
  target: Conjugation,
  wasSeparable: boolean,
  choice: SlotChoice,
): VerbSlot {
  if (!('joined' in slot)) return slot;
  if (target.particle === undefined) return { ...slot, joined: false };
  const joined = choice.joined ?? (wasSeparable ? slot.joined : slot.kind === 'infinitive');
  return { ...slot, joined };
}

/** What a verb has in a slot; '' where it has nothing. */
function formAt(verb: Conjugation, slot: VerbSlot): string {
  if ('inflected' in slot) {
    const participle = verb[slot.kind];
    return participle !== '' && slot.inflected ? participleWithE(participle) : participle;
  }
  const particle = slot.joined ? (verb.particle ?? '') : '';
  if (slot.kind === 'present') return particle + verb.present[slot.person];
  if (slot.kind === 'past') return particle + verb.past[slot.number];
  return slot.joined ? verb.infinitive : verb.infinitive.slice(verb.particle?.length ?? 0);
}

const PERSONS: readonly Person[] = ['hij', 'plural', 'jij', 'ik', 'jijInverted'];

function slotsOf(verb: Conjugation): readonly VerbSlot[] {
  const joinings = verb.particle === undefined ? [false] : [false, true];
  const finite = joinings.flatMap((joined): readonly VerbSlot[] => [
    ...PERSONS.map((person) => ({ kind: 'present', person, joined }) as const),
    { kind: 'infinitive', joined },
    { kind: 'past', number: 'singular', joined },
    { kind: 'past', number: 'plural', joined },
  ]);
  const participles = (['pastParticiple', 'presentParticiple'] as const).flatMap((kind) => [
    { kind, inflected: false },
    { kind, inflected: true },
  ]);
  return [...finite, ...participles].filter((slot) => formAt(verb, slot) !== '');
}

/** `wou` beside `wilde`, `kan` beside `kunt`. */
function secondForms(infinitive: string, slot: VerbSlot): readonly string[] {
  if (slot.kind !== 'present' && slot.kind !== 'past') return [];
  const parts = separate(infinitive);
  const particle = slot.joined ? (parts?.particle ?? '') : '';
  const code = slot.kind === 'present' ? slot.person : slot.number === 'plural' ? 'pastPlural' : 'past';
  const second = SECOND_FORMS.get(parts?.verb ?? infinitive) ?? [];
  return second.filter((other) => other.slot === code).map(({ form }) => particle + form);
}
