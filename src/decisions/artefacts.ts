import type { Document } from '../documents/document.ts';
import { stateByForm } from '../documents/path-form.ts';
import type { Service } from '../documents/service.ts';
import { normalPath } from '../text/slash-paths.ts';
import type { Artefact } from './entries.ts';

/** What became of a file that a decision rests on. */
type ArtefactState = 'same' | 'changed' | 'missing' | 'outside' | 'unread';

/** Whether a file of the service is still the one that was named, by its checksum. */
export function stateOf({ datei, sha256 }: Artefact, service: Service): ArtefactState {
  const written = stateByForm(datei);
  if (written === 'outside' || written === 'absolute') return 'outside';
  const document = documentAt(datei, service);
  if (!document) return 'missing';
  if (document.sha256 === null) return 'unread';
  return document.sha256 === sha256 ? 'same' : 'changed';
}

/** The document of the service a path leads to; links out of the folder lead nowhere. */
export function documentAt(path: string, service: Service): Document | undefined {
  return stateByForm(path) === null ? service.document(normalPath(path)) : undefined;
}
