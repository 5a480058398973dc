#!/usr/bin/env node
import { readFileSync } from 'node:fs';

const [argument, ...more] = process.argv.slice(2);
if (['--version', '-V', '-v'].includes(argument) && more.length === 0) {
  // Answered before anything else is loaded: this is what scripts ask in a loop.
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  process.stdout.write(`${version}\n`);
} else {
  const { run } = await import('../dist/main.js');
  await run();
}
