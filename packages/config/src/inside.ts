import type { ConfigHost } from './model.js';
import { relativeTo } from './paths.js';

/** Whether a path lies in a folder, as written and when links are followed. */
export async function liesInside(folder: string, path: string, { realPath }: ConfigHost): Promise<boolean> {
  if (relativeTo(folder, path) === undefined) return false;
  if (realPath === undefined) return true;
  return relativeTo(await realPath(folder), await realPath(path)) !== undefined;
}
