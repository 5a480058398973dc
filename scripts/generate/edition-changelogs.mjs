// rulesets/<id>/<version>/CHANGELOG.md: what changed since the edition before, below what people say of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { at } from '../load.mjs';

const FROM = '<!-- Ab hier erzeugt aus den Regeln, nicht von Hand ändern: npm run generate -->';

/** The CHANGELOGs of all editions but the first of each ruleset; the part above the mark is written by hand. */
export function editionChangelogs({ openFaultless, compareVersions, compareRulesets, comparisonMarkdown }) {
  return readdirSync(at('rulesets')).flatMap((id) => {
    const editions = readdirSync(at('rulesets', id)).sort(compareVersions);
    return editions.slice(1).map((version, index) => {
      const path = `rulesets/${id}/${version}/CHANGELOG.md`;
      const folder = (edition) => openFaultless(at('rulesets', id, edition)).ruleset;
      const comparison = compareRulesets(folder(editions[index]), folder(version), { toolVersion: '', lang: 'de' });
      const known = existsSync(at(path)) ? readFileSync(at(path), 'utf8') : `# ${id} ${version}\n\n`;
      const above = known.split(FROM)[0].trimEnd();
      return [path, `${above}\n\n${FROM}\n\n${comparisonMarkdown(comparison)}`];
    });
  });
}
