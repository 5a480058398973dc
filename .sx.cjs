const S=require('saxon-js'); const fs=require('fs'),path=require('path');
const dir=process.env.HOME+'/.cache/vorgaben/schematron'; 
const sefs=fs.readdirSync(dir).map(f=>[f,fs.readFileSync(path.join(dir,f),'utf8')]);
const docs=fs.readdirSync('/work/shared/data/xoev/xrechnung/testsuite',{recursive:true}).filter(f=>f.endsWith('.xml')).map(f=>fs.readFileSync('/work/shared/data/xoev/xrechnung/testsuite/'+f,'utf8'));
const ubl=docs.filter(d=>/oasis:names:specification:ubl/.test(d)), cii=docs.filter(d=>!/oasis:names:specification:ubl/.test(d));
console.log(docs.length,ubl.length,cii.length, docs.reduce((a,d)=>a+d.length,0));
for(const [f,t] of sefs){ let sef; try{ let c=t; const i=c.indexOf('{'); sef=JSON.parse(c.slice(i)); if(sef.sef) sef=JSON.parse(sef.sef);}catch(e){console.log(f,e.message);continue}
 const isU=/Invoice-2|ubl/i.test(t.slice(0,200000))&&!/CrossIndustryInvoice/.test(t);
 const set=isU?ubl:cii; const times=[]; const t0=performance.now(); 
 for(const d of set){const a=performance.now(); try{S.transform({stylesheetInternal:sef,sourceText:d,destination:'document',deliverMessage(){}})}catch(e){console.log(e.message);break}; times.push(performance.now()-a);}
 console.log(f.slice(0,20),t.length,isU?'ubl':'cii',set.length,'total',(performance.now()-t0).toFixed(0),'first',times[0]?.toFixed(0),'median',times.slice().sort((a,b)=>a-b)[times.length>>1]?.toFixed(0), 'last', times.at(-1)?.toFixed(0));
}
