/** Folders that hold what others made. */
export const IGNORED_FOLDERS: readonly string[] = ['node_modules', 'vendor', 'dist', 'build', '.git'];

/** Never checked, as patterns of .gitignore. */
export const IGNORED_BY_DEFAULT: readonly string[] = [
  ...IGNORED_FOLDERS.map((folder) => `${folder}/`),
  '*.min.*',
];

/** A pattern with more `**` can take years on a deep path. */
const MAX_GLOBSTARS = 4;
/** No path is longer, and a regular expression of megabytes is refused with an error. */
const LONGEST_PATTERN = 4096;

/** Whether a pattern of .gitignore can be used; one that cannot ignores nothing. */
export function isUsablePattern(pattern: string): boolean {
  return pattern.length <= LONGEST_PATTERN && pattern.split('**').length <= MAX_GLOBSTARS + 1;
}

/** Enough to see what the files of a folder have in common. */
export const MOST_SIBLINGS = 20;
/** In bytes; in characters where a file is only had as text. */
export const LONGEST_SIBLING = 200_000;
