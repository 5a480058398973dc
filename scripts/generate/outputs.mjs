// Pages that show commands with their real output: what stands between the marks is what the command writes.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at, root } from '../load.mjs';

/** `<!-- ausgabe: vorgaben … -->` or `<!-- einbinden: vorgaben … -->` (Markdown, shown as such), up to `<!-- /ausgabe -->`. */
const BLOCK = /(<!-- (ausgabe|einbinden): vorgaben ([^\n]+?) -->\n)[\s\S]*?(<!-- \/ausgabe -->)/g;

/** What a command writes, run from the top of the repository with nobody's own standards and settings. */
export function outputOf(line) {
  const home = mkdtempSync(join(tmpdir(), 'vorgaben-generate-'));
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/vorgaben.js', ...line.split(' ')], {
      cwd: root,
      encoding: 'utf8',
      env: { HOME: home, LOCALAPPDATA: home, COLUMNS: '100', PATH: process.env.PATH },
    });
    if (status > 1) throw new Error(`vorgaben ${line}: ${stderr}`);
    return stdout;
  } finally {
    rmSync(home, { recursive: true });
  }
}

/** Pages with the outputs they show made anew. */
export function withOutputs(paths) {
  return paths.map((path) => [
    path,
    readFileSync(at(path), 'utf8').replace(BLOCK, (_all, head, how, line, foot) => {
      const text = outputOf(line);
      const command = `\`\`\`sh\nvorgaben ${line}\n\`\`\``;
      return how === 'ausgabe'
        ? `${head}\n${command}\n\n\`\`\`text\n${text}\`\`\`\n\n${foot}`
        : `${head}\n${command}\n\n${text.replace(/^#/gm, '##')}\n${foot}`;
    }),
  ]);
}
