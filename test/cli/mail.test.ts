import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { geestdrift, makeFolder } from './geestdrift.js';

const latin = (text: string) => Buffer.from(text, 'latin1');
const part = (charset: string, body: Buffer) => [
  latin(`--grens\r\nContent-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`),
  body,
  latin('\r\n'),
];
const mailOf = (word: string) =>
  Buffer.concat([
    latin('Subject: Uw fiets\r\nContent-Type: multipart/mixed; boundary=grens\r\n\r\n'),
    ...part('iso-8859-1', latin(`Eén ${word}, dus.`)),
    ...part('utf-8', Buffer.from(`Eén – € ${word}, dus.`)),
    latin('--grens\r\nContent-Type: image/gif\r\nContent-Transfer-Encoding: binary\r\n\r\n'),
    Buffer.from(Array.from({ length: 255 }, (_, byte) => byte + 1)),
    latin('\r\n--grens--\r\n'),
  ]);

it('mends a mail of several charsets and changes no other byte', () => {
  const folder = makeFolder({ 'fiets.eml': mailOf('klanttevredenheid') });
  expect(geestdrift(folder, ['.', '--fix-suggestions']).status).toBe(0);
  expect(readFileSync(join(folder, 'fiets.eml')).equals(mailOf('klantenthousiasme'))).toBe(true);
});

it('mends HTML in the encoding that it names, and says so where nobody knows it', () => {
  const html = (charset: string, word: string) =>
    latin(`<meta charset=${charset}>\n<p>E\xe9n ${word}.</p>\n`);
  const folder = makeFolder({
    'a.html': html('windows-1252', 'klanttevredenheid'),
    'b.html': html('klinkers', 'klanttevredenheid'),
  });
  expect(geestdrift(folder, ['a.html', '--fix-suggestions']).status).toBe(0);
  expect(readFileSync(join(folder, 'a.html')).equals(html('windows-1252', 'klantenthousiasme'))).toBe(true);
  const { status, stdout } = geestdrift(folder, ['b.html']);
  expect([status, stdout]).toEqual([2, expect.stringContaining('onbekende tekenset ‘klinkers’')]);
});

it('names the part where lines say nothing', () => {
  const body = Buffer.from('Dag Ans,\n\nOnze klanttevredenheid.\n').toString('base64');
  const folder = makeFolder({ 'fiets.eml': `Content-Transfer-Encoding: base64\n\n${body}\n` });
  const { status, stdout } = geestdrift(folder, ['fiets.eml']);
  expect(status).toBe(1);
  expect(stdout).toContain('klanttevredenheid  tekstdeel (text/plain), regel 3');
  expect(stdout).toContain('Onze klanttevredenheid.');
});

it('proposes what a reader sees, not how the mail writes it', () => {
  const line = 'Wij sturen u de nieuwe factuur voor uw abonnement binnen vijf werkdagen toe=';
  const folder = makeFolder({
    'a.eml': `Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${line}\n, elke maand.\n`,
  });
  const [file] = JSON.parse(geestdrift(folder, ['-f', 'json', 'a.eml']).stdout) as {
    messages: { expected: string[] }[];
  }[];
  expect(file?.messages[0]?.expected).toEqual(['binnen zeven werkdagen']);
  expect(geestdrift(folder, ['a.eml']).stdout).not.toContain('zeven werkdagen=');
});
