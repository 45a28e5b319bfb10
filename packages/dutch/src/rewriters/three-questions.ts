import type { Rewriter } from '@geestdrift/engine';
import { askThreeQuestions } from '../survey/three-questions.js';

/** *Bent u tevreden over de bezorging?* → *Waar moeten wij bij de bezorging mee doorgaan? Waar …*. */
export const rewriter: Rewriter = (match) => askThreeQuestions(match);
