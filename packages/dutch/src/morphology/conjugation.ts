/** The forms of the present by person. */
export interface PresentForms {
  readonly ik: string;
  readonly jij: string;
  /** With *jij* or *je* behind it: `lost jij` → `los jij`. */
  readonly jijInverted: string;
  readonly hij: string;
  readonly plural: string;
}

/**
 * The forms of a verb. For a separable one the finite forms stand without their particle (`los`, `loste`), infinitive
 * and participles with it (`oplossen`, `opgelost`).
 */
export interface Conjugation {
  readonly infinitive: string;
  /** The particle of a separable verb. */
  readonly particle?: string;
  readonly stem: string;
  readonly present: PresentForms;
  readonly past: { readonly singular: string; readonly plural: string };
  readonly presentParticiple: string;
  /** Empty where there is none (`zullen`). */
  readonly pastParticiple: string;
}
