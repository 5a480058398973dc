import { overviewOf } from '../reports/overview/parts.ts';
import { overviewPage } from './overview/page.ts';
import { defineReporter } from './reporter.ts';

/** One page over all services of a run, for those who answer for hundreds of them. */
export const overview = defineReporter({
  name: 'uebersicht',
  summary: {
    de: 'Eine HTML-Seite über alle Dienste: wie es steht und was als Nächstes zu tun ist',
    en: 'One HTML page over all services: how it stands and what to do next',
  },
  pieces: (report, { pageOf }) => overviewPage(overviewOf(report), report.lang, pageOf),
});
