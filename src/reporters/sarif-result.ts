import type { ArtifactChange, Location, Result } from 'sarif';
import type { FileEdit } from '../base/finding.ts';
import { SEVERITY } from '../base/levels.ts';
import type { Range } from '../base/nouns.ts';
import { cut, oneLine } from '../words/visible.ts';
import { grouped, type Hit } from './view.ts';

/** GitHub refuses a file with more results, and texts that are longer (facts: GitHub's SARIF support page). */
export const MOST_RESULTS = 25_000;
export const LONGEST_TEXT = 1024;

/** A finding as SARIF tells it. */
export function sarifResult({ rule, finding }: Hit, ruleIndex: number, mends: string): Result {
  const related = (finding.related ?? []).map((place, id) => ({ id, ...location(place.path, place.range) }));
  return {
    ruleId: rule.id,
    ruleIndex,
    level: SEVERITY[finding.level],
    message: { text: cut(oneLine(finding.message), LONGEST_TEXT) },
    locations: [location(finding.path, finding.range)],
    ...(related.length > 0 && { relatedLocations: related }),
    partialFingerprints: {
      'vorgaben/v1': finding.fingerprint,
      // The only one GitHub compares; ours survives moved lines better than a hash of the line would.
      primaryLocationLineHash: `${finding.fingerprint.slice(0, 16)}:1`,
    },
    ...(finding.fix && { fixes: [{ description: { text: mends }, artifactChanges: artifactChanges(finding.fix) }] }),
  };
}

/** What is replaced in each file; an empty region is where something is put in (SARIF 2.1.0, 3.57). */
function artifactChanges(fix: readonly FileEdit[]): ArtifactChange[] {
  return [...grouped(fix, ({ path }) => path)].map(([path, edits]) => ({
    artifactLocation: { uri: uri(path) },
    replacements: edits.map(({ range: { start, end }, text }) => ({
      deletedRegion: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
      insertedContent: { text },
    })),
  }));
}

function location(path: string, { start, end }: Range): Location {
  const empty = end.line === start.line && end.column <= start.column;
  return {
    physicalLocation: {
      artifactLocation: { uri: uri(path) },
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: empty ? start.column + 1 : end.column,
      },
    },
  };
}

/** A path as URI reference: relative ones as GitHub wants them, absolute ones as `file:`. */
function uri(path: string): string {
  const encoded = path
    .replace(/^(?:\.\/)+/, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (encoded.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]%3A\//.test(encoded) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}
