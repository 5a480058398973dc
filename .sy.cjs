const {spawn}=require('child_process'); const fs=require('fs'),path=require('path');
const sx=require.resolve('saxon-js'), xs=require.resolve('xslt3');
const dir=process.env.HOME+'/.cache/vorgaben/schematron';
const docs=fs.readdirSync('/work/shared/data/xoev/xrechnung/testsuite',{recursive:true}).filter(f=>f.endsWith('.xml')).map(f=>fs.readFileSync('/work/shared/data/xoev/xrechnung/testsuite/'+f,'utf8'));
const ubl=docs.filter(d=>/oasis:names:specification:ubl/.test(d));
const variants={spark:['--sparkplug'],always:['--always-sparkplug'],semi:['--max-semi-space-size=64'],both:['--sparkplug','--max-semi-space-size=64'],maglev:['--maglev'],nolazy:['--no-lazy-feedback-allocation'],bud:['--interrupt-budget=20000'],full:['--disallow-code-generation-from-strings','--experimental-permission','--allow-worker',...[__dirname+'/dist/schematron-sandbox.cjs',path.dirname(sx)+'/*',path.dirname(xs)+'/*'].map(p=>'--allow-fs-read='+p)],
 nostr:['--experimental-permission','--allow-worker',...[__dirname+'/dist/schematron-sandbox.cjs',path.dirname(sx)+'/*',path.dirname(xs)+'/*'].map(p=>'--allow-fs-read='+p)], noperm:['--disallow-code-generation-from-strings'], none:[]};
(async()=>{for(const v of process.argv.slice(2)){const c=spawn(process.execPath,[...variants[v],__dirname+'/dist/schematron-sandbox.cjs',sx,xs],{stdio:['ignore','ignore','inherit','ipc'],serialization:'advanced',env:{TZ:'Europe/Berlin'}});
 const ask=m=>new Promise(r=>{c.once('message',r);c.send(m)});
 const f=fs.readdirSync(dir).find(x=>x.startsWith('2a9475')); const t=fs.readFileSync(path.join(dir,f),'utf8'); const sef=t.slice(t.indexOf('{'));
 let a=performance.now(); const l=await ask({do:'load',key:'k',sef,lookThrough:true}); console.log(v,'load',(performance.now()-a).toFixed(0),JSON.stringify(l).slice(0,80));
 a=performance.now(); const ts=[]; for(const d of ubl){const b=performance.now(); const r=await ask({do:'run',key:'k',text:d,now:1780000000000}); ts.push(performance.now()-b); if(r.error)console.log(r.error)} const st=fs.readFileSync('/proc/'+c.pid+'/stat','utf8').split(' ');console.log(v,'cpu',(+st[13]+ +st[14])*10,'rss',fs.readFileSync('/proc/'+c.pid+'/status','utf8').match(/VmHWM:\s*(\d+)/)[1]>>10,'run',(performance.now()-a).toFixed(0),'first',ts[0].toFixed(0),'median',ts.sort((x,y)=>x-y)[22].toFixed(0)); c.kill();}})()
