import { Lexer, Parser, Composer, LineCounter, parseAllDocuments } from 'yaml'; import fs from 'fs';
const t=fs.readFileSync('/tmp/m/in/big.yaml','utf8'); console.log(t.length, t.slice(300,900));
const time=(n,f)=>{const a=performance.now(),c=process.cpuUsage();const r=f();const d=process.cpuUsage(c);console.log(n,(performance.now()-a).toFixed(0),'cpu',(d.user/1000).toFixed(0));return r};
for(let i=0;i<3;i++){ let n=0; time('lex',()=>{for(const x of new Lexer().lex(t))n++}); console.log(n); let toks; time('parse',()=>{toks=[...new Parser().parse(t)]}); time('compose',()=>{[...new Composer().compose(toks)]}); }
