import { acceptanceCommand } from '../../cli/acceptance.ts';
import { findReporter } from '../../reporters/index.ts';
import { bytesAt } from '../world/fs.ts';
import { type Kept, PLAIN } from './check.ts';
import { ioOf, lay, PLACES } from './ground.ts';
import type { ExportFormat, Made } from './protocol.ts';

const TYPES: Readonly<Record<ExportFormat, readonly [name: string, type: string]>> = {
  json: ['bericht.json', 'application/json'],
  junit: ['bericht.junit.xml', 'application/xml'],
  sarif: ['bericht.sarif', 'application/json'],
  gitlab: ['bericht.gitlab.json', 'application/json'],
  markdown: ['bericht.md', 'text/markdown'],
  html: ['bericht.html', 'text/html'],
  protocol: ['abnahmeprotokoll.html', 'text/html'],
  package: ['abnahme.zip', 'application/zip'],
};

/** A report of the last run, or what `vorgaben abnahme` makes of the same files, as a file to save. */
export async function exported({ paths, options, report }: Kept, format: ExportFormat): Promise<Made> {
  const [name, type] = TYPES[format];
  if (format !== 'protocol' && format !== 'package')
    return { name, type, bytes: Buffer.from(findReporter(format)!.render(report, PLAIN)) };
  lay(PLACES.output, []);
  const [protokoll, paket] = [`${PLACES.output}/${TYPES.protocol[0]}`, `${PLACES.output}/${TYPES.package[0]}`];
  const asOf = report.asOf;
  await acceptanceCommand(paths, { ...options, asOf, quiet: true, config: false, protokoll, paket }, new Set(), ioOf());
  return { name, type, bytes: bytesAt(format === 'protocol' ? protokoll : paket) };
}
