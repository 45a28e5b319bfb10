/** So many alternatives of braces; more than that is no pattern that a person wrote. */
const MAX_ALTERNATIVES = 200;

/** How often a glob says `any characters`; what a regular expression takes grows with the power of it. */
export function countWildcards(glob: string): number {
  return glob.match(/\*+|[+@!?]\(/g)?.length ?? 0;
}

/** How many brackets of any kind a glob has. */
export function countBrackets(glob: string): number {
  return glob.match(/[[\](){}]/g)?.length ?? 0;
}

/** All globs that braces stand for; undefined where they nest, have a range, or are too many. */
export function expandBraces(glob: string): readonly string[] | undefined {
  let globs = [''];
  for (const part of glob.split(/(\{[^{}]*\})/)) {
    const isGroup = part.startsWith('{') && part.endsWith('}');
    const choices = isGroup ? part.slice(1, -1).split(',') : [part];
    if (isGroup ? choices.length < 2 : /[{}]/.test(part)) return undefined;
    if (globs.length * choices.length > MAX_ALTERNATIVES) return undefined;
    globs = globs.flatMap((start) => choices.map((choice) => start + choice));
  }
  return globs;
}

/** Whether a glob holds nothing but letters, `*`, `?` and `**`. */
export function isPlain(glob: string): boolean {
  return !/[\\[\](){}]/.test(glob);
}

/** Matches a plain glob in a time that its length and that of the path allow. */
export function matchPlain(glob: string, path: string): boolean {
  const parts = glob.split('/');
  const names = path.split('/');
  return matchList(
    parts.length,
    names.length,
    (part) => parts[part] === '**',
    (part, name) => matchName(parts[part] as string, names[name] as string),
  );
}

function matchName(glob: string, name: string): boolean {
  return matchList(
    glob.length,
    name.length,
    (at) => glob[at] === '*',
    (at, letter) => glob[at] === '?' || glob[at] === name[letter],
  );
}

/** Whether a pattern fits all items: `isAny` parts take any number of them. After a miss only the last such part takes one more. */
function matchList(
  parts: number,
  items: number,
  isAny: (part: number) => boolean,
  fits: (part: number, item: number) => boolean,
): boolean {
  let part = 0;
  let item = 0;
  let retryPart = -1;
  let retryItem = 0;
  while (item < items) {
    if (part < parts && isAny(part)) {
      retryPart = ++part;
      retryItem = item;
    } else if (part < parts && fits(part, item)) {
      part++;
      item++;
    } else if (retryPart >= 0) {
      part = retryPart;
      item = ++retryItem;
    } else {
      return false;
    }
  }
  while (part < parts && isAny(part)) part++;
  return part === parts;
}
