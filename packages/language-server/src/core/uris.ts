/**
 * The path of a URI, with forward slashes and nothing escaped: `/home/x.md`, `c:/x.md`, `//machine/share/x.md`; where the scheme
 * is not `file`, it stays in front (`vscode-vfs://github/owner/x.md`). Such paths are what configuration counts with.
 */
export function toPath(uri: string): string {
  const match = /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/([^/?#]*))?([^?#]*)/.exec(uri);
  if (match === null) return uri;
  const [, scheme = '', authority = '', rest = ''] = match;
  const path = decode(rest);
  if (scheme !== 'file') return `${scheme}://${authority}${path}`;
  if (authority !== '') return `//${decode(authority)}${path}`;
  return /^\/[A-Za-z]:/.test(path) ? path.slice(1) : path;
}

/** The URI of a path, escaped as editors do. */
export function toUri(path: string): string {
  const match = /^([A-Za-z][A-Za-z0-9+.-]+):\/\/([^/]*)(.*)$/.exec(path);
  if (match !== null) return `${match[1]}://${match[2]}${encode(match[3] as string)}`;
  if (path.startsWith('//')) return `file:${encode(path)}`;
  return `file://${encode(path.startsWith('/') ? path : `/${path}`)}`;
}

/** The name in the URI of a text that was never saved: it has no folder (`untitled:Untitled-1`). */
export function nameAlone(uri: string): string | undefined {
  const name = /^[A-Za-z][A-Za-z0-9+.-]+:(?!\/)(.+)/.exec(uri)?.[1];
  return name === undefined ? undefined : decode(name);
}

function encode(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
