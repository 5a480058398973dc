import '../scripts/ready.mjs';
const { cursorAt } = await import('../src/lsp/cursor.ts');
const t=`checks:
  - select: $.dienst
    kind: required
    with: { 
examples:
  pass:
    - { data: { dienst: { name: Anmelden } } }
`;
const c=cursorAt(t,t.indexOf('{ ')+2); const {tree,...r}=c??{}; console.log(r);
const u=t.replace('{ \n','{  }\n'); const c2=cursorAt(u,u.indexOf('{ ')+2); const {tree:_,...r2}=c2??{}; console.log(r2);
