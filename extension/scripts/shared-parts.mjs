// Most of the server is the same with and without Node: the rules, Dutch, the formats. That is in the package once, in the
// bundle for the web, which must be one file; the bundle for Node asks that one for it.

const SHARED = /^(?:yaml$|@geestdrift\/(?:engine|dutch|formats|rules|config)(?:\/|$))/;

/**
 * For the bundle of Node: leaves the shared parts to this file beside it.
 *
 * @param {string} file as it is asked for at run time
 * @returns the plugin, and the parts that it left out once the bundle is built
 */
export function leaveSharedParts(file) {
  const parts = new Set();
  const plugin = {
    name: 'leave-shared-parts',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: SHARED }, ({ path }) => {
        parts.add(path);
        return { path, namespace: 'shared' };
      });
      onResolve({ filter: /^\./, namespace: 'shared' }, ({ path }) => ({ path, external: true }));
      onLoad({ filter: /.*/, namespace: 'shared' }, ({ path }) => ({
        contents: `module.exports = require(${JSON.stringify(file)})[${JSON.stringify(path)}];`,
      }));
    },
  };
  return { plugin, parts };
}

/**
 * For the bundle of the web: a script that starts this server where it is a worker, and elsewhere only offers the parts.
 *
 * @param {ReadonlySet<string>} parts
 * @param {string} server the module that starts the server when it is loaded
 */
export function offerSharedParts(parts, server) {
  const offers = [...parts]
    .sort()
    .map((path) => `export * as ${JSON.stringify(path)} from ${JSON.stringify(path)};`);
  return [`if (typeof WorkerGlobalScope === 'function') import(${JSON.stringify(server)});`, ...offers].join(
    '\n',
  );
}

/** What makes that script's exports those of a module, where there are modules. */
export const OFFER = {
  globalName: 'geestdrift',
  footer: { js: "if(typeof module==='object')module.exports=geestdrift;" },
};
