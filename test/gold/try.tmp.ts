import { dutch } from '@geestdrift/dutch';
import { createChecker } from '@geestdrift/engine';
import { withOptIns } from '@geestdrift/engine/compile';
import { formatByName } from '@geestdrift/formats';
import { ruleSet } from '@geestdrift/rules';
import { readFileSync } from 'node:fs';
const c=createChecker(withOptIns(ruleSet),dutch);const f=await formatByName('markdown').load();
const skip=new Set(['afspraak','klant-van-de-klant']);
for(const line of readFileSync(0,'utf8').split('\n').filter(Boolean)){const [a,t]=line.startsWith('i|')?['intern',line.slice(2)]:['klant',line];const text=t.replaceAll('\\n','\n');
 const d=f.extract(text);const r=c.check(d,{audience:a});console.log((r.findings.filter(x=>!skip.has(x.ruleId)).map(x=>`[${x.ruleId}: ${text.slice(x.range.start,x.range.end)}${x.suggestions?.[0]?' → '+JSON.stringify(x.suggestions[0].edits?.map(e=>e.text??e.newText)):''}]`).join(' ')||'-')+'   '+t)}
