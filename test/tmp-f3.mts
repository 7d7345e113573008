import { readFileSync, readdirSync } from 'node:fs';
import { check } from '../server/check/check.js';
import { parseBill } from '../server/bill/parseBill.js';
import { compilePack } from '../server/check/compile.js';
import { builtInPack } from '../server/project/builtInPack.js';
import { codeActionsFor } from '../server/lsp/codeActions.js';
import { completionsAt } from '../server/lsp/completion.js';
import { LineIndex } from '../server/text/lines.js';
const pack=compilePack(builtInPack());
const files:string[]=[];
const walk=(d:string)=>{for(const e of readdirSync(d,{withFileTypes:true})){if(e.isDirectory())walk(d+'/'+e.name);else if(e.name.endsWith('.md'))files.push(d+'/'+e.name);}};
for(const d of ['nl-bills','en-bills'])walk('/work/shared/corpus/'+d);
files.push('/work/shared/corpus/nl-statutes/BWBR0011823-vreemdelingenwet-2000.md');
const until=Date.now()+240000;let n=0,max=0;const stats:Record<string,number>={};let shown=0;let nocomment=0;
for(const f of files){ if(Date.now()>until)break; const s=readFileSync(f,'utf8'); if(!/vreemdeling|asyl|asiel|refugee|deport|immigra/i.test(s)) continue;
 const bill=parseBill(s);const o=(asOf:string)=>({language:bill.language,asOf,today:asOf,keepSuppressed:true,severities:new Map()});
 const judge=(b:any)=>check(b,pack,o('2027-01-01'));const findings=judge(bill);
 const lines=new LineIndex(s);const doc:any={uri:'file:///x.md',version:1,source:s,lines,bill,findings,pack:pack.pack,language:'nl',asOf:'2027-01-01'};
 for(const x of findings){n++;const t=performance.now();const r=lines.range(x.range);
  const a=codeActionsFor(doc,{range:r,context:{diagnostics:[{range:r,code:x.ruleId,source:'toetssteen',message:''}]}},{documentChanges:true,clientCommands:false,codeActionLiterals:true},judge);
  const ms=performance.now()-t;max=Math.max(max,ms);
  if(!a.some(y=>/Onderdruk/.test(y.title))){nocomment++;console.log('NO COMMENT',f.slice(-50),x.ruleId,lines.position(x.range.start));}
  const k=a.map(y=>y.title.replace(/\d+/g,'N')+(y.isPreferred?'*':'')).join(' | ');stats[k]=(stats[k]??0)+1;
  if(shown<14&&a.length>1&&n%3===0){shown++;console.log('=====',f.slice(-60),x.ruleId,ms.toFixed(0)+'ms');for(const y of a){const e=(y.edit as any)?.documentChanges?.[0]?.edits[0];if(!e)continue;const st=lines.offset(e.range.start),en=lines.offset(e.range.end);console.log('--',y.title,y.isPreferred?'*':'');console.log(JSON.stringify(s.slice(Math.max(0,st-80),st))+'\n   -['+JSON.stringify(s.slice(st,en).slice(0,200))+']\n   +['+JSON.stringify(e.newText.slice(0,160))+']\n   '+JSON.stringify(s.slice(en,en+60)));}}
 }
}
console.log(n,'max ms',max,'nocomment',nocomment,stats);
