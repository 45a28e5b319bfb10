import { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

type Wrapper = (
  exports: unknown,
  require: (name: string) => unknown,
  module: { exports: unknown },
  filename: string,
  folder: string,
) => void;

/**
 * Loads a CommonJS bundle so that its compiled code is kept between runs. From Node 22 on that is what Node does; before, its files are
 * compiled here with the code of an earlier run, which lies in the folder for temporary files. `NODE_DISABLE_COMPILE_CACHE` and
 * `NODE_COMPILE_CACHE` mean what they mean to Node. Without a place that is ours alone nothing is kept.
 */
export function loadWithCompileCache(path: string): unknown {
  const require = module.createRequire(path);
  const { enableCompileCache } = module as { enableCompileCache?: () => void };
  if (enableCompileCache !== undefined) {
    enableCompileCache();
    return require(path);
  }
  const folder = process.env.NODE_DISABLE_COMPILE_CACHE ? undefined : openCache();
  return folder === undefined ? require(path) : new Loader(folder, require).load(path);
}

/** Loads a file of a bundle and those with a hash that it asks for, and each other module as Node does. */
class Loader {
  readonly #folder: string;
  readonly #require: NodeJS.Require;
  readonly #modules = new Map<string, { exports: unknown }>();
  /** What was compiled anew, by the file to keep it in. */
  readonly #fresh = new Map<string, Script>();

  constructor(folder: string, require: NodeJS.Require) {
    this.#folder = folder;
    this.#require = require;
    // By then it holds all functions that the run has called.
    process.once('exit', () => {
      for (const [file, script] of this.#fresh) keep(file, script);
    });
  }

  load(path: string): unknown {
    const known = this.#modules.get(path);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    this.#modules.set(path, module);
    const require = (name: string): unknown => {
      const asked = name.startsWith('.') ? join(dirname(path), name) : name;
      return HASHED.test(asked) ? this.load(asked) : this.#require(asked);
    };
    this.#compile(path)(module.exports, require, module, path, dirname(path));
    return module.exports;
  }

  #compile(path: string): Wrapper {
    const code = `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'utf8')}\n})`;
    const kept = HASHED.test(path) ? join(this.#folder, `${basename(path)}.bin`) : undefined;
    const cachedData = kept === undefined ? undefined : readIfThere(kept);
    const script = new Script(code, { filename: path, cachedData });
    if (kept !== undefined && (cachedData === undefined || script.cachedDataRejected === true))
      this.#fresh.set(kept, script);
    return script.runInThisContext() as Wrapper;
  }
}

/** V8 tells whether code belongs to a source by its length alone; a name with a hash tells more. Such files hold no `import()`. */
const HASHED = /-[\w-]{8}\.js$/;

/** A folder that no one else can write in: who could write there could run what they like. */
function openCache(): string | undefined {
  const user = process.getuid?.();
  const root = process.env.NODE_COMPILE_CACHE ?? join(tmpdir(), `geestdrift-compile-cache-${user ?? 'user'}`);
  const folder = join(root, `${process.version}-${process.arch}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return [root, folder].every((path) => isOurs(path, user)) ? folder : undefined;
  } catch {
    return undefined;
  }
}

function isOurs(path: string, user: number | undefined): boolean {
  const stats = lstatSync(path);
  // Windows has no such owners, and a folder for temporary files for each user.
  return stats.isDirectory() && (user === undefined || (stats.uid === user && (stats.mode & 0o022) === 0));
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Keeps what was compiled by now; another run may do the same at this moment. */
function keep(path: string, script: Script): void {
  const fresh = `${path}.${process.pid}`;
  try {
    writeFileSync(fresh, script.createCachedData(), { mode: 0o600 });
    renameSync(fresh, path);
  } catch {
    // The next run compiles anew.
  }
}
