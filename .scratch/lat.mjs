import '../scripts/ready.mjs';
const { Editor, exampleFile } = await import('../test/helpers/editor.ts');
const folder = exampleFile(process.argv[2]??'hundehaltung-mangelhaft');
const e = await Editor.open(folder, {settings:{standards:['../standards/xhundesteuer']}});
const uri = await e.show(folder+'/steckbrief.yaml');
await e.settled(uri);
const cpus=[];
for (let i=0;i<25;i++){ const c=process.cpuUsage(); const t=performance.now(); await e.type(uri, 300+i,300+i,'x'); const d=await e.settled(uri); const u=process.cpuUsage(c); cpus.push([(u.user+u.system)/1000, performance.now()-t, d.length]); }
console.log(cpus.map(x=>x.map(y=>y.toFixed(0)).join('/')).join(' '));
await e.leave();
