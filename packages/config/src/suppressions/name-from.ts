import { folderOf, relativeTo } from '../paths.js';

/** How the file with suppressions at `place` names a text; as it is where it lies outside its folder. Paths have forward slashes. */
export function nameFrom(place: string, path: string): string {
  return relativeTo(folderOf(place), path) ?? path;
}
