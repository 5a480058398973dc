// The programs we measure ourselves against: installed beside the system, never into this repository.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const PACKAGES = {
  redocly: ['@redocly/cli', '2'],
};

/** Version and start script of an installed package; null where it is not there. */
function installed(folder, bin, name) {
  const home = join(folder, 'node_modules', name);
  if (!existsSync(join(home, 'package.json'))) return null;
  const { version, bin: bins } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return {
    name: `${bin} ${version}`,
    argv: [process.execPath, join(home, typeof bins === 'string' ? bins : bins[bin])],
  };
}

const all = (folder) =>
  Object.fromEntries(Object.entries(PACKAGES).map(([bin, [name]]) => [bin, installed(folder, bin, name)]));

/** Programs from npm by name, null each where the registry cannot be reached; kept in the temp folder for the next run. */
export function npmYardsticks(note) {
  const folder = join(tmpdir(), 'vorgaben-bench-yardsticks');
  const before = all(folder);
  if (Object.values(before).every(Boolean)) return before;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const wanted = Object.values(PACKAGES).map(([name, version]) => `${name}@${version}`);
  const { status, stderr } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...wanted], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 300_000,
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    const reason = /npm (?:error|ERR!) code (\S+)/.exec(stderr ?? '')?.[1] ?? 'npm install';
    note(`Ohne Vergleichsprogramme von npm: Sie ließen sich nicht einrichten (${reason}).`);
  }
  return all(folder);
}

/** xmllint of the system, null where it is missing. */
export function xmllint() {
  const found = process.env.PATH?.split(delimiter).some((folder) => existsSync(join(folder, 'xmllint')));
  if (!found) return null;
  const { stderr } = spawnSync('xmllint', ['--version'], { encoding: 'utf8' });
  const number = /version (\d)(\d\d)(\d\d)/.exec(stderr ?? '');
  return {
    name: `xmllint ${number ? number.slice(1).map(Number).join('.') : ''}`.trim(),
    argv: ['xmllint', '--noout', '--nonet'],
  };
}

const SAXON = '/usr/share/java/Saxon-HE.jar';

/**
 * Saxon with the official stylesheet for XDatenfelder 3.0.0, null where one of them is missing: the archive that
 * VORGABEN_BENCH_SAXON names (default: that of Debian's libsaxonhe-java), the folder that VORGABEN_BENCH_FIM_XSLT names.
 */
export function saxon({ VORGABEN_BENCH_SAXON: jar = SAXON, VORGABEN_BENCH_FIM_XSLT: folder } = process.env) {
  if (!folder || !existsSync(jar) || !existsSync(folder)) return null;
  const sheets = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => /(?:^|[\\/])QS-DF_[\d_]+_xdf3\.xsl$/.test(file));
  const sheet = sheets.sort().at(-1);
  if (sheet === undefined) return null;
  const start = ['java', '-cp', jar, 'net.sf.saxon.Transform'];
  const { stderr, error } = spawnSync(start[0], [...start.slice(1), '-t', '-?'], { encoding: 'utf8' });
  if (error) return null;
  const version = /Saxon-HE\s+([\d.]+)/.exec(stderr ?? '')?.[1] ?? '';
  return { name: `Saxon-HE ${version}`.trim(), argv: start, sheet: join(folder, sheet) };
}
