import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '../messages/render.ts';
import { openFolder } from './find.ts';
import { serialise } from './packed.ts';

/** Packs every ruleset below `rulesets/<id>/<version>` for the package; the build stops at the first fault. */
export function packAll(source: string, target: string): void {
  mkdirSync(target, { recursive: true });
  for (const id of readdirSync(source)) {
    for (const version of readdirSync(join(source, id))) {
      const { packed, faults } = openFolder(join(source, id, version));
      const [first] = faults;
      if (first) throw new Error(`${first.path}:${first.range.start.line}:${first.range.start.column} ${render(first.text, first.args, 'en')}`);
      writeFileSync(join(target, `${id}@${version}.ruleset`), serialise(packed).text);
    }
  }
}
