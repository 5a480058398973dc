/** What the generated files should hold, by path. */
export function generatedFiles(): Promise<Map<string, string>>;
/** Paths of generated files that are missing, differ, or should be there no longer. */
export function staleFiles(): Promise<string[]>;
