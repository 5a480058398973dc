import { fieldOf } from '../fields/field.ts';
import { STECKBRIEF, schemaAt } from '../fields/schema.ts';
import type { Section } from '../fields/sections.ts';
import { type Context, said } from './context.ts';
import { button, element } from './element.ts';
import { fieldsIn, membersOf, unknownMembers } from './groups.ts';
import { needOfPage } from './navigation.ts';
import { FieldNotes } from './notes.ts';

/** Most entries that are named as those that decide. */
const MOST = 6;

/** Why a page may not be needed, with ways to the entries that decide it. */
function needNote(context: Context, section: Section): HTMLElement | null {
  const need = needOfPage(context, section);
  if (need === 'needed') return null;
  const open = need === 'depends' ? (context.judgement?.parts[section.key]?.open ?? []) : [];
  const deciding = open.filter((path) => path.startsWith('kontext.'));
  const links = (deciding.length > 0 ? deciding : open).slice(0, MOST).map((path) => {
    const keys = path.split('.');
    const { label } = fieldOf(keys.at(-1)!, schemaAt(keys) ?? {}, context.lang);
    return element(
      'li',
      {},
      button(label, () => context.show(keys), { class: 'link' }),
    );
  });
  return element(
    'div',
    { class: 'need-note' },
    element('p', {}, said(context, `${need}-note`)),
    links.length > 0 ? element('ul', {}, ...links) : null,
  );
}

/** A page of the form: one part of the Steckbrief. `need` is where it says whether the part is needed. */
export function pageOf(context: Context, section: Section, need: HTMLElement): HTMLElement {
  const { field, key } = section;
  const heading = element(
    'h3',
    { tabindex: -1, id: 'sb-heading' },
    key === '' ? said(context, 'general') : field.label,
  );
  if (key !== '') heading.append(' ', element('code', { class: 'key' }, key));
  const content = element('section', { class: 'content', 'aria-labelledby': 'sb-heading' }, heading, need);
  renew(context, section, need);
  if (key === '') {
    const notes = new FieldNotes(context, []);
    const known = Object.keys(STECKBRIEF.properties ?? {});
    content.append(notes.list, ...fieldsIn(context, field, []), ...present([unknownMembers(context, [], known)]));
  } else if (field.control === 'list') content.append(context.field({ field, path: [key] }));
  else {
    const notes = new FieldNotes(context, [key]);
    const hint = field.hint === '' ? null : element('p', { class: 'hint' }, field.hint);
    const value = context.draft.valueAt([key]);
    const isGroup = value === undefined || (typeof value === 'object' && value !== null && !Array.isArray(value));
    const inner = isGroup ? membersOf(context, field, [key]) : [context.field({ field, path: [key] })];
    content.append(...present([hint, notes.list, ...inner]));
  }
  return content;
}

/** What is said of whether the page is needed, as things stand now. */
export function renew(context: Context, section: Section, note: HTMLElement): void {
  note.replaceChildren(...present([needNote(context, section)]));
}

const present = (all: readonly (HTMLElement | null)[]): HTMLElement[] => all.filter((one) => one !== null);
