/** The name of a configuration that is made. */
export const FIRST_CONFIG = 'geestdrift.config.yaml';

/** The name of a list that is made beside it. */
export const FIRST_LIST = 'verboden-woorden.yaml';
