import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { UserError } from '../base/errors.ts';
import type { Json } from '../base/nouns.ts';
import { type DocumentKind, isXmlKind, kindNamed } from '../documents/kinds/index.ts';
import type { MemoryFile } from '../documents/memory.ts';
import { type Example, kindsOf, type RawRule } from '../rulesets/raw.ts';
import type { Ruleset } from '../rulesets/types.ts';
import { mustRead } from '../store/regular-file.ts';
import { editData, editXml } from './edit.ts';

const STECKBRIEF = 'steckbrief.yaml';

function fixture(folder: string, base: string): string {
  const path = join(folder, 'fixtures', base);
  if (!existsSync(path))
    throw new UserError(
      { de: 'Die Vorlage fixtures/{base} gibt es nicht.', en: 'There is no fixture fixtures/{base}.' },
      { base },
    );
  return mustRead(path, `fixtures/${base}`).toString('utf8');
}

/** The document an example is about, as text. */
function content(
  example: Example,
  kind: DocumentKind | '*',
  folder: string,
  prefixes: Ruleset['prefixes'],
): string | null {
  if (example.text !== undefined) return example.text;
  if (example.data !== undefined) return stringify(example.data);
  if (example.base === undefined) return null;
  const text = fixture(folder, example.base);
  return isXmlKind(kind) ? editXml(text, example, prefixes) : stringify(editData(text, example));
}

/** The files of the service that an example describes. */
export function filesOf(example: Example, rule: RawRule, folder: string, prefixes: Ruleset['prefixes']): MemoryFile[] {
  const kind = kindsOf(rule)[0]!;
  const files: MemoryFile[] = Object.entries(example.files ?? {}).map(([relative, text]) => ({ relative, text }));
  const text = content(example, kind, folder, prefixes);
  const isSteckbrief = kind === 'steckbrief' || (kind === '*' && example.text === undefined);
  if (text !== null) {
    const suffix = isXmlKind(kind) || kind === '*' ? 'xml' : kindNamed(kind)?.syntax === 'html' ? 'html' : 'yaml';
    files.push(
      isSteckbrief
        ? { relative: STECKBRIEF, text }
        : { relative: `beispiel.${suffix}`, text, ...(kind === '*' ? {} : { kind }) },
    );
  }
  if (example.steckbrief !== undefined)
    files.push({ relative: STECKBRIEF, text: stringify(example.steckbrief as Json) });
  return files;
}
