import type { Rewriter } from '@geestdrift/engine';
import { dropAnnouncement } from '../officialese/announcement.js';

/** Leaves out *Hierbij delen wij u mede dat* and gives the clause behind it the order of a main clause. */
export const rewriter: Rewriter = (match) => dropAnnouncement(match);
