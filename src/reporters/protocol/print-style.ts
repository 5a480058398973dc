import { cut, visible } from '../../words/visible.ts';
import { type Protocol, sampleText } from './context.ts';

/** A4 from any browser: no row is cut, heads of tables come again, every page says what it belongs to. */
export const PRINT_STYLE = `@media print {
  :root { color-scheme: light; --ink: #000; --soft: #333; --paper: #fff; --tint: #f3f4f6; --line: #666; --fine: #bbb; --link: #000; --good: #0a5223; --bad: #8a0f0f; --open: #5f4200; }
  body { max-width: none; padding: 0; margin: 0; font-size: 9.5pt; line-height: 1.4; }
  h1 { font-size: 17pt; }
  h2 { font-size: 14pt; margin-top: 9mm; }
  h3 { font-size: 11.5pt; }
  h4, h5 { font-size: 10pt; }
  .skip, .filter, .none { display: none; }
  .verdict, thead th, .counts { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  table { font-size: 8.5pt; margin-bottom: 3mm; }
  th, td { padding: 0.9mm 1.5mm; }
  tbody tr:first-child { break-before: avoid; }
  .results { font-size: 7pt; line-height: 1.2; }
  .results th, .results td { padding: 0.35mm 1mm; }
  .results thead th { hyphens: auto; }
  .results thead th:nth-child(1) { width: 65%; }
  .results thead th:nth-child(2) { width: 7%; }
  .results thead th:nth-child(3) { width: 9%; }
  .results thead th:nth-child(5) { width: 8%; }
  .results.aside thead th:nth-child(1) { width: 22%; }
  .results.aside thead th:nth-child(2) { width: 78%; }
  .chapter h3, .chapter h4 { margin: 2.5mm 0 0; font-size: 10pt; }
  .chapter .tally { margin: -4mm 0 0; text-align: right; font-size: 7.5pt; }
  .chapter .results { margin: 0.5mm 0 1mm; }
  .statements { font-size: 7.6pt; line-height: 1.3; }
  .statements th, .statements td { padding: 0.5mm 1mm; }
  thead { display: table-header-group; }
  tr:not(.results tr), .verdict, .signer, .decisions, .remarks, .facts > div, .how, .meta, .counts { break-inside: avoid; }
  h1, h2, h3, h4, h5, .meta, .tally, caption, thead { break-after: avoid; }
  .how { break-before: avoid; font-size: 9pt; margin: 0 0 1mm; }
  .how > div { grid-template-columns: 18mm 1fr; padding: 0.2mm 0; }
  p, li, dd { orphans: 3; widows: 3; }
  .annex, section[id$='-short'] { break-before: page; }
  section section.annex:first-of-type { break-before: auto; }
  .contents { break-inside: avoid; font-size: 8.5pt; line-height: 1.25; }
  .contents h2 { font-size: 11pt; margin: 3mm 0 1mm; border: 0; padding: 0; }
  .contents ol { margin: 0; }
  #result > h2 { margin-top: 5mm; }
  .facts > div { padding: 0.7mm 0; }
  .documents { font-size: 7.6pt; line-height: 1.25; }
  a { text-decoration: none; }
  .how a[href^="http"]::after { content: " (" attr(href) ")"; color: var(--soft); font-size: 0.9em; }
  .point { margin: 5mm 0; padding-left: 3mm; }
  section[id$='-short'] { font-size: 9pt; line-height: 1.3; }
  section[id$='-short'] h3, section[id$='-short'] h4 { margin: 3.5mm 0 1mm; }
  section[id$='-short'] .signer, .signers .signer { margin: 2mm 0 3mm; }
  .signers { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 0 7mm; break-inside: avoid; }
  .parties ul { margin: 0; }
  .signers h3 { margin-top: 2mm; font-size: 9.5pt; }
  .signers .signer dl { grid-template-columns: 1fr 1fr; }
  .signer dd { height: 8mm; }
  .remarks { min-height: 18mm; }
  .decisions li { padding: 0.8mm 0; }
}
`;

/** Text as a string of CSS: everything but letters and digits is written by number, so that nothing ends the string. */
const cssString = (text: string): string =>
  `"${visible(text).replace(/[^A-Za-z0-9 ]/gu, (c) => `\\${c.codePointAt(0)!.toString(16)} `)}"`;

/** What stands on the margin of every printed page: protocol, service, day, report; page and pages. */
export function pageFoot(protocol: Protocol, name: string): string {
  const { report, facts, tell, day } = protocol;
  const { reportDigest } = facts;
  const sample = sampleText(protocol);
  const left = [
    tell('title'),
    ...(name === '' ? [] : [cut(name, 60)]),
    day(report.asOf),
    ...(reportDigest === undefined ? [] : [tell('page-report', { digest: reportDigest.slice(0, 12) })]),
  ].join(' · ');
  const font = 'font: 8pt system-ui, "Liberation Sans", sans-serif; color: #333;';
  const head =
    sample === ''
      ? ''
      : ` @top-center { content: ${cssString(sample)}; ${font} font-weight: bold; white-space: nowrap; }`;
  return `@page { size: A4; margin: 16mm 15mm 18mm;${head} @bottom-left { content: ${cssString(left)}; ${font} white-space: nowrap; }
@bottom-right { content: ${cssString(tell('page'))} counter(page) ${cssString(tell('page-of'))} counter(pages); ${font} } }
`;
}
