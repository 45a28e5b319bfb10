import type { Host } from './host.js';

/** The text of a file as it stands in the editor, which goes before the disk; undefined where it is not open. */
export type OpenText = (path: string) => string | undefined;

/** Reads what is open from the editor. `note` hears what was read: undefined where nothing is there. */
export function overlayHost(
  host: Host,
  openText: OpenText,
  note: (path: string, text: string | undefined) => unknown = () => undefined,
): Host {
  return {
    ...host,
    readFile: async (path, fallback) => {
      const open = openText(path);
      note(path, open);
      const text = open === undefined ? await host.readFile(path, fallback) : withoutBom(open);
      note(path, text);
      return text;
    },
    exists: async (path) => openText(path) !== undefined || host.exists(path),
  };
}

export function withoutBom(text: string): string {
  return text.replace(/^\uFEFF/, '');
}
