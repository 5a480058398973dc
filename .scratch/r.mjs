import '../scripts/ready.mjs';
const m = Object.assign({}, ...(await Promise.all(['rulesets/find.ts','rulesets/read.ts','rulesets/pack.ts','workshop/lint/index.ts','workshop/examples.ts'].map(x=>import('../src/'+x)))));
for (const f of ['nrw-online-dienste/2.0.0','fim-datenfelder/1.8.0','ozg-grundlagen/1.0.0']) for (let i=0;i<3;i++){
const a=performance.now(); const read=m.readRulesetFolder('rulesets/'+f); const b=performance.now();
const o=m.openFolder('rulesets/'+f); const c=performance.now();
const l=m.lintFolder(o.read,o.ruleset); const d=performance.now();
const e=await m.runExamples(o.read,o.ruleset,'de',n=>n.startsWith(o.read.rules[10].rule.id+' ')); const g=performance.now();
console.log(f,read.rules.length,'read',(b-a).toFixed(),'open',(c-b).toFixed(),'lint',(d-c).toFixed(),'ex',e.length,(g-d).toFixed(), l.length);
}
