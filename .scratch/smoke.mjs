import '../scripts/ready.mjs';
const { Editor, exampleFile } = await import('../test/helpers/editor.ts');
const folder = exampleFile('hundehaltung-mangelhaft');
const e = await Editor.open(folder, {settings:{standards:['../standards/xhundesteuer']}});
let t=performance.now();
const uri = await e.show(folder+'/steckbrief.yaml');
const d = await e.settled(uri);
console.log('first', (performance.now()-t).toFixed(), d.length, [...e.diagnostics].map(([u,x])=>u.split('/').pop()+':'+x.length).join(' '));
for (let i=0;i<12;i++){ t=performance.now(); await e.type(uri, 300+i,300+i,'x'); const d=await e.settled(uri); console.log((performance.now()-t).toFixed(1), d.length); }
console.log(e.logged);
const pos=e.position(uri,'leika:',8);
console.log(JSON.stringify(await e.ask('textDocument/hover',uri,{position:pos})));
console.log(JSON.stringify((await e.ask('textDocument/documentSymbol',uri)).slice(0,2)).slice(0,600));
console.log(JSON.stringify(await e.ask('textDocument/codeLens',uri)));
const c=await e.ask('textDocument/completion',uri,{position:pos}); console.log(c.items.length, JSON.stringify(c.items[0]));
const ca=await e.ask('textDocument/codeAction',uri,{range:d[0].range,context:{diagnostics:[]}}); console.log(JSON.stringify(ca).slice(0,1500));
console.log(await e.leave());
