import type { ConfigHost, Known } from '../src/model.js';

const text = { nl: '', en: '' };

/** A few rules with options of every type. */
export const known: Known = {
  formats: ['text', 'markdown', 'html'],
  rules: [
    { id: 'klanttevredenheid', severity: { klant: 'error', intern: 'error' }, options: {} },
    { id: 'holle-frase', severity: { klant: 'suggestion', intern: 'suggestion' }, options: {} },
    {
      id: 'te-veel-beloven',
      severity: { klant: 'warning', intern: 'off' },
      options: {
        marge: { type: 'number', default: 1.4, minimum: 1, maximum: 5, description: text },
        strikt: { type: 'boolean', default: false, description: text },
        toon: { type: 'string', default: '', description: text },
        woorden: { type: 'strings', default: [], description: text },
      },
    },
    {
      id: 'afspraak',
      severity: { klant: 'off', intern: 'off' },
      optIn: { klant: 'suggestion' },
      options: {},
    },
  ],
};

/** Files in memory; `throws` names those that cannot be read. */
export function memoryHost(files: Record<string, string>, throws: readonly string[] = []): ConfigHost {
  return {
    readFile: async (path) => {
      if (throws.includes(path)) throw new Error('EACCES');
      return files[path];
    },
    exists: async (path) => Object.keys(files).some((name) => name === path || name.startsWith(`${path}/`)),
  };
}
