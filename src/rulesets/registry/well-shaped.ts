import { UserError } from '../../base/errors.ts';
import type { Text } from '../../base/nouns.ts';
import { inadmissiblePacked } from '../admissible.ts';
import { pathFaults } from '../path-faults.ts';
import type { Ruleset } from '../types.ts';

const CATALOGUE: Text = {
  de: 'Der Katalog „{name}“ im gepackten Regelwerk ist nicht lesbar.',
  en: "The catalogue '{name}' in the packed ruleset cannot be read.",
};
const ITSELF: Text = {
  de: 'Das Regelwerk nimmt sich selbst auf ({name}).',
  en: 'The ruleset includes itself ({name}).',
};

/** Would a packed file from elsewhere fail only later? Refuses one whose shape, kinds, paths, catalogues or circles say so. */
export function demandWellShaped(ruleset: Ruleset, shown: string): void {
  const refuse = (text: Text, args: UserError['args']) => new UserError(text, args, { path: shown });
  const complaint = inadmissiblePacked(ruleset);
  if (complaint) throw refuse(complaint.text, complaint.args);
  const { id, version, includes = [] } = ruleset.manifest;
  const name = `${id}@${version}`;
  if (includes.includes(name) || ruleset.includes.some((one) => `${one.id}@${one.version}` === name))
    throw refuse(ITSELF, { name });
  for (const rule of ruleset.rules)
    for (const { select } of rule.checks) {
      const wrong = select === undefined ? undefined : pathFaults(rule, select, '')[0];
      if (wrong) throw refuse(wrong.text, wrong.args);
    }
  for (const catalogue of ruleset.catalogues) {
    try {
      void ruleset.catalogue(catalogue)!.entries;
    } catch {
      throw refuse(CATALOGUE, { name: catalogue });
    }
  }
}
