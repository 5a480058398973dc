/** The style of the overview: no fonts, no pictures; contrasts of text at least 4.5 : 1, and no meaning in colour alone. */
export const STYLE = `
:root { color-scheme: light; --g: #0b5d1e; --b: #1c4f8a; --r: #8c0d0d; --y: #6b4a00; --k: #555; --l: #c9c9c9; }
* { box-sizing: border-box; }
body { font: 1rem/1.45 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 90rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; line-height: 1.25; margin: 2rem 0 .5rem; }
p { max-width: 60rem; margin: .4rem 0; }
a { color: #003c7d; }
small { color: #444; font-size: .85em; }
.skip { position: absolute; left: -99rem; } .skip:focus { position: static; }
.part + .part { border-top: 3px solid #1a1a1a; margin-top: 3rem; padding-top: 1rem; }
.headline { font-size: 1.25rem; font-weight: bold; max-width: none; margin: .75rem 0; }
svg.bar { display: block; width: 100%; height: .5rem; margin-top: .2rem; }
.headline + svg.bar { height: 1.25rem; margin: 0 0 .75rem; }
svg rect { stroke: #fff; stroke-width: .4; }
svg .conforming { fill: var(--g); } svg .near { fill: var(--b); } svg .far { fill: var(--r); } svg .undecided { fill: #b98900; } svg .silent { fill: #8a8a8a; }
svg.lines { display: block; width: 100%; max-width: 60rem; height: auto; font: 12px system-ui, sans-serif; }
svg polyline { fill: none !important; stroke-width: 2.5; } svg circle { stroke: #fff; }
polyline.conforming { stroke: var(--g); } polyline.near { stroke: var(--b); stroke-dasharray: 8 3; } polyline.far { stroke: var(--r); } polyline.undecided { stroke: #b98900; stroke-dasharray: 3 3; } polyline.silent { stroke: #8a8a8a; stroke-dasharray: 10 4 2 4; }
svg text.undecided { fill: var(--y); } svg text.silent { fill: var(--k); } .grid { stroke: #999; } .axis { fill: #444; }
.tiles { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(5, 1fr); gap: .5rem; }
.tiles li { border: 1px solid var(--l); border-top: .4rem solid; padding: .4rem .6rem .5rem; }
.tiles a { color: inherit; text-decoration: none; display: block; } .tiles a:hover span, .tiles a:focus span { text-decoration: underline; }
.tiles b { font-size: 1.9rem; line-height: 1.1; } .tiles span { font-weight: bold; } .tiles small { display: block; color: #333; line-height: 1.3; }
.tiles .conforming { border-top-color: var(--g); } .tiles .near { border-top-color: var(--b); } .tiles .far { border-top-color: var(--r); } .tiles .undecided { border-top-color: #b98900; } .tiles .silent { border-top-color: #8a8a8a; }
.next { margin: 0; padding-left: 1.6rem; max-width: 75rem; } .next li { margin: .35rem 0; }
.scroll { overflow-x: auto; margin: .5rem 0; } .map.scroll { max-height: 85vh; overflow: auto; border: 1px solid var(--l); }
table { border-collapse: collapse; min-width: 100%; }
caption { text-align: left; color: #333; padding: .2rem 0 .4rem; } caption.quiet { position: absolute; left: -99rem; }
th, td { border-bottom: 1px solid var(--l); padding: .25rem .5rem; text-align: left; vertical-align: top; }
thead th { vertical-align: bottom; border-bottom: 2px solid #767676; background: #fff; }
tbody th { font-weight: normal; min-width: 14rem; } tbody th small { display: block; }
.n { text-align: right; font-variant-numeric: tabular-nums; } td.n svg { min-width: 4rem; }
th button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: inherit; } th button:hover, th button:focus { text-decoration: underline; }
th[aria-sort=ascending] button::after { content: " ▲"; } th[aria-sort=descending] button::after { content: " ▼"; }
table.map { font-size: .85rem; line-height: 1.25; } table.map thead th { position: sticky; top: 0; z-index: 1; } table.map thead th:first-child { z-index: 2; }
table.map th:first-child { position: sticky; left: 0; background: #fff; }
.c { padding: .25rem 0; text-align: left; font-weight: normal; height: 15rem; } .c span, .c button { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; max-height: 14.5rem; overflow: hidden; }
table.map td { text-align: center; padding: .2rem .1rem; min-width: 1.5rem; border-left: 1px solid #eee; } table.map td.n, table.map td.s { padding: .2rem .5rem; text-align: left; white-space: nowrap; } table.map td.n { text-align: right; }
.m { background: var(--r); color: #fff; font-weight: bold; } .d { color: var(--r); font-weight: bold; box-shadow: inset 0 0 0 2px var(--r); } .u { background: #ececec; color: #3d3d3d; } .l { background: #fdf0c4; color: #4a3600; } .p { color: var(--g); } .x { color: #767676; }
.legend { max-width: none; } .key { display: inline-block; margin-right: .9rem; } .key span { display: inline-block; min-width: 1.6rem; text-align: center; }
td.s { border-left: .35rem solid !important; } td.s.conforming { border-left-color: var(--g) !important; } td.s.near { border-left-color: var(--b) !important; } td.s.far { border-left-color: var(--r) !important; } td.s.undecided { border-left-color: #b98900 !important; } td.s.silent { border-left-color: #8a8a8a !important; }
.filter:not([hidden]) { display: flex; flex-wrap: wrap; gap: .5rem .9rem; align-items: end; margin: .75rem 0; } .filter label { display: block; font-size: .85rem; } .filter select, .filter input { display: block; font: inherit; max-width: 13rem; padding: .2rem; border: 1px solid #767676; background: #fff; color: inherit; } .filter button { font: inherit; padding: .2rem .6rem; }
summary { cursor: pointer; padding: .25rem 0; color: #003c7d; }
.pair { columns: 34rem 2; column-gap: 2rem; } .pair > section { break-inside: avoid; padding-top: .1rem; } .pair h2 { margin-top: 1.75rem; } .pair table { font-size: .93rem; } .pair tbody th { min-width: 7rem; } .pair th, .pair td { padding: .2rem .4rem; }
.across li { margin: .3rem 0; }
footer { border-top: 2px solid #1a1a1a; margin-top: 2.5rem; } code { font-family: ui-monospace, monospace; font-size: .9em; overflow-wrap: anywhere; }
@media (max-width: 45rem) {
  body { padding: .6rem; } h1 { font-size: 1.3rem; } .headline { font-size: 1.05rem; }
  .tiles { grid-template-columns: 1fr; gap: .3rem; } .tiles li { border-top-width: 1px; border-left: .5rem solid; padding: .3rem .6rem; } .tiles .conforming { border-left-color: var(--g); } .tiles .near { border-left-color: var(--b); } .tiles .far { border-left-color: var(--r); } .tiles .undecided { border-left-color: #b98900; } .tiles .silent { border-left-color: #8a8a8a; } .tiles b { font-size: 1.4rem; } .tiles li { border-top-color: var(--l) !important; }
  tbody th { min-width: 9rem; } .filter:not([hidden]) { display: grid; grid-template-columns: 1fr 1fr; } .filter label { min-width: 0; } .filter select, .filter input { width: 100%; } .c { height: 10rem; } .c span, .c button { max-height: 9.5rem; } table.map th:first-child { min-width: 9.5rem; max-width: 9.5rem; } .filter select, .filter input { max-width: 100%; }
}
@media print {
  @page { size: A4; margin: 12mm; }
  body { max-width: none; padding: 0; font-size: 9pt; } .filter, .filter:not([hidden]), .skip { display: none; } a { color: inherit; text-decoration: none; }
  th button { display: contents; } .scroll, .map.scroll { overflow: visible; max-height: none; border: 0; } table.map { font-size: 6.5pt; } table.map thead th, table.map th:first-child { position: static; } tbody th { min-width: 0; }
  table.map td { min-width: 0; padding: 1px; } .c { height: 32mm; font-size: 6pt; } .c span, .c button { max-height: 31mm; transform: none; } table.map tbody th small { display: inline; } table.map tbody th small::before { content: " "; }
  thead { display: table-header-group; } tr, .tiles li, .next li { break-inside: avoid; } h2 { break-after: avoid; } .m, .u, .l, svg, .tiles li, td.s { print-color-adjust: exact; -webkit-print-color-adjust: exact; } .pair { columns: auto 1; } .pair > section { break-inside: auto; }
}
`;
