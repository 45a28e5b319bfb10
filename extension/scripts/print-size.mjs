/**
 * Prints a bundle's size and the packages that take most of it, from esbuild's metafile.
 *
 * @param {import('esbuild').Metafile} metafile
 */
export function printSize({ outputs }) {
  for (const [file, { bytes, inputs }] of Object.entries(outputs)) {
    const largest = [...sizesOf(inputs)].sort(([, a], [, b]) => b - a).slice(0, 5);
    const owners = largest.map(([owner, size]) => `${owner} ${kilobytes(size)}`).join(', ');
    process.stdout.write(`${file} ${kilobytes(bytes)} kB (${owners})\n`);
  }
}

function sizesOf(inputs) {
  const sizes = new Map();
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
    const owner = ownerOf(path);
    sizes.set(owner, (sizes.get(owner) ?? 0) + bytesInOutput);
  }
  return sizes;
}

/** The package that a path is in; the last `node_modules` counts. */
function ownerOf(path) {
  const foreign = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path);
  return foreign?.[1] ?? /(rules|packages\/[^/]+)\//.exec(path)?.[1] ?? 'extension';
}

function kilobytes(bytes) {
  return Math.round(bytes / 1000);
}
