import { stringify } from 'yaml';
import { visible } from '../../words/visible.ts';
import type { TestRun } from './results.ts';

/** TAP 14 keeps `#` and `\` for itself in descriptions. */
const described = (name: string): string => visible(name).replace(/[\\#]/g, '\\$&');

/** The run as TAP version 14, with a YAML block for each test that failed. */
export function tapOf({ tests }: TestRun): string {
  const lines = ['TAP version 14', `1..${tests.length}`];
  for (const [index, { ok, suite, name, path, line, lines: said }] of tests.entries()) {
    lines.push(`${ok ? 'ok' : 'not ok'} ${index + 1} - ${described(`${suite}: ${name}`)}`);
    if (ok) continue;
    const block = {
      message: said[0]?.text ?? '',
      at: { fileName: path, lineNumber: line },
      diff: said.map(({ sign, text }) => `${sign} ${visible(text)}`),
    };
    lines.push(
      '  ---',
      ...stringify(block, { lineWidth: 0 })
        .trimEnd()
        .split('\n')
        .map((one) => `  ${one}`),
      '  ...',
    );
  }
  return `${lines.join('\n')}\n`;
}
