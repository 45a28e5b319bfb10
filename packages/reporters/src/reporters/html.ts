import { renderPage } from '../html/page.js';
import type { Report, Reporter } from '../model.js';

/** A page for people: files, findings in their sentences, charts and filters. Works offline. */
const report: Report = (results, context) => renderPage(results, context);

export const reporter: Reporter = { report, forPrograms: true, needsRules: false };
