// Lists the files below a folder that a check would read, and reads the metadata of each: what a run of which all is known cannot do
// without. Plain JavaScript, as a loader for TypeScript would count.
import { statSync } from 'node:fs';
import { fileEndings, formatForFile } from '@geestdrift/formats';
import { findFiles } from '@geestdrift/node';

const { files } = await findFiles([process.argv[2]], {
  cwd: process.cwd(),
  endings: fileEndings,
  accepts: (path) => formatForFile(path) !== undefined,
  configuredIgnore: async () => undefined,
});
const bytes = files.reduce((sum, { path }) => sum + statSync(path).size, 0);
console.log(JSON.stringify({ files: files.length, bytes }));
