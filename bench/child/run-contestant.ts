// Lets one contestant check the files that a list names, once, in a process of its own.
import { readFileSync } from 'node:fs';
import { createEngine } from '../contestants/engine.js';
import { createUnified } from '../contestants/unified.js';
import type { SourceFile } from '../source-files.js';

const [name, list = ''] = process.argv.slice(2);
const contestant = name === 'unified' ? createUnified() : await createEngine();
await contestant.run(JSON.parse(readFileSync(list, 'utf8')) as SourceFile[]);
