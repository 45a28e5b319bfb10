import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import remarkParse from 'remark-parse';
import remarkGfm from 'remark-gfm';
import remarkFrontmatter from 'remark-frontmatter';
import remarkRetext from 'remark-retext';
import retextDutch from 'retext-dutch';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { formatByName } from '@geestdrift/formats';
import { toDocument } from '../../packages/retext-geestdrift/src/adapter/to-document.ts';
const format = await formatByName('markdown')!.load();
function* walk(d: string): Generator<string> { for (const n of readdirSync(d)) { const p = join(d, n); let s; try { s = statSync(p);} catch {continue}; if (s.isDirectory()) yield* walk(p); else if (p.endsWith('.md') && s.size < 200000) yield p; } }
const files = [...walk('/work/shared/corpus')];
let seed = 7; const rnd = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
const sample = files.filter(() => rnd() < Number(process.argv[2] ?? 0.1));
let out: ReturnType<typeof toDocument>;
const proc = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(remarkRetext, unified().use(retextDutch).use(() => (t: any, f: any) => { out = toDocument(t, f); }));
const stat = { files: 0, eng: 0, same: 0, missing: 0, annex: 0, extra: 0, blocks: 0, marks: 0 };
const kinds: Record<string, number> = {};
let shown = 0;
for (const p of sample) {
  const src = readFileSync(p, 'utf8').replace(/^\uFEFF/, '');
  const file = new VFile(src);
  await proc.run(proc.parse(file) as any, file);
  const eng = format.extract(src);
  stat.files++;
  const mine = new Map(out!.document.blocks.map((b) => [b.prose().text, b]));
  stat.blocks += mine.size;
  for (const b of out!.document.blocks) if (b.start >= src.length) { stat.annex++; if (shown++ < 40) console.log('ANNEX', p, JSON.stringify(b.prose().text.slice(0, 300))); }
  for (const b of eng.blocks) {
    stat.eng++;
    const t = b.prose();
    const m = mine.get(t.text);
    if (m === undefined) { kinds[b.kind] = (kinds[b.kind] ?? 0) + 1; if (['paragraph', 'heading', 'list-item'].includes(b.kind)) { stat.missing++; const ls = src.lastIndexOf('\n', b.start-1)+1; const line = src.slice(ls, b.start); const body = src.slice(b.start,b.end); const why = /^\s*>/.test(line) || /^\s*>/m.test(body) ? 'quote' : /!\[/.test(body) ? 'image' : /\{|\[!|\[\^/.test(body) ? 'template' : /<[a-z/]/i.test(body+line) ? 'tag' : /^ {4}/.test(line) ? 'indent' : /^\|/.test(body) ? 'table' : /:::/.test(src) ? 'colons' : 'other'; (stat as any)[why] = ((stat as any)[why] ?? 0) + 1; if (why === 'other' && rnd() < 0.3) console.log('OTHER', p.slice(20), JSON.stringify(body.slice(0,200))); if (rnd() < Number(process.argv[3] ?? 0) && !/!\[|<|\[!|\{|\$/.test(src.slice(b.start,b.end))) console.log('MISS', b.kind, p.slice(20), JSON.stringify(t.text.slice(0, 300)));} continue; }
    stat.same++;
    if (JSON.stringify(m.prose().marks.filter(x=>x.open.end<x.close.start)) !== JSON.stringify(t.marks.filter(x=>x.open.end<x.close.start)) && !src.slice(b.start-3,b.start).includes('![') && m.start <= b.end && m.end >= b.start) { stat.marks++; if (rnd() < Number(process.argv[4] ?? 0)) console.log('MARKS', p, JSON.stringify(src.slice(b.start-3, b.end)), JSON.stringify(t.marks), JSON.stringify(m.prose().marks)); }
  }
}
console.log(stat, kinds);
