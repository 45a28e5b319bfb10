/**
 * What kind of words are promised: a `deadline`, a `day` (a deadline that only a day names: *dinsdag*), a `quality`
 * (*probleemloos*), how often (`always`: *altijd*, *nooit*), or an outright `vow` (*wij garanderen*).
 */
export type PromiseKind = 'deadline' | 'day' | 'quality' | 'always' | 'vow';
