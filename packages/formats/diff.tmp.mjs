import {formatByName} from '/work/main/packages/formats/dist/index.js';
import {unified} from 'unified'; import remarkParse from 'remark-parse'; import remarkGfm from 'remark-gfm'; import remarkFrontmatter from 'remark-frontmatter';
import fs from 'node:fs'; import path from 'node:path';
function walk(d,ext,o=[]){for(const e of fs.readdirSync(d,{withFileTypes:true})){const p=path.join(d,e.name);if(e.isDirectory())walk(p,ext,o);else if(ext.test(p))o.push(p)}return o}
const proc=unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter,['yaml','toml']);
const f=await formatByName('markdown').load();
function flat(n){ if(n.type==='text')return n.value; if(['inlineCode','image','imageReference'].includes(n.type))return '\ufffc'; if(n.type==='html')return /^<br/i.test(n.value)?'\n':''; if(n.type==='break')return '\n'; if(n.type==='footnoteReference')return ''; if(n.type==='link'&&/^<|^https?:|^www|^mailto/.test('')){} return (n.children??[]).map(flat).join('') }
function coll(n,o){ if(n.type==='blockquote')return; if(n.type==='footnoteDefinition'){for(const c of n.children)coll(c,o);return} if(['paragraph','heading','tableCell'].includes(n.type)){o.push([n.position.start.offset??-1,flat(n)]);return} for(const c of n.children??[])coll(c,o) }
const norm=s=>s.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g,'').replace(/\s+/g,' ').trim();
let files=0,diffs=0,total=0,shown=0;
for(const file of walk(process.argv[2]??'/work/shared/corpus',/\.md$/)){ const src=fs.readFileSync(file,'utf8'); if(/\{\{|\{%|^ *(!!!|\?\?\?|===|:::)/m.test(src)||src.length>200000)continue; files++;
 const ref=[];coll(proc.parse(src.replace(/^\uFEFF/,'')),ref); const R=ref.map(r=>norm(r[1])).filter(x=>/[\p{L}\p{N}]/u.test(x));
 const html=new Set(); const d=f.extract(src); const O=d.blocks.filter(b=>b.kind!=='attribute'&&b.kind!=='title'&&b.kind!=='button').map(b=>norm(b.prose().text));
 const oc=new Map();for(const o of O)oc.set(o,(oc.get(o)??0)+1); total+=R.length;
 for(const r of R){ if(oc.get(r)>0)oc.set(r,oc.get(r)-1); else { diffs++; if(shown++<(+process.argv[3]||60))console.log(file.slice(20).slice(-70),'\n   REF',JSON.stringify(r.slice(0,200)),'\n   ', JSON.stringify(O.find(o=>o.slice(0,15)===r.slice(0,15))?.slice(0,200))) } }
}
console.log({files,total,diffs});
