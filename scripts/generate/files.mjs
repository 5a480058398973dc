// All generated files that are committed: path → content.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { at, load } from '../load.mjs';
import { beheben } from './beheben.mjs';
import { checkKinds } from './check-kinds.mjs';
import { editionChangelogs } from './edition-changelogs.mjs';
import { exampleReadme, expectingExamples } from './example-readme.mjs';
import { fimPruefungen } from './fim-pruefungen.mjs';
import { withOutputs, withPictures } from './outputs.mjs';
import { quellen } from './quellen.mjs';
import { rulesetReadme } from './ruleset-readme.mjs';
import { steckbrief } from './steckbrief.mjs';

const SOURCES = [
  'rules/schemas.ts',
  'schemas/steckbrief.ts',
  'rules/index.ts',
  'rules/themes.ts',
  'rules/facts.ts',
  'rules/fim/checks/index.ts',
  'text/versions.ts',
  'workshop/pack-all.ts',
  'workshop/diff/diff.ts',
  'workshop/diff/markdown.ts',
  'workshop/guide/markdown.ts',
  'workshop/guide/model.ts',
  'workshop/guide/sources-markdown.ts',
  'words/render.ts',
  'reporters/markdown-escape.ts',
];

function rulesets(source) {
  return readdirSync(at('rulesets'))
    .sort()
    .flatMap((id) => readdirSync(at('rulesets', id)).map((version) => `rulesets/${id}/${version}`))
    .map((folder) => [`${folder}/README.md`, rulesetReadme(source.openFaultless(at(folder)), source)]);
}

/** The newest edition of a ruleset, opened. */
function newest(id, source) {
  const editions = readdirSync(at('rulesets', id)).sort(source.compareVersions);
  return source.openFaultless(at('rulesets', id, editions.at(-1)));
}

/** What the generated files should hold. */
export async function generatedFiles() {
  const scratch = mkdtempSync(at('dist.generate-'));
  try {
    const loaded = await load(SOURCES, scratch);
    // Opening a ruleset with all it includes takes seconds: once is enough.
    const opened = new Map();
    const openFaultless = (folder) => {
      if (!opened.has(folder)) opened.set(folder, loaded.openFaultless(folder));
      return opened.get(folder);
    };
    const source = { ...loaded, openFaultless };
    return new Map([
      ...Object.entries(source.PUBLISHED).map(([name, schema]) => [
        `schemas/${name}`,
        `${JSON.stringify(schema, null, 2)}\n`,
      ]),
      ['docs/beheben.md', beheben(source)],
      ['docs/check-kinds.md', checkKinds(source)],
      ['docs/fim-pruefungen.md', fimPruefungen(newest('fim-datenfelder', source).read, source)],
      ['docs/quellen.md', quellen(newest('nrw-online-dienste', source), source)],
      ['docs/steckbrief.md', steckbrief(source)],
      ...rulesets(source),
      ...editionChangelogs(source),
      ...withOutputs(['docs/regelwerke-vergleichen.md']),
      ...withPictures(['README.md', 'README.de.md']),
      ...expectingExamples(at('examples')).map((name) => [
        `examples/${name}/README.md`,
        exampleReadme(at('examples', name), name),
      ]),
    ]);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Generated files that are missing, differ, or should be there no longer. */
export function staleFiles(wanted) {
  const left = readdirSync(at('schemas')).filter(
    (name) => name.endsWith('.schema.json') && !wanted.has(`schemas/${name}`),
  );
  const differs = ([path, text]) => !existsSync(at(path)) || readFileSync(at(path), 'utf8') !== text;
  return [...[...wanted].filter(differs).map(([path]) => path), ...left.map((name) => `schemas/${name}`)];
}
