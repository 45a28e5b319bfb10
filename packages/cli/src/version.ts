declare const GEESTDRIFT_VERSION: string | undefined;
declare const GEESTDRIFT_BUILD: string | undefined;

/** Filled in when the command line is bundled. */
export const version = typeof GEESTDRIFT_VERSION === 'string' ? GEESTDRIFT_VERSION : '0.0.0';

/** The version with a hash of all code and rules, filled in likewise. */
export const build = typeof GEESTDRIFT_BUILD === 'string' ? `${version}-${GEESTDRIFT_BUILD}` : 'unbundled';
