/** What a guide looks like beyond the pages of reports. */
export const GUIDE_STYLE = `
pre { background: #f4f4f4; border: 1px solid #767676; padding: 0.5rem; white-space: pre-wrap; overflow-wrap: anywhere; }
article { border-left: 0.25rem solid #767676; padding-left: 1rem; margin: 1.5rem 0; }
article h4 { margin-top: 0; }
dd > p:first-child, dd > pre:first-child { margin-top: 0; }
dd ul { margin: 0; padding-left: 1.25rem; }
:target { outline: 3px solid #003c7d; outline-offset: 0.25rem; }
@media print {
  article { break-inside: auto; }
}
`;
