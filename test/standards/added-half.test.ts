import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { bundledCommand } from '../helpers/bundle.ts';
import { runCli } from '../helpers/io.ts';

const XSD =
  '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:a"><xs:element name="a" type="xs:string"/></xs:schema>';
/** A Schematron that takes seconds to compile. */
const rules = Array.from(
  { length: 3000 },
  (_, n) => `<sch:rule context="a:a[${n}]"><sch:assert test="matches(., 'a${n}')">${n}</sch:assert></sch:rule>`,
);
const SCH = `<sch:schema xmlns:sch="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2"><sch:ns prefix="a" uri="urn:a"/><sch:pattern>${rules.join('')}</sch:pattern></sch:schema>`;

const childrenOf = (pid: number): string[] => {
  const list = `/proc/${pid}/task/${pid}/children`;
  return existsSync(list) ? readFileSync(list, 'utf8').split(' ').filter(Boolean) : [];
};
const until = async (what: () => boolean): Promise<boolean> => {
  for (let tries = 0; tries < 600 && !what(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  return what();
};
const filesBelow = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() : [];

const skip = existsSync('/proc/self/task') ? false : 'there is no /proc';
t.test('a package that is half added leaves nothing that counts', { skip, timeout: 300_000 }, async (t) => {
  const command = bundledCommand();
  const root = t.testdir({ paket: { 'a.xsd': XSD, 'a.sch': SCH } });
  await Promise.all(
    (['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const).map(async (signal) => {
      const data = join(root, signal);
      mkdirSync(data);
      const env = { PATH: process.env['PATH'], VORGABEN_DATA: data, VORGABEN_CACHE: join(data, 'cache') };
      const argv = [command, 'standards', 'add', '--as', 'A@1.0', join(root, 'paket')];
      const parent = spawn(process.execPath, argv, { env, stdio: 'ignore' });
      const ended = new Promise((done) => parent.on('exit', (_code, by) => done(by)));
      t.ok(await until(() => childrenOf(parent.pid!).length > 0), `${signal}: it is compiled`);
      const children = childrenOf(parent.pid!);
      parent.kill(signal);
      t.equal(await ended, signal);
      t.ok(await until(() => children.every((pid) => !existsSync(`/proc/${pid}`))), `${signal}: nothing goes on`);
      if (signal === 'SIGKILL') {
        // Nobody can clear up after this one, but nothing takes what is left for a package.
        const { out } = await runCli(['standards', 'list'], { env: { VORGABEN_DATA: data } });
        t.notMatch(out, /A 1\.0/);
      } else t.same(filesBelow(data), [], `${signal}: nothing is left`);
    }),
  );
});
