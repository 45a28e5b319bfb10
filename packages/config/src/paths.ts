// Paths here have forward slashes, so that the same code serves disks and the virtual folders of an editor in a browser.

/** A folder of another machine, as Windows names it: nothing is above it. */
const SHARE = /^\/\/[^/]+\/[^/]+$/;

/** The folder of a path; a root is its own folder. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  if (slash < 0) return '.';
  if (slash === 0) return '/';
  if (SHARE.test(path)) return path;
  return /^[A-Za-z]:$/.test(path.slice(0, slash)) ? path.slice(0, slash + 1) : path.slice(0, slash);
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function isAbsolute(path: string): boolean {
  return /^(?:\/|[A-Za-z]:\/|[A-Za-z][A-Za-z0-9+.-]+:\/\/)/.test(path);
}

/** `path` seen from `folder`, with `.` and `..` worked out. */
export function resolvePath(folder: string, path: string): string {
  const whole = isAbsolute(path) ? path : `${folder.replace(/(?<!\/)\/$/, '')}/${path}`;
  const root =
    /^(?:[A-Za-z][A-Za-z0-9+.-]+:\/\/[^/]*\/?|[A-Za-z]:\/|\/\/[^/]+\/[^/]+(?:\/|$)|\/)/.exec(whole)?.[0] ??
    '';
  const parts: string[] = [];
  for (const part of whole.slice(root.length).split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '..' || root === '') parts.push(part);
  }
  return root + parts.join('/');
}

/** `path` without `folder` before it; undefined where it does not lie in there. */
export function relativeTo(folder: string, path: string): string | undefined {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}

/** The folder and all folders above it, from the inside out. */
export function* foldersAbove(folder: string): Generator<string> {
  for (let current = folder; ; ) {
    yield current;
    const parent = folderOf(current);
    if (parent === current || parent === '.' || parent.endsWith(':/')) {
      if (parent !== current && parent !== '.' && isAbsolute(parent)) yield parent;
      return;
    }
    current = parent;
  }
}
