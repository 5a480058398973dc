import { PRINT_STYLE } from './print-style.ts';
import type { FILTERS } from './rules-table.ts';

/** What each choice of the filter leaves on screen. */
const KEPT: Readonly<Record<Exclude<(typeof FILTERS)[number], 'all'>, readonly string[]>> = {
  failed: ['failed'],
  open: ['unverified', 'open', 'needs-review'],
  waived: ['waived'],
  passed: ['passed'],
  'not-applicable': ['not-applicable'],
};

/** Rows and chapters that a choice hides; paper always gets all of them. */
const filterStyle = Object.entries(KEPT)
  .map(([choice, kept]) => {
    const chosen = `.rules:has(.f-${choice}:checked)`;
    const none = kept.map((outcome) => `:not(:has(.h-${outcome}))`).join('');
    return `${chosen} tbody tr${kept.map((outcome) => `:not(.o-${outcome})`).join('')},
${chosen} .chapter${kept.map((outcome) => `:not(.h-${outcome})`).join('')} { display: none; }
${chosen}${none} > .none { display: block; }`;
  })
  .join('\n');

/**
 * The style of the protocol: no fonts, no pictures. Contrasts are at least 7 : 1 in light and 7 : 1 in dark; outcomes
 * are told by words and signs, colour only helps.
 */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1b; --soft: #4a4a4a; --paper: #fff; --tint: #f3f4f6; --line: #8a8d91; --fine: #cfd2d6;
  --link: #00407a; --good: #0a5223; --bad: #8a0f0f; --open: #5f4200; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f0f0; --soft: #c6c9cd; --paper: #16181b; --tint: #22262b; --line: #8a8d91; --fine: #4a4f56;
  --link: #a9cfff; --good: #9be0ae; --bad: #ffb3ab; --open: #f2cf86; } }
