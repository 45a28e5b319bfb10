import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeWorkplace } from './workplace.js';

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';
/** An OpenDocument text of these paragraphs, below a heading. */
const odt = (...paragraphs: string[]): Uint8Array => {
  const body = ['<text:h>Kop</text:h>', ...paragraphs.map((text) => `<text:p>${text}</text:p>`)].join('');
  const xml = `<o:body xmlns:o="${ODF}:office:1.0" xmlns:text="${ODF}:text:1.0">${body}</o:body>`;
  return zipSync({ 'content.xml': strToU8(xml) });
};

describe('documents', () => {
  it('are never written', async () => {
    const bytes = odt('fout');
    const workplace = makeWorkplace({ 'a.odt': bytes });
    const { stdout, stderr } = await workplace.geestdrift(['--fix', 'a.odt']);
    expect(workplace.bytes('a.odt')).toEqual([...bytes]);
    expect(stdout).toContain('let op: dit bestand wordt alleen gelezen');
    expect(stdout).toContain('fout-woord');
    expect(stderr).toBe('');
  });

  it('are read by `list check` as well', async () => {
    const files = {
      'l.yaml': 'kostenplaatje: prijs\n',
      'm/a.odt': odt('Het kostenplaatje.'),
      'm/b.odt': 'x',
    };
    const { geestdrift } = makeWorkplace(files);
    const inOrder = 'De lijst is in orde (1 woord).\n';
    expect(await geestdrift(['list', 'check', 'l.yaml', 'm/a.odt'])).toEqual({
      status: 0,
      stdout: inOrder,
      stderr: '',
    });
    expect(await geestdrift(['list', 'check', 'l.yaml', 'm'])).toEqual({
      status: 2,
      stdout: inOrder,
      stderr: expect.stringMatching(/^m\/b\.odt: dit is geen document/),
    });
  });

  it('come from standard input too', async () => {
    const args = ['--stdin', '--stdin-filename', 'b.odt', '--format', 'compact'];
    const { stdout } = await makeWorkplace().geestdrift(args, { stdin: odt('fout') });
    expect(stdout).toBe('b.odt:3:1: error fout-woord: ‘fout’ kan beter.\n');
  });

  it('that are broken are told, in a folder too, and the others are checked', async () => {
    const cut = odt('x').slice(0, 90);
    const { geestdrift } = makeWorkplace({
      'a.docx': 'x',
      'b.docx': '\xd0',
      'c.odt': cut,
      'd.odt': odt('fout'),
    });
    const { status, stdout } = await geestdrift(['--format', 'compact', '.']);
    expect(status).toBe(2);
    expect(stdout.split('\n')).toEqual([
      'a.docx:1:1: error: dit is geen document: het begint met ‘78’ en niet als een ZIP-archief (‘50 4b’)',
      'b.docx:1:1: error: dit is geen document: het begint met ‘c3 90’ en niet als een ZIP-archief (‘50 4b’)',
      'c.odt:1:1: error: dit document is beschadigd of afgekapt: 90 bytes',
      'd.odt:3:1: error fout-woord: ‘fout’ kan beter.',
      '',
    ]);
  });

  it('say in English what is wrong', async () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]);
    const { stdout } = await makeWorkplace({ 'a.docx': old }).geestdrift(['--locale', 'en', 'a.docx']);
    expect(stdout).toContain('protected by a password, or is an old .doc');
  });
});
