import fc from 'fast-check';
import { markdownDocument, shiftingDocument } from './generated-markdown.js';
import { sampleRules } from './sample-rules.js';
import { tellByEngine, tellByUnified, readTree } from './ways.js';
for (const arb of [markdownDocument, shiftingDocument]) {
  const docs = fc.sample(arb, { numRuns: 300, seed: 5 });
  const counts: Record<string, number> = {}; let exp = 0, multi = 0, annex = 0;
  for (const d of docs) { for (const t of await tellByUnified(d, 'gfm', sampleRules)) { counts[t.ruleId] = (counts[t.ruleId] ?? 0) + 1; exp += t.expected.length; if (t.edits.some((e) => e.length > 1)) multi++; }
   const r = await readTree(d, 'gfm'); if (r.document.source.length > r.length) { annex++; if (annex<3) console.log(JSON.stringify(d)); } }
  console.log(counts, { exp, multi, annex });
}
console.log(docs0());
function docs0() { return fc.sample(shiftingDocument, 2); }
