import { wordSet } from '../morphology/word-list.js';

export const HAVE = wordSet('heb hebt heeft hebben had hadden');
export const BE = wordSet('is zijn ben bent was waren');
export const BECOME = wordSet('word wordt worden werd werden');

/** Finite forms, each of which may be the infinitive. */
export const MODALS = wordSet(`
  kan kun kunt kunnen kon konden moet moeten moest moesten mag mogen mocht mochten wil wilt willen wilde wilden wou zal zul zult
  zullen zou zouden
`);

/** Finite forms, and infinitives, of verbs that another verb depends on. */
export const AUXILIARIES = wordSet(
  HAVE,
  BE,
  BECOME,
  MODALS,
  `ga gaat gaan ging gingen hoef hoeft hoeven hoefde hoefden laat laten liet lieten dien dient dienen diende dienden blijf blijft
  blijven bleef bleven`,
);

/** Verbs that another verb depends on, those with *te* among them. */
export const GOVERNING_VERBS = wordSet(
  AUXILIARIES,
  `weet weten wist wisten probeer probeert proberen probeerde probeerden help helpt helpen hielp hielpen`,
);
