// Licence texts of everything the bundle contains.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packageOf = (input) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(input)?.[0];

/** One section per bundled package, sorted: name, version, licence, its licence file. */
export function notices(inputs, root) {
  const folders = [
    ...new Set(
      inputs
        .map(packageOf)
        .filter(Boolean)
        .map((match) => join(root, match)),
    ),
  ].sort();
  const sections = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const files = readdirSync(folder)
      .filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file))
      .sort();
    const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
    return [`${name} ${version} (${license})`, ...texts].join('\n\n');
  });
  return `vorgaben contains the following packages.\n\n${sections.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
