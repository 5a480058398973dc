import { globFilter } from '../text/glob.ts';

/**
 * Files of tools that are written in more than the format of their suffix allows: comments in JSON, tags of their own in YAML,
 * a DOCTYPE in XML. That no parser of ours reads them is no fault of theirs.
 */
const DIALECTS = globFilter([
  '{ts,js}config*.json',
  '.vscode/*.json',
  '**/.vscode/*.json',
  '{devcontainer,renovate,api-extractor,angular,appsettings*}.json',
  '*.code-workspace',
  '.{eslintrc,babelrc,swcrc,prettierrc,stylelintrc}.json',
  '.gitlab-ci.yml',
  '.gitlab/**/*.{yml,yaml}',
  '**/.gitlab/**/*.{yml,yaml}',
  'mkdocs.yml',
  '{checkstyle,suppressions,build,pmd-ruleset}*.xml',
]);

/** Whether a path is that of a file whose tool reads more than its suffix says. */
export const hasOwnDialect = (relative: string): boolean => DIALECTS(relative);
