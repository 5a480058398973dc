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

/** `<!-- Bild: vorgaben … -->` and an excerpt of what the command writes; `[…]` stands for lines left out. */
const PICTURE = /(<!-- Bild: vorgaben ([^\n]+?) -->\n\n```text\n)([\s\S]*?)(\n```)/g;

/** A line as it was, whatever its figures are now. */
const likeLine = (line) => new RegExp(`^${line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\d+/g, '\\d+')}$`);

/** An excerpt with the figures of today; what is not said any more is to be chosen anew by hand. */
function refitted(shown, output, page) {
  const lines = output.split('\n');
  let at = 0;
  return shown
    .split('\n')
    .map((line) => {
      if (line === '[…]') return line;
      const found = lines.findIndex((one, index) => index >= at && likeLine(line).test(one));
      if (found === -1) throw new Error(`${page} shows a line that vorgaben does not say: ${line}`);
      at = found + 1;
      return lines[found];
    })
    .join('\n');
}

/** Pages with the excerpts they show brought up to date. */
export function withPictures(paths) {
  const said = new Map();
  return paths.map((path) => [
    path,
    readFileSync(at(path), 'utf8').replace(PICTURE, (_all, head, line, shown, foot) => {
      if (!said.has(line)) said.set(line, outputOf(line));
      return `${head}${refitted(shown, said.get(line), path)}${foot}`;
    }),
  ]);
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
