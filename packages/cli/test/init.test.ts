import { describe, expect, it } from 'vitest';
import { makeWorkplace } from './workplace.js';

describe('geestdrift init', () => {
  it.each(['nl', 'en'])(
    'writes files that load without mistake, what is commented out too (%s)',
    async (locale) => {
      const { geestdrift, read } = makeWorkplace({ 'a.md': 'Het kostenplaatje.\n' });
      const ran = await geestdrift([
        'init',
        '--yes',
        '--audience',
        'klant',
        '--preset',
        'streng',
        '--locale',
        locale,
      ]);
      expect([ran.status, ran.stderr]).toEqual([0, '']);
      const config = read('geestdrift.config.yaml');
      expect(config).toContain('extends: [geestdrift:streng]\n');
      expect(config).toContain('\naudience: klant\n');
      expect((await geestdrift(['list', 'check'])).status).toBe(0);
      // Prose starts with a capital, examples with a key.
      const uncommented = (name: string) => read(name).replace(/^( *)# ( *(?:- )?[a-z-]+:.*)$/gm, '$1$2');
      const list = uncommented('verboden-woorden.yaml');
      const all = makeWorkplace({
        'a.md': 'x\n',
        'geestdrift.config.yaml': uncommented('geestdrift.config.yaml').replace('holle-frase', 'fout-woord'),
        'verboden-woorden.yaml': list,
      });
      expect(await all.geestdrift(['list', 'check'])).toMatchObject({ status: 0, stderr: '' });
      expect(list).toMatch(/^ {2}marktconform: allow$/m);
      expect((await all.geestdrift(['a.md'])).stderr).toBe('');
    },
  );

  it('asks where somebody is there to answer, and again where the answer is none', async () => {
    const answers = ['en', 'iedereen', 'intern', ''];
    const asked: string[] = [];
    const ask = async (question: string) => {
      asked.push(question);
      return answers.shift() ?? '';
    };
    const { geestdrift, read } = makeWorkplace();
    expect((await geestdrift(['init'], { ask })).status).toBe(0);
    expect(asked.length).toBe(4);
    expect(read('geestdrift.config.yaml')).toMatch(
      /^# Settings[\s\S]+aanbevolen\]\n[\s\S]+\naudience: intern\n/,
    );
    const { geestdrift: again } = makeWorkplace();
    await again(['init', '--yes'], { ask });
    expect(asked.length).toBe(4);
  });

  it('overwrites nothing', async () => {
    const { geestdrift, read } = makeWorkplace({ '.geestdriftrc': '{}' });
    expect(await geestdrift(['init'])).toMatchObject({ status: 2, stdout: '' });
    expect(() => read('geestdrift.config.yaml')).toThrow();
    const other = makeWorkplace({ 'verboden-woorden.yaml': 'plan: opzet\n', 'package.json': '{}' });
    expect((await other.geestdrift(['init'])).stdout).toContain(
      'Gebleven zoals het was: verboden-woorden.yaml',
    );
    expect(other.read('verboden-woorden.yaml')).toBe('plan: opzet\n');
    expect((await other.geestdrift(['init'])).status).toBe(2);
  });
});
