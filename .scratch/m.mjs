import '../scripts/ready.mjs';
const m = Object.assign({}, ...(await Promise.all(['run/judged.ts','run/opened.ts','documents/targets.ts','run/choose-ruleset.ts','rulesets/registry/known-rulesets.ts','standards/examiner.ts','documents/open.ts','run/judge-service.ts','run/standards.ts','rulesets/find.ts','rulesets/registry/lock.ts'].map(x=>import('../src/'+x)))));
const cwd='/tmp/k/lsp/examples';
const t0=performance.now();
const ex=m.examinerOf({given:['standards/xhundesteuer'],cwd,user:null,lock:null,schematron:{folder:'/tmp/vorgaben-test-cache'}});
const ruleset=m.bundledRuleset('nrw-online-dienste@2.0.0');
for (let i=0;i<15;i++){
  const a=performance.now();
  const t=m.findTargets(cwd,[process.argv[2]??'hundehaltung-mangelhaft']);
  const s=t.services[0];
  const b=performance.now();
  const service=m.openService(s.source,s.path,{maxBytes:1e8});
  const c=performance.now();
  await ex.examine(service.documents,{folder:s.folder,path:s.path},'2026-11-22');
  const d=performance.now();
  const run=m.checkService(service,{ruleset,phase:'entwicklung',asOf:'2026-11-22',lang:'de'});
  const e=performance.now();
  console.log(`targets ${(b-a).toFixed(1)} open ${(c-b).toFixed(1)} examine ${(d-c).toFixed(1)} rules ${(e-d).toFixed(1)} total ${(e-a).toFixed(1)} findings ${run.report.results.flatMap(r=>r.findings).length}`);
  for (const x of service.documents) x.dispose();
}
await ex.close();
console.log(process.memoryUsage().rss/1e6)
