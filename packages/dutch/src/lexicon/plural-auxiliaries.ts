/** Finite auxiliaries with a singular subject, and the same with a plural one. */
export const PLURAL_AUXILIARIES: ReadonlyMap<string, string> = new Map([
  ['is', 'zijn'],
  ['was', 'waren'],
  ['wordt', 'worden'],
  ['werd', 'werden'],
  ['kan', 'kunnen'],
  ['kon', 'konden'],
  ['moet', 'moeten'],
  ['moest', 'moesten'],
  ['zal', 'zullen'],
  ['zou', 'zouden'],
  ['mag', 'mogen'],
  ['mocht', 'mochten'],
  ['hoeft', 'hoeven'],
  ['dient', 'dienen'],
]);
