import type { Reporter } from './reporter.ts';

/** The report itself (schemas/report-1.schema.json), complete. */
export const json: Reporter = {
  name: 'json',
  summary: { de: 'Der ganze Bericht als JSON', en: 'The whole report as JSON' },
  render: (report) => `${JSON.stringify(report, null, 2)}\n`,
};
