/** A file's path for a program: with forward slashes, relative to the working folder where it lies in there. */
export function portablePath(filePath: string, cwd: string): string {
  const folder = cwd.replaceAll('\\', '/').replace(/\/$/, '');
  const path = filePath.replaceAll('\\', '/');
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}

/** The same as a URI reference (RFC 3986): an absolute path as a `file:` URI. */
export function uriOf(filePath: string, cwd: string): string {
  return encodePath(portablePath(filePath, cwd));
}

/** An absolute folder as a `file:` URI, with a slash at its end. */
export function folderUri(folder: string): string {
  return encodePath(`${folder.replaceAll('\\', '/').replace(/\/$/, '')}/`);
}

function encodePath(plain: string): string {
  const path = plain.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${path}`;
  return /^[a-z]%3A\//i.test(path) ? `file:///${path.replace('%3A', ':')}` : path;
}
