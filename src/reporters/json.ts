import type { ServiceReport } from '../base/service-report.ts';
import { InLine, Items, jsonPieces } from './json-pieces.ts';
import { defineReporter } from './reporter.ts';

/** The report itself (schemas/report-2.schema.json), complete. */
export const json = defineReporter({
  name: 'json',
  summary: { de: 'Der ganze Bericht als JSON', en: 'The whole report as JSON' },
  *pieces(report) {
    yield* jsonPieces({ ...report, services: new Items(services(report.services)) });
    yield '\n';
  },
});

/** Lists with a number for each rule stand in one line: with a line for each number they would be most of the report. */
function* services(all: Iterable<ServiceReport>) {
  for (const service of all)
    yield { ...service, examined: new InLine(service.examined), because: new InLine(service.because) };
}
