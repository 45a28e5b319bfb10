declare const GEESTDRIFT_VERSION: string | undefined;

/** Filled in when the command line is bundled. */
export const version = typeof GEESTDRIFT_VERSION === 'string' ? GEESTDRIFT_VERSION : '0.0.0';
