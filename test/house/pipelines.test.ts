import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import t from 'tap';
import { parse, parseAllDocuments } from 'yaml';

const require = createRequire(import.meta.url);
const needsBuild = existsSync('dist/main.js') ? false : 'dist/ is not built';
/** A folder with two examples as a project, and `vorgaben` on the path. */
function project(cwd: string): { cwd: string; env: NodeJS.ProcessEnv } {
  for (const name of ['hundehaltung', 'hundehaltung-mangelhaft'])
    cpSync(join('examples', name), join(cwd, name), { recursive: true });
  writeFileSync(
    join(cwd, 'bin/vorgaben'),
    `#!/bin/sh\nexec '${process.execPath}' '${resolve('bin/vorgaben.js')}' "$@"\n`,
  );
  chmodSync(join(cwd, 'bin/vorgaben'), 0o755);
  const { NODE_OPTIONS: _, ...env } = process.env;
  return { cwd, env: { ...env, PATH: `${join(cwd, 'bin')}${delimiter}${env['PATH']}` } };
}
const shell = (script: string, cwd: string, env: NodeJS.ProcessEnv) =>
  spawnSync('bash', ['-eo', 'pipefail', '-c', script], { cwd, env, encoding: 'utf8' });
const version = (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version;
t.test('the GitLab component is one, and its jobs do what they say', { skip: needsBuild }, async (t) => {
  const { cwd, env } = project(t.testdir({ bin: {}, ci: {}, temp: {} }));
  const text = readFileSync('ci/gitlab/vorgaben.yml', 'utf8');
  const [spec, jobs] = parseAllDocuments(text).map((one) => one.toJS()) as [
    { spec: { inputs: Record<string, { default?: unknown }> } },
    Record<string, object>,
  ];
  t.equal(spec.spec.inputs['package']?.default, `vorgaben@${version}`);
  t.notOk('default' in spec.spec.inputs['ruleset']!, 'the ruleset has to be pinned');
  t.same(Object.keys(jobs), ['.vorgaben', 'vorgaben', 'vorgaben-bericht', 'pages']);

  // gitlab-ci-local carries GitLab's own schema and puts inputs in their places as GitLab does.
  writeFileSync(join(cwd, 'ci/vorgaben.yml'), text);
  const inputs = { ruleset: 'nrw-online-dienste@2.0.0', package: '', shards: 2 };
  writeFileSync(join(cwd, '.gitlab-ci.yml'), JSON.stringify({ include: [{ local: 'ci/vorgaben.yml', inputs }] }));
  const git = shell(
    'git init -q . && git add .gitlab-ci.yml ci && git -c user.name=x -c user.email=x@example.org commit -qm x && git remote add origin git@gitlab.com:x/y.git',
    cwd,
    env,
  );
  t.equal(git.status, 0, git.stderr);
  const local = join(require.resolve('gitlab-ci-local/package.json'), '..', 'src', 'index.js');
  const preview = spawnSync(process.execPath, [local, '--preview'], { cwd, env, encoding: 'utf8' });
  t.equal(preview.status, 0, preview.stderr);
  t.match(preview.stderr + preview.stdout, /schema validated/);
  type Job = {
    parallel?: number;
    variables: Record<string, string>;
    before_script: string[];
    script: string[];
    artifacts: { paths: string[]; reports?: Record<string, string> };
  };
  const made = parse(preview.stdout.slice(preview.stdout.indexOf('---\n'))) as Record<string, Job>;
  const run = ({ variables, before_script, script }: Job, more: NodeJS.ProcessEnv) =>
    shell([...before_script, ...script].join('\n'), cwd, {
      ...env,
      ...variables,
      CI_PIPELINE_CREATED_AT: '2026-11-22T09:00:00Z',
      ...more,
    });
  const { vorgaben, 'vorgaben-bericht': report } = made as { vorgaben: Job; 'vorgaben-bericht': Job };
  t.equal(vorgaben.parallel, 2);
  for (const index of ['1', '2']) {
    const ran = run(vorgaben, { CI_NODE_INDEX: index, CI_NODE_TOTAL: '2' });
    t.equal(ran.status, 0, ran.stderr);
  }
  const joined = run(report, {});
  t.equal(joined.status, 1, 'findings fail the job of the report');
  t.match(joined.stdout, /Insgesamt: 0 konform, 1 nicht konform, 1 nicht entschieden/);
  const promised = [...report.artifacts.paths, ...Object.values(report.artifacts.reports!)];
  for (const file of promised) t.ok(existsSync(join(cwd, file)), file);
  t.match(JSON.parse(readFileSync(join(cwd, 'vorgaben.json'), 'utf8')), {
    asOf: '2026-11-22',
    summary: { services: 2 },
  });
  t.match(run(report, { VORGABEN_STRICT: 'true' }), { status: 1 });
  const [base, known] = [
    join(cwd, 'baseline.json'),
    ['--ruleset', 'nrw-online-dienste@2.0.0', '--as-of', '2026-11-22'],
  ];
  t.equal(
    shell(`vorgaben baseline ${known.join(' ')} --output baseline.json hundehaltung-mangelhaft`, cwd, env).status,
    0,
  );
  for (const index of ['1', '2']) run(vorgaben, { CI_NODE_INDEX: index, CI_NODE_TOTAL: '2', VORGABEN_BASELINE: base });
  t.equal(run(report, {}).status, 0, 'what the baseline knows does not fail the job');
  t.equal(run(report, { VORGABEN_STRICT: 'true' }).status, 1, 'what is undecided does, where that is asked for');
  const broken = run(vorgaben, { VORGABEN_RULESET: 'gibt-es-nicht@1.0.0' });
  t.equal(broken.status, 1, 'a share that could not check fails');
});
/** What GitHub's own parser of action files complains of; its modules are made for bundlers. */
async function actionComplaints(content: string, file: string): Promise<string[]> {
  const contents = `export { parseAction } from '@actions/workflow-parser/actions/action-parser';
    export { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';`;
  buildSync({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    outfile: file,
  });
  const { parseAction, NoOperationTraceWriter } = await import(pathToFileURL(file).href);
  const { context } = parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }: Error) => message);
}
t.test('the GitHub action is one, and its steps do what they say', { skip: needsBuild }, async (t) => {
  const { cwd, env } = project(t.testdir({ bin: {}, ci: {}, temp: {} }));
  const content = readFileSync('action.yml', 'utf8');
  t.same(await actionComplaints(content, join(cwd, 'temp/parser.cjs')), [], "GitHub's own parser takes it");
  t.not((await actionComplaints(content.replace('using:', 'usng:'), join(cwd, 'temp/again.cjs'))).length, 0);
  type Step = { id?: string; run?: string; uses?: string; env?: Record<string, string> };
  const action = parse(content) as {
    inputs: Record<string, { default?: string; required?: boolean }>;
    runs: { steps: Step[] };
  };
  t.equal(action.inputs['package']?.default, `vorgaben@${version}`);
  t.ok(action.inputs['ruleset']?.required);
  for (const { uses } of action.runs.steps.filter((step) => step.uses)) t.match(uses, /@[0-9a-f]{40}$/, 'pinned');
  const step = action.runs.steps.find(({ id }) => id === 'check')!;
  const given: Record<string, string> = {
    ruleset: 'nrw-online-dienste@2.0.0',
    paths: 'hundehaltung\nhundehaltung-mangelhaft\n',
  };
  const value = (text: string) =>
    text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name) => given[name] ?? action.inputs[name]?.default ?? '');
  const variables = Object.fromEntries(Object.entries(step.env!).map(([key, text]) => [key, value(text)]));
  const places = {
    RUNNER_TEMP: join(cwd, 'temp'),
    GITHUB_STEP_SUMMARY: join(cwd, 'summary.md'),
    GITHUB_OUTPUT: join(cwd, 'output'),
  };
  const ran = shell(step.run!, cwd, { ...env, ...variables, ...places });
  t.equal(ran.status, 0, ran.stderr);
  t.match(ran.stdout, /^::error file=hundehaltung-mangelhaft\//m);
  t.match(readFileSync(places.GITHUB_STEP_SUMMARY, 'utf8'), /^\*\*Insgesamt: 0 konform/);
  t.match(readFileSync(places.GITHUB_OUTPUT, 'utf8'), /^exit-code=1$/m);
  t.match(JSON.parse(readFileSync(join(cwd, 'temp/vorgaben.sarif'), 'utf8')), { version: '2.1.0' });
  t.match(readFileSync(join(cwd, 'temp/vorgaben-uebersicht/index.html'), 'utf8'), 'Was als Nächstes zu tun ist');
  const verdict = shell(action.runs.steps.at(-1)!.run!, cwd, { ...env, VORGABEN_EXIT_CODE: '1' });
  t.equal(verdict.status, 1);
  const known = shell(
    'vorgaben baseline --ruleset nrw-online-dienste@2.0.0 --output b.json hundehaltung-mangelhaft',
    cwd,
    env,
  );
  t.equal(known.status, 0, known.stderr);
  for (const [more, code] of [
    [{ VORGABEN_BASELINE: 'b.json' }, 0],
    [{ VORGABEN_BASELINE: 'b.json', VORGABEN_STRICT: 'true' }, 1],
  ] as const) {
    shell(step.run!, cwd, { ...env, ...variables, ...places, ...more });
    t.match(readFileSync(places.GITHUB_OUTPUT, 'utf8').trim().split('\n').at(-1), `exit-code=${code}`);
  }
  const refused = shell(step.run!, cwd, { ...env, ...variables, ...places, VORGABEN_RULESET: 'x@1.0.0' });
  t.equal(refused.status, 0);
  t.match(readFileSync(places.GITHUB_OUTPUT, 'utf8'), /^exit-code=2$/m);
});
t.test('the commands of the Jenkinsfile', { skip: needsBuild }, async (t) => {
  const { cwd, env } = project(t.testdir({ bin: {}, ci: {}, temp: {} }));
  const text = readFileSync('ci/jenkins/Jenkinsfile', 'utf8');
  const scripts = [...text.matchAll(/sh '''\n([\s\S]*?)'''/g)].map(([, script]) => script!);
  t.equal(scripts.length, 2);
  t.equal(text.split('{').length, text.split('}').length, 'braces are in pairs');
  const settings = Object.fromEntries(
    [...text.matchAll(/^ {4}(VORGABEN_\w+) = '(.*)'$/gm)].map(([, key, value]) => [key!, value!]),
  );
  const variables = { ...env, ...settings, VORGABEN_AS_OF: '2026-11-22' };
  for (const shard of ['1', '2']) {
    const ran = shell(scripts[0]!, cwd, { ...variables, VORGABEN_SHARD: shard });
    t.equal(ran.status, 0, ran.stderr);
  }
  t.equal(shell(scripts[1]!, cwd, variables).status, 1);
  for (const file of ['vorgaben.json', 'vorgaben.html', 'vorgaben.sarif', 'vorgaben.xml']) {
    t.ok(existsSync(join(cwd, file)), file);
    t.ok(text.includes(file));
  }
});
