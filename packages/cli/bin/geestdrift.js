#!/usr/bin/env node
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const { loadWithCompileCache } = createRequire(import.meta.url)('../dist/bundle/compile-cache.js');
const { main } = loadWithCompileCache(fileURLToPath(new URL('../dist/bundle/main.js', import.meta.url)));
await main((specifier) => import(specifier));
