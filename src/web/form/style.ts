/**
 * The style of the form: one column at 320 px, two on a wide screen; light, dark and forced colours; nothing moves. The page may
 * set the colours (`--sb-…`); contrasts of those given here are at least 4.5 : 1, of texts that matter 7 : 1.
 */
export const FORM_STYLE = `
.steckbrief-form { --sb-ink: #1a1a1a; --sb-soft: #4a4a4a; --sb-ground: #fff; --sb-panel: #f4f5f7; --sb-line: #767676; --sb-hair: #c9ccd1; --sb-link: #003c7d; --sb-wrong: #8c0d0d; --sb-wanted: #6b4a00; --sb-good: #0b5d1e; --sb-on-link: #fff; color: var(--sb-ink); background: var(--sb-ground); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
@media (prefers-color-scheme: dark) { .steckbrief-form { --sb-ink: #f0f0f0; --sb-soft: #c4c4c4; --sb-ground: #16181c; --sb-panel: #22252b; --sb-line: #9a9a9a; --sb-hair: #4a4f58; --sb-link: #9cc7ff; --sb-wrong: #ffa8a0; --sb-wanted: #f0c56a; --sb-good: #8fd9a0; --sb-on-link: #10131a; color-scheme: dark; } }
.steckbrief-form *, .steckbrief-form *::before { box-sizing: border-box; }
.steckbrief-form h2 { margin: 0 0 0.75rem; border: 0; padding: 0; line-height: 1.25; font-size: 1.35rem; }
.steckbrief-form [tabindex='-1']:focus { outline: none; }
.steckbrief-form :focus-visible { outline: 3px solid var(--sb-link); outline-offset: 2px; }
.steckbrief-form [hidden] { display: none; }
.steckbrief-form .sb-intro { margin: 0 0 1rem; max-width: 45rem; }
.steckbrief-form .hint { color: var(--sb-soft); margin: 0 0 0.35rem; max-width: 45rem; font-size: 0.95rem; }
.steckbrief-form code, .steckbrief-form pre { font-family: ui-monospace, monospace; font-size: 0.85em; }
.steckbrief-form .key { color: var(--sb-soft); font-weight: normal; }
.steckbrief-form button { font: inherit; min-height: 2.25rem; padding: 0.25rem 0.75rem; color: var(--sb-link); background: var(--sb-ground); border: 1px solid var(--sb-line); border-radius: 0.25rem; cursor: pointer; }
.steckbrief-form button:hover { background: var(--sb-panel); }
.steckbrief-form button:disabled { color: var(--sb-soft); border-color: var(--sb-hair); cursor: default; }
.steckbrief-form .primary { background: var(--sb-link); color: var(--sb-on-link); border-color: var(--sb-link); }
.steckbrief-form .primary:hover { background: var(--sb-ink); color: var(--sb-ground); }
.steckbrief-form .link { border: 0; padding: 0; min-height: 1.5rem; text-align: left; text-decoration: underline; background: none; }
.steckbrief-form .sb-quiet { min-height: 2rem; padding: 0.1rem 0.6rem; font-size: 0.95rem; }
.steckbrief-form input[type='text'], .steckbrief-form input[type='date'], .steckbrief-form select, .steckbrief-form textarea { font: inherit; color: inherit; background: var(--sb-ground); border: 1px solid var(--sb-line); border-radius: 0.25rem; padding: 0.35rem 0.5rem; width: 100%; max-width: 40rem; min-height: 2.4rem; }
.steckbrief-form input[type='date'] { max-width: 12rem; }
.steckbrief-form textarea { resize: vertical; display: block; }
.steckbrief-form input[type='radio'], .steckbrief-form input[type='checkbox'] { width: 1.15rem; height: 1.15rem; margin: 0; flex: none; accent-color: var(--sb-link); }
.steckbrief-form [aria-invalid='true'] { border: 2px solid var(--sb-wrong); }
.steckbrief-form .toolbar { background: var(--sb-panel); border-radius: 0.35rem; padding: 0.75rem; }
.steckbrief-form .sb-buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.steckbrief-form .toolbar p { margin: 0.5rem 0 0; }
.steckbrief-form .shape.is-good { color: var(--sb-good); }
.steckbrief-form .shape.is-bad { color: var(--sb-wrong); }
.steckbrief-form .live { min-height: 1.5rem; margin: 0.5rem 0; color: var(--sb-soft); }
.steckbrief-form .columns { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 55rem) { .steckbrief-form .columns { grid-template-columns: 19rem minmax(0, 1fr); align-items: start; } }
.steckbrief-form nav summary { font-weight: bold; padding: 0.25rem 0; cursor: pointer; }
.steckbrief-form nav ul, .steckbrief-form ol, .steckbrief-form .notes, .steckbrief-form .offers { list-style: none; margin: 0; padding: 0; }
.steckbrief-form .need { margin: 1rem 0 0.25rem; font-weight: bold; font-size: 0.95rem; color: var(--sb-soft); }
.steckbrief-form .page { display: block; width: 100%; text-align: left; border: 0; border-left: 0.25rem solid transparent; border-radius: 0; background: none; padding: 0.35rem 0.5rem; color: var(--sb-ink); line-height: 1.3; }
.steckbrief-form .page:hover { background: var(--sb-panel); }
.steckbrief-form .page[aria-current] { border-left-color: var(--sb-link); background: var(--sb-panel); font-weight: bold; }
.steckbrief-form .figures { display: block; font-size: 0.85rem; font-weight: normal; color: var(--sb-soft); }
.steckbrief-form .figures.is-wrong { color: var(--sb-wrong); }
.steckbrief-form .figures.is-wanted { color: var(--sb-wanted); }
.steckbrief-form .figures.is-done { color: var(--sb-good); }
.steckbrief-form .need-note { background: var(--sb-panel); border-left: 0.25rem solid var(--sb-line); padding: 0.5rem 0.75rem; margin: 0 0 1rem; }
.steckbrief-form .need-note p { margin: 0; }
.steckbrief-form .need-note ul { margin: 0.25rem 0 0; padding-left: 1.25rem; }
.steckbrief-form fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.steckbrief-form .sb-field { margin: 0 0 1.25rem; }
.steckbrief-form .name, .steckbrief-form legend { padding: 0; margin: 0 0 0.25rem; display: flex; flex-wrap: wrap; gap: 0 0.6rem; align-items: baseline; }
.steckbrief-form legend { float: left; width: 100%; font-weight: normal; }
.steckbrief-form legend ~ * { clear: both; }
.steckbrief-form .name label, .steckbrief-form .legend { font-weight: bold; }
.steckbrief-form .state { font-size: 0.85rem; color: var(--sb-soft); }
.steckbrief-form .state.is-open, .steckbrief-form .state.is-wanted { border: 1px solid var(--sb-hair); border-radius: 1rem; padding: 0 0.5rem; }
.steckbrief-form .state.is-wanted { color: var(--sb-wanted); border-color: var(--sb-wanted); font-weight: bold; }
.steckbrief-form .sb-field.sb-group, .steckbrief-form .sb-field.list { border-left: 0.2rem solid var(--sb-hair); padding-left: 0.85rem; }
.steckbrief-form .sb-field.list.whole { border-left: 0; padding-left: 0; }
.steckbrief-form .sb-field.list.whole > legend .legend, .steckbrief-form .sb-field.list.whole > legend .key, .steckbrief-form .lines .name label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.steckbrief-form .row { display: flex; flex-wrap: wrap; gap: 0.35rem 1.25rem; }
.steckbrief-form .sb-choice, .steckbrief-form .new label { font-weight: normal; }
.steckbrief-form .sb-choice { display: inline-flex; margin: 0; gap: 0.4rem; align-items: center; min-height: 1.9rem; }
.steckbrief-form .notes { clear: both; max-width: 45rem; margin-top: 0.35rem; }
.steckbrief-form .content > .notes { margin-bottom: 1rem; }
.steckbrief-form .notes li { border-left: 0.25rem solid var(--sb-wanted); padding: 0.15rem 0.6rem; margin: 0.25rem 0; font-size: 0.95rem; }
.steckbrief-form .notes .wrong { border-left-color: var(--sb-wrong); background: var(--sb-panel); }
.steckbrief-form .notes .wrong .level { color: var(--sb-wrong); }
.steckbrief-form .notes .wanted .level { color: var(--sb-wanted); }
.steckbrief-form .fix { display: block; }
.steckbrief-form .sb-rule { color: var(--sb-soft); font-size: 0.85em; white-space: nowrap; }
.steckbrief-form .refused { color: var(--sb-wrong); margin: 0.25rem 0 0; }
.steckbrief-form .refused:empty { display: none; }
.steckbrief-form .box button { margin-top: 0.35rem; }
.steckbrief-form .key-name { margin: 0.2rem 0 0; font-size: 0.95rem; color: var(--sb-soft); }
.steckbrief-form .key-name:empty { display: none; }
.steckbrief-form .combobox { position: relative; max-width: 40rem; }
.steckbrief-form .offers { position: absolute; z-index: 2; left: 0; right: 0; top: 100%; max-height: 16rem; overflow: auto; background: var(--sb-ground); border: 1px solid var(--sb-line); box-shadow: 0 0.25rem 0.75rem rgb(0 0 0 / 0.25); }
.steckbrief-form .offers li { padding: 0.4rem 0.6rem; cursor: pointer; }
.steckbrief-form .offers li:hover { background: var(--sb-panel); }
.steckbrief-form .offers [aria-selected='true'] { background: var(--sb-link); color: var(--sb-on-link); }
.steckbrief-form .lines > li, .steckbrief-form .entries > li { position: relative; margin: 0 0 0.75rem; }
.steckbrief-form .lines > li { margin-bottom: 0.4rem; }
.steckbrief-form .lines .name { margin: 0; }
.steckbrief-form .lines > li { display: flex; flex-wrap: wrap; gap: 0.35rem; align-items: start; }
.steckbrief-form .lines > li > .sb-field { flex: 1 1 14rem; max-width: 40rem; margin: 0; }
.steckbrief-form .entries > li { border: 1px solid var(--sb-hair); border-radius: 0.35rem; padding: 0.75rem; }
.steckbrief-form .entries > li > .sb-field { border: 0; padding: 0; margin: 0; }
.steckbrief-form .entries > li > .sb-field > legend { padding-right: 8.5rem; min-height: 2.25rem; }
.steckbrief-form .entries > li > .order { position: absolute; top: 0.75rem; right: 0.75rem; }
.steckbrief-form .order { display: inline-flex; gap: 0.25rem; }
.steckbrief-form .order button { min-width: 2.4rem; padding: 0.25rem; }
.steckbrief-form .new { margin: 0 0 0.5rem; }
.steckbrief-form .new label { display: block; }
.steckbrief-form .add { margin: 0 0.5rem 0.5rem 0; }
.steckbrief-form .stated { margin: 0.25rem 0; }
.steckbrief-form .otherwise, .steckbrief-form .unknown { clear: both; background: var(--sb-panel); border-left: 0.25rem solid var(--sb-wanted); padding: 0.5rem 0.75rem; margin: 0 0 1rem; }
.steckbrief-form .otherwise p, .steckbrief-form .unknown p { margin: 0 0 0.35rem; }
.steckbrief-form .unknown dl { margin: 0; display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.25rem 0.75rem; align-items: baseline; }
.steckbrief-form .unknown dd { margin: 0; }
.steckbrief-form .further { display: flex; flex-wrap: wrap; gap: 0.5rem; justify-content: space-between; border-top: 1px solid var(--sb-hair); padding-top: 1rem; }
.steckbrief-form .text { margin-top: 1.5rem; }
.steckbrief-form .text summary { cursor: pointer; }
.steckbrief-form pre { overflow: auto; max-height: 30rem; background: var(--sb-panel); padding: 0.75rem; margin: 0.5rem 0 0; white-space: pre-wrap; }
.steckbrief-form .fault textarea { max-width: none; font-family: ui-monospace, monospace; font-size: 0.9rem; white-space: pre; overflow: auto; }
@media (forced-colors: active) { .steckbrief-form .offers [aria-selected='true'] { outline: 2px solid Highlight; } .steckbrief-form .page[aria-current] { border-left-color: Highlight; } }
@media (prefers-reduced-motion: no-preference) { .steckbrief-form button { transition: background-color 0.1s; } }
@media print { .steckbrief-form .toolbar, .steckbrief-form nav, .steckbrief-form .further, .steckbrief-form .order, .steckbrief-form .new, .steckbrief-form .add, .steckbrief-form .live { display: none; } }
`;
