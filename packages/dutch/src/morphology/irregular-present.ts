import type { PresentForms } from './conjugation.js';
/** Verbs whose present does not follow from a stem: ik, jij, jij behind the verb, hij, plural. */
export const IRREGULAR_PRESENT: ReadonlyMap<string, PresentForms> = new Map(
  [
    'zijn ben bent ben is zijn',
    'hebben heb hebt heb heeft hebben',
    'kunnen kan kunt kun kan kunnen',
    'mogen mag mag mag mag mogen',
    'willen wil wilt wil wil willen',
    'zullen zal zult zul zal zullen',
    'komen kom komt kom komt komen',
    'gaan ga gaat ga gaat gaan',
    'staan sta staat sta staat staan',
    'slaan sla slaat sla slaat slaan',
    'doen doe doet doe doet doen',
    'zien zie ziet zie ziet zien',
  ].map((line) => {
    const [infinitive = '', ik = '', jij = '', jijInverted = '', hij = '', plural = ''] = line.split(' ');
    return [infinitive, { ik, jij, jijInverted, hij, plural }] as const;
  }),
);
/** A form in use beside that of the table, and the slot that it fills: a person, a past, or none of these. */
export interface SecondForm {
  readonly form: string;
  readonly slot: keyof PresentForms | 'past' | 'pastPlural' | 'other';
}

/** `wou` beside `wilde`, `jij kan` beside `jij kunt`, `hou` beside `houd`, old forms, imperatives. */
export const SECOND_FORMS: ReadonlyMap<string, readonly SecondForm[]> = new Map(
  `
  zijn zij:other zijt:jij wees:other weest:other ware:other wezen:other
  kunnen kan:jij
  willen wou:past wouden:pastPlural wil:jij
  zullen zal:jij
  mogen moogt:jij moge:other
  zeggen zegde:past zegden:pastPlural
  jagen jaagde:past jaagden:pastPlural
  waaien woei:past woeien:pastPlural
  raden ried:past rieden:pastPlural
  stoten stiet:past stieten:pastPlural
  hoeven gehoefd:other
  scheppen schepte:past schepten:pastPlural geschept:other
  scheren scheerde:past scheerden:pastPlural gescheerd:other
  schuilen schuilde:past schuilden:pastPlural geschuild:other
  plegen placht:past plachten:pastPlural
  houden hou:ik
  rijden rij:ik
  snijden snij:ik
  glijden glij:ik
  `
    .trim()
    .split('\n')
    .map((line) => {
      const [infinitive = '', ...forms] = line.trim().split(' ');
      return [infinitive, forms.map(readSecondForm)] as const;
    }),
);

function readSecondForm(text: string): SecondForm {
  const [form = '', slot = 'other'] = text.split(':');
  return { form, slot: slot as SecondForm['slot'] };
}
