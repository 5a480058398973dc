import { ELEMENTS } from './elements.ts';
import { UNJUDGED } from './unjudged.ts';
import { VALUES } from './values.ts';

/** Sentences on payloads: one per code. `{field} ({id})` is the element, `{holder} ({holderId})` what it stands in. */
export const PAYLOAD = { ...ELEMENTS, ...VALUES, ...UNJUDGED };
