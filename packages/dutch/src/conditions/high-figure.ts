import type { Condition } from '@geestdrift/engine';
import { type FigureKind, isHighFigure } from '../praise/grade.js';

/** The figure captured as `cijfer` is one to show off with. The argument says what it is: `grade`, `stars`, `share`, `count`. */
export const condition: Condition = {
  test: (match, kind) => isHighFigure(match, kind as FigureKind),
};
