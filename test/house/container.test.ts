import { readFileSync } from 'node:fs';
import { validate } from 'dockerfile-utils';
import t from 'tap';
import { parse } from 'yaml';

t.test('the Dockerfile is one, and what it makes does not run as root', async (t) => {
  const text = readFileSync('Dockerfile', 'utf8');
  t.same(validate(text), []);
  const last = text.slice(text.lastIndexOf('\nFROM '));
  t.match(last, /^USER node$/m);
  t.match(last, /^ENTRYPOINT \["vorgaben"\]$/m);
  t.notMatch(last, /npm |curl |wget /, 'nothing is fetched in what runs');
  t.match(readFileSync('.dockerignore', 'utf8').split('\n'), /node_modules/);
});
t.test('the hook for pre-commit checks services whole, at every file that a service may consist of', async (t) => {
  const [hook, ...others] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as Record<string, unknown>[];
  t.same(others, []);
  t.match(hook, { id: 'vorgaben', entry: 'vorgaben check', language: 'node', pass_filenames: false });
  const files = new RegExp(hook!['files'] as string);
  for (const name of ['steckbrief.yaml', 'dienst/nachweise.yml', 'fim/S1.xml', 'api.json', 'seite.html'])
    t.match(name, files);
  t.notMatch('README.md', files);
});
