/** Parts that compounds are made of; none stands alone in the text below. */
const FIRSTS =
  'beleid proces project regie kennis markt keten kwartier sprint stuur risico budget data model netwerk overleg pilot portaal scenario taak terrein toekomst traject visie volume waarde werk ziekte zorg kader'.split(
    ' ',
  );
const LASTS =
  'plaatje houder stapel lijn schaal ladder punt kamer tafel motor vlak toets slag sprong spiegel plan boom brug venster cirkel drempel wijzer vorming heid stelling regel groep kaart bord sleutel anker'.split(
    ' ',
  );
const SYLLABLES = 'ba de fi go lu ma ne pi ro su ta ve wi zo ka'.split(' ');
const VERBS = ['eren', 'elen'];

/** Words that no text has by chance: compounds of two and three parts, some of them verbs and adjectives; always the same ones. */
export function makeWords(count: number): readonly string[] {
  const words = new Set<string>();
  for (let number = 0; words.size < count; number++) {
    const first = FIRSTS[number % FIRSTS.length] ?? '';
    const last = LASTS[Math.floor(number / FIRSTS.length) % LASTS.length] ?? '';
    const middle = spell(Math.floor(number / FIRSTS.length / LASTS.length));
    if (number % 20 === 7) words.add(`${middle}${spell(number)}${VERBS[number % VERBS.length]}`);
    else if (number % 10 === 3) words.add(`${first}${middle}${spell(number % 97)}baar`);
    else words.add(first + middle + last);
  }
  return [...words];
}

function spell(number: number): string {
  let rest = number;
  let word = '';
  do {
    word += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return word;
}

/** Ways to write a list, each with the text of an entry. */
const WRITERS = {
  yaml: ['list.yaml', (word: string) => `${word}: gewoon woord\n`],
  'yaml with facts': [
    'list.yaml',
    (word: string) => `${word}: {instead: gewoon woord, reason: Te moeilijk!}\n`,
  ],
  compounds: ['list.yaml', (word: string) => `${word}: {instead: gewoon woord, compounds: true}\n`],
  verbs: ['list.yaml', (word: string) => `${word}eren: {instead: doen, kind: werkwoord}\n`],
  csv: ['list.csv', (word: string) => `${word};gewoon woord;te moeilijk\n`],
  json: ['list.json', (word: string) => `,\n  "${word}": {"instead": ["gewoon", "woord"]}`],
} as const satisfies Record<string, readonly [name: string, write: (word: string) => string]>;

export type ListKind = keyof typeof WRITERS;

export const LIST_KINDS = Object.keys(WRITERS) as readonly ListKind[];

/** A list of these words, written in one of these ways: a file's name and text. */
export function listOf(
  words: readonly string[],
  kind: ListKind,
): { readonly name: string; readonly text: string } {
  const [name, write] = WRITERS[kind];
  const body = words.map(write).join('');
  if (kind === 'csv') return { name, text: `woord;alternatief;reden\n${body}` };
  return { name, text: kind === 'json' ? `{${body.slice(1)}\n}` : body };
}

const SENTENCES = [
  'Wij hebben uw vraag ontvangen en sturen u morgen het antwoord.',
  'De monteur komt tussen negen en elf uur en belt een half uur van tevoren.',
  'Op de website staat hoe u het formulier invult en waar u het kunt inleveren.',
  'Voor de verlenging van uw pas neemt u een foto en een geldig bewijs mee.',
  'In de nieuwe wijk zijn straten, winkels en een school gebouwd.',
  'Daarna bespreken wij met de bewoners wat er in het voorjaar verandert.',
];

/** Paragraphs of ordinary sentences; one in eight holds a word of the list. */
export function textWith(words: readonly string[], paragraphs: number): string {
  return Array.from({ length: paragraphs }, (_, at) => {
    const sentences = [0, 1, 2].map((offset) => SENTENCES[(at * 5 + offset) % SENTENCES.length]);
    const word = at % 8 === 0 ? `Dit is ${words[(at / 8) % words.length]} geworden.` : '';
    return [...sentences, word].join(' ').trim();
  }).join('\n\n');
}
