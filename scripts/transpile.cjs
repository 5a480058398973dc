// How tap's loader (ts-node) turns TypeScript into JavaScript, named in tsconfig.json: esbuild, and each file only once.
// The compiler's own way took 4 of the 7 seconds of a test file. Types are judged by `npm run typecheck`.
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { version } = require('esbuild/package.json');

const folder = join(__dirname, '..', 'node_modules', '.cache', 'vorgaben-transpiled', version);
const OPTIONS = {
  loader: 'ts',
  format: 'esm',
  target: 'es2023',
  // Without this `with { type: 'json' }` is dropped, and Node refuses the import.
  supported: { 'import-attributes': true },
  sourcemap: 'external',
  tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
};

function transpiled(text) {
  const { code, map } = require('esbuild').transformSync(text, OPTIONS);
  // ts-node puts the map where this line stands.
  return { outputText: `${code}\n//# sourceMappingURL=it.map`, sourceMapText: map };
}

/** What was kept, unless a run was cut off while it wrote. */
function kept(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

exports.create = () => {
  mkdirSync(folder, { recursive: true });
  return {
    transpile(text) {
      const path = join(
        folder,
        `${createHash('sha256').update(JSON.stringify(OPTIONS)).update(text).digest('hex')}.json`,
      );
      const known = kept(path);
      if (known) return known;
      const output = transpiled(text);
      // Written aside: files are tested side by side.
      const aside = `${path}.${process.pid}`;
      writeFileSync(aside, JSON.stringify(output));
      renameSync(aside, path);
      return output;
    },
  };
};
