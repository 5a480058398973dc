import { BASIS } from './basis.ts';
import { BY_PEOPLE } from './by-people.ts';
import { FIRST_PAGE } from './first-page.ts';
import { OPEN_POINTS } from './open-points.ts';
import { SIGNATURES } from './signatures.ts';
import { STATEMENTS } from './statements.ts';

/** The words of the protocol of an Abnahme; outcomes, levels and verdicts are those of the other reports. */
export const PROTOCOL = { ...FIRST_PAGE, ...OPEN_POINTS, ...BY_PEOPLE, ...BASIS, ...SIGNATURES, ...STATEMENTS };
