// The built language server, which tells over IPC how much memory it has in use. Needs --expose-gc.
process.on('message', () => {
  globalThis.gc();
  process.send(process.memoryUsage().heapUsed);
});
await import('../../packages/language-server/dist/node/main.js');
