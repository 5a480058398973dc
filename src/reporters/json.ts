import { Items, jsonPieces } from './json-pieces.ts';
import { defineReporter } from './reporter.ts';

/** The report itself (schemas/report-1.schema.json), complete. */
export const json = defineReporter({
  name: 'json',
  summary: { de: 'Der ganze Bericht als JSON', en: 'The whole report as JSON' },
  *pieces(report) {
    yield* jsonPieces({ ...report, services: new Items(report.services) });
    yield '\n';
  },
});