* { box-sizing: border-box; }
body { font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif; color: var(--ink); background: var(--paper); max-width: 68rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; overflow-wrap: anywhere; hyphens: auto; }
h1, h2, h3, h4, h5 { line-height: 1.25; margin: 1.75rem 0 0.5rem; hyphens: manual; }
h1 { font-size: 1.9rem; margin: 0 0 0.25rem; }
h2 { font-size: 1.4rem; margin-top: 2.75rem; padding-bottom: 0.3rem; border-bottom: 2px solid var(--ink); }
h3 { font-size: 1.15rem; }
h4, h5 { font-size: 1rem; }
p { margin: 0.4rem 0 0.8rem; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible, input:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font-family: ui-monospace, "Liberation Mono", monospace; font-size: 0.82em; hyphens: none; }
header { border-top: 0.4rem solid var(--ink); padding-top: 1rem; }
.kind { margin: 0; color: var(--soft); letter-spacing: 0.04em; }
.sample { margin: 0.25rem 0; padding: 0.35rem 0.75rem; border: 2px solid var(--open); font-weight: 600; }
.skip { position: absolute; left: -100vw; background: var(--paper); padding: 0.5rem 1rem; }
.skip:focus { left: 1rem; }
.verdict { border: 1px solid var(--line); border-left: 0.5rem solid; padding: 0.75rem 1.25rem; margin: 1rem 0; background: var(--tint); }
.verdict p { margin: 0.25rem 0; }
.says { font-size: 1.2rem; font-weight: 600; }
.conforming { border-left-color: var(--good); }
.not-conforming { border-left-color: var(--bad); }
.undecided { border-left-color: var(--open); }
.notes { padding-left: 1.2rem; }
.contents ol { columns: 18rem 2; padding-left: 1.4rem; }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 1.25rem; font-size: 0.92rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.counts caption { position: static; width: auto; height: auto; clip-path: none; text-align: left; font-weight: 600; padding: 0.25rem 0; }
th, td { border-bottom: 1px solid var(--fine); padding: 0.35rem 0.6rem; text-align: left; vertical-align: top; }
thead th { border-bottom: 1px solid var(--line); background: var(--tint); font-weight: 600; hyphens: manual; }
tbody th { font-weight: 400; }
td code, th code { color: var(--soft); }
.c-short { width: 12%; }
.c-mid { width: 24%; }
.results, .documents { table-layout: fixed; }
.results thead th:nth-child(1) { width: 52%; }
.results thead th:nth-child(2) { width: 9%; }
.results thead th:nth-child(3) { width: 12%; }
.results thead th:nth-child(5) { width: 10%; }
.results .level, .results .level.MUSS { border: 0; padding: 0; }
.documents thead th:nth-child(1) { width: 57%; }
.documents thead th:nth-child(2) { width: 16%; }
.documents thead th:nth-child(4) { width: 15%; }
.statements { table-layout: fixed; }
.statements thead th:nth-child(1) { width: 36%; }
.statements thead th:nth-child(3) { width: 13%; }
.documents code { font-size: 0.74em; }
.findings thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.counts { max-width: 46rem; }
.counts th { overflow-wrap: normal; hyphens: manual; }
.counts tbody th { white-space: nowrap; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.counts thead th:not(:first-child), .documents thead th.c-short { text-align: right; }
.date { white-space: nowrap; }
.line, .tally { color: var(--soft); font-size: 0.9em; }
.sign { display: inline-block; min-width: 1em; text-align: center; font-weight: 700; hyphens: none; }
.o-failed .outcome, .counts .o-failed th, .meta .o-failed { color: var(--bad); font-weight: 600; }
.o-unverified .outcome, .o-open .outcome, .o-needs-review .outcome, .counts .o-unverified th, .counts .o-open th, .counts .o-needs-review th { color: var(--open); font-weight: 600; }
.level { display: inline-block; border: 1px solid var(--line); border-radius: 0.2rem; padding: 0 0.4rem; font-size: 0.85em; hyphens: none; }
.level.MUSS { border: 2px solid currentColor; font-weight: 700; }
.point { border-left: 0.25rem solid var(--fine); padding: 0 0 0.25rem 1rem; margin: 1.5rem 0; }
.point.failed { border-left-color: var(--bad); }
.point > h3, .point > h4, .point > h5 { margin: 0 0 0.3rem; }
.meta { display: flex; flex-wrap: wrap; gap: 0 0.6rem; align-items: baseline; color: var(--soft); }
.tick { margin-left: auto; white-space: nowrap; }
.box { display: inline-block; width: 0.9em; height: 0.9em; border: 1.5px solid currentColor; vertical-align: -0.08em; margin-right: 0.35em; }
.how, .facts { margin: 0.25rem 0 0.75rem; }
.how > div, .facts > div { display: grid; grid-template-columns: minmax(6rem, 15%) 1fr; gap: 0 1rem; padding: 0.15rem 0; }
.facts > div { grid-template-columns: minmax(9rem, 28%) 1fr; border-bottom: 1px solid var(--fine); padding: 0.35rem 0; }
dt { font-weight: 600; }
dd { margin: 0; }
.filter { border: 1px solid var(--line); padding: 0.5rem 1rem 0.25rem; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
.filter label { padding: 0.2rem 0; }
.filter input { margin: 0 0.3rem 0 0; width: 1.1em; height: 1.1em; vertical-align: -0.15em; accent-color: var(--link); }
.filter p { flex-basis: 100%; color: var(--soft); font-size: 0.9em; margin: 0.1rem 0 0.3rem; }
.none { display: none; }
.results.aside thead th:nth-child(1) { width: 34%; }
.results.aside thead th:nth-child(2) { width: 66%; }
.parties { table-layout: fixed; }
.parties thead th:not(:first-child) { width: 14%; text-align: right; hyphens: manual; }
.findings th { width: 26%; }
.parties ul { margin: 0.15rem 0 0; padding-left: 1.2rem; }
.chapters { list-style: none; padding: 0; columns: 16rem 3; margin: 0.3rem 0; }
.chapters li { break-inside: avoid; }
.decisions { list-style: none; padding: 0; }
.decisions li { padding: 0.5rem 0; }
.blank { display: inline-block; min-width: 9rem; border-bottom: 1px solid currentColor; }
.remarks { border: 1px solid var(--line); min-height: 8rem; padding: 0.25rem 0.75rem; margin: 1rem 1px; }
.signer { margin: 1.5rem 0 2rem; }
.signer dl { display: grid; grid-template-columns: repeat(4, 1fr); gap: 0 1.5rem; margin: 0; }
.signer dl > div { display: flex; flex-direction: column-reverse; }
.signer dt { font-weight: 400; font-size: 0.85rem; color: var(--soft); border-top: 1px solid var(--ink); padding-top: 0.15rem; }
.signer dd { height: 2.6rem; }
.signer .signature { grid-column: 1 / -1; }
@media screen {
${filterStyle}
}
@media screen and (max-width: 40rem) {
  .results, .results tbody, .results tr, .results th, .results td, .findings, .findings tbody, .findings tr, .findings th, .findings td, .statements, .statements tbody, .statements tr, .statements th, .statements td { display: block; width: auto; }
  .results thead, .findings thead, .statements thead { display: none; }
  .results th, .results td, .findings th, .findings td, .statements th, .statements td { border: 0; padding: 0.1rem 0; }
  .results tr, .findings tr, .statements tr { border-bottom: 1px solid var(--fine); padding: 0.5rem 0; }
  .how > div, .facts > div { display: block; }
  .signer dl { grid-template-columns: 1fr 1fr; }
  .counts th, .counts td { padding: 0.25rem; font-size: 0.8rem; }
  .counts thead th { font-size: 0.68rem; padding: 0.25rem 0.15rem; }
  .counts thead th:nth-child(5) { overflow-wrap: anywhere; }
  .counts tbody th { white-space: normal; overflow-wrap: anywhere; hyphens: auto; }
  .documents, .documents tbody, .documents tr, .documents th, .documents td { display: block; width: auto; text-align: left; border: 0; padding: 0.1rem 0; }
  .documents thead { display: none; }
  .documents tr { border-bottom: 1px solid var(--fine); padding: 0.5rem 0; }
}
@media (forced-colors: active) {
  .verdict, .point, .level, .box, header { border-color: CanvasText; }
}
${PRINT_STYLE}`;
