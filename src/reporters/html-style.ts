/** The only style of the HTML report: no fonts, no pictures, readable on paper. Contrasts are at least 7 : 1. */
export const STYLE = `
:root { color-scheme: light; }
body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 75rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; margin: 2rem 0 0.5rem; }
h1 { margin-top: 0.5rem; }
h2 { border-top: 2px solid #1a1a1a; padding-top: 1rem; }
a { color: #003c7d; }
.verdict { font-size: 1.2rem; font-weight: bold; border-left: 0.5rem solid; padding: 0.5rem 1rem; }
.conforming { border-color: #0b5d1e; }
.not-conforming { border-color: #8c0d0d; }
.undecided { border-color: #6b4a00; }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 1rem; }
caption { text-align: left; font-weight: bold; padding: 0.25rem 0; }
th, td { border: 1px solid #767676; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: #eee; }
tbody th { font-weight: normal; }
code { font-family: ui-monospace, monospace; font-size: 0.9em; overflow-wrap: anywhere; }
dt { font-weight: bold; }
dd { margin: 0 0 0.5rem; }
.short { white-space: nowrap; }
.failed { font-weight: bold; color: #8c0d0d; }
.unverified, .open, .needs-review { font-weight: bold; color: #6b4a00; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav { display: none; }
  thead { display: table-header-group; }
  tr, .verdict { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
}
`;
