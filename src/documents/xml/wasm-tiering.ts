import v8 from 'node:v8';

/**
 * Imported before libxml2-wasm: keeps V8 from optimising libxml2 on background threads in runs that are over sooner,
 * since Node waits for those threads at its end (about 100 ms). Long runs still reach the budget.
 */
v8.setFlagsFromString('--wasm-tiering-budget=200000000');
