export const AS_OF = ['--as-of', '2026-11-22'];
