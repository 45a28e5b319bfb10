import type { ConfigHost } from './model.js';
import { relativeTo } from './paths.js';

/** Whether a path lies in a folder, as written and when links are followed. */
export async function liesInside(folder: string, path: string, { realPath }: ConfigHost): Promise<boolean> {
  if (!isWithin(folder, path)) return false;
  return realPath === undefined || isWithin(await realPath(folder), await realPath(path));
}

function isWithin(folder: string, path: string): boolean {
  return folder === path || relativeTo(folder, path) !== undefined;
}
