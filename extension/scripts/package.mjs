// Packs the extension, and checks that what is in the package is what belongs there.
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';

const MOST_BYTES = 1_500_000;
const root = fileURLToPath(new URL('..', import.meta.url));
const { name, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const vsix = `${root}${name}-${version}.vsix`;

await createVSIX({
  cwd: root,
  packagePath: vsix,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
  // What is missing is told below, all at once.
  allowUnusedFilesPattern: true,
});
const { size } = statSync(vsix);
const problems = [
  ...compareFiles(await listFiles({ cwd: root, packageManager: PackageManager.None })),
  ...checkSize(size),
];
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;

function compareFiles(found) {
  const expected = readFileSync(`${root}test/expected-files.txt`, 'utf8').trimEnd().split('\n');
  const missing = expected.filter((file) => !found.includes(file));
  // The pictures show this package: the editor tests take them, and need it first.
  const pictures = missing.filter((file) => file.startsWith('images/'));
  for (const file of pictures) process.stderr.write(`not taken yet: ${file}\n`);
  return [
    ...found.filter((file) => !expected.includes(file)).map((file) => `does not belong: ${file}`),
    ...missing.filter((file) => !pictures.includes(file)).map((file) => `is missing: ${file}`),
  ];
}

function checkSize(bytes) {
  return bytes < MOST_BYTES ? [] : [`${bytes} bytes; at most ${MOST_BYTES}`];
}
