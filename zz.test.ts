import { typed } from './test/helpers/typed.ts';
import { mkdtempSync } from 'node:fs';
const d = mkdtempSync('/tmp/k/typed-');
const r = await typed(process.env['PAGE']!, d);
console.log(d, r.commands, r.files); for (const w of r.wrong) console.log('---', w);
