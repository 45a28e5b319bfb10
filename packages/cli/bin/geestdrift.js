#!/usr/bin/env node
import module from 'node:module';

// From Node 22 on, compiled code is kept between runs; it has to be on before anything is loaded.
module.enableCompileCache?.();
const { main } = await import('../dist/bundle/main.js');
await main();
