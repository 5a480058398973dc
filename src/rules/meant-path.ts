import type { Service } from '../documents/service.ts';
import { lookAlike } from '../text/look-alikes.ts';

/** The file that differs in upper and lower case only; empty where there is none or several. */
export function sameLetters(path: string, service: Service): string {
  const twins = service.files('**').filter((file) => file.toLowerCase() === path.toLowerCase());
  return twins.length === 1 ? twins[0]! : '';
}

/** The file meant by a path in which a character only looks like another, or like none. */
export const asItLooks = (path: string, service: Service): string => sameLetters(lookAlike(path)?.plain ?? '', service);

/** The only file of a service that a path can mean: in other letters, with \ for /, with blanks around it. */
export function meantPath(path: string, service: Service): string {
  const slashed = path
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '');
  return sameLetters(slashed, service) || asItLooks(slashed, service);
}
