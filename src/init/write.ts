import { stringify } from 'yaml';
import type { Draft } from './draft.ts';
import { STECKBRIEF, type SteckbriefField } from './schema-walk.ts';

const SCALAR = { lineWidth: 0 } as const;

/** A scalar as YAML on one line. */
function scalar(value: unknown): string {
  return stringify(value, SCALAR).trimEnd();
}

const isScalar = (value: unknown): boolean => value === null || typeof value !== 'object';

/** What a commented-out entry shows, so that only the comment sign has to go. */
function placeholder(entry: SteckbriefField): string {
  if (entry.const !== undefined) return scalar(entry.const);
  if (entry.enum) return entry.enum.map(String).join(' | ');
  if (entry.type === 'boolean') return 'true | false';
  if (entry.type === 'array') return '[]';
  return entry.type === 'integer' || entry.type === 'number' ? '0' : '""';
}

class Writer {
  readonly lines: string[] = [];

  /** The parts of an entry, those with a value as they are, the others as comments to be filled in. */
  part(entry: SteckbriefField, value: Draft | undefined, indent: string, off: boolean): void {
    for (const [key, one] of Object.entries(entry.properties ?? {})) {
      if (key.startsWith('$')) continue;
      this.entry(key, one, value?.[key], indent, off);
    }
  }

  private entry(key: string, entry: SteckbriefField, value: unknown, indent: string, off: boolean): void {
    const absent = off || value === undefined;
    const lead = absent ? `${indent}# ` : indent;
    const note = entry.description ? `  # ${entry.description}` : '';
    if (entry.properties) {
      if (indent === '') this.lines.push('');
      this.lines.push(`${lead}${key}:${note}`);
      this.part(entry, value as Draft | undefined, `${indent}  `, absent);
    } else if (value === undefined) this.lines.push(`${lead}${key}: ${placeholder(entry)}${note}`);
    else if (Array.isArray(value) && value.some((item) => !isScalar(item))) {
      this.lines.push(
        `${lead}${key}:${note}`,
        ...stringify(value, SCALAR)
          .trimEnd()
          .split('\n')
          .map((line) => `${indent}  ${line}`),
      );
    } else if (Array.isArray(value)) this.lines.push(`${lead}${key}: [${value.map(scalar).join(', ')}]${note}`);
    else this.lines.push(`${lead}${key}: ${scalar(value)}${note}`);
  }
}

/** A Steckbrief as a commented YAML file: every entry it may have, in the order of the schema, those still open as comments. */
export function writeSteckbrief(draft: Draft): string {
  const writer = new Writer();
  writer.part(STECKBRIEF, draft, '', false);
  return [
    '# Steckbrief eines Online-Dienstes. Offene Angaben stehen als Kommentar da: Raute am Zeilenanfang entfernen und ausfüllen.',
    '# Schlüssel mit führender Null in Anführungszeichen schreiben. Geprüft wird mit: vorgaben check',
    ...writer.lines,
    '',
  ].join('\n');
}
