import type { Rewriter } from '@geestdrift/engine';
import { askThreeQuestions } from '../survey/three-questions.js';

/** *Bent u tevreden over de bezorging?* → *Waar moeten wij mee doorgaan bij de bezorging? Waar …*. */
export const rewriter: Rewriter = (match) => askThreeQuestions(match);
