/**
 * What kind of words are promised: a `deadline`, a `quality` (*probleemloos*), how often (`always`: *altijd*, *nooit*), or
 * an outright `vow` (*wij garanderen*).
 */
export type PromiseKind = 'deadline' | 'quality' | 'always' | 'vow';
