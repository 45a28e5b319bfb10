// The language server as it is shipped, `geestdrift lsp`, which tells over IPC how much memory it has in use. Needs --expose-gc.
process.on('message', () => {
  globalThis.gc();
  process.send(process.memoryUsage().heapUsed);
});
process.argv.splice(2, 0, 'lsp');
await import('../../packages/cli/bin/geestdrift.js');
