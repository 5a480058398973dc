import { weightOf } from '../../../base/levels.ts';
import type { FieldFinding, Judgement } from '../judging/judgement.ts';
import { type Path, pointerOf } from '../text/values.ts';
import { type Context, idOf, said } from './context.ts';
import { element, fill } from './element.ts';

const SHAPE = 'OZG1002';

/** What the rules say of an entry: worst first, the same sentence once; where its shape is wrong, only that. */
export function findingsAt(judgement: Judgement | null, pointers: readonly string[]): FieldFinding[] {
  const found = (judgement?.findings ?? []).filter(({ places }) => places.some((place) => pointers.includes(place)));
  const shape = found.filter(({ ruleId }) => ruleId === SHAPE);
  const sorted = (shape.length > 0 ? shape : found).toSorted((a, b) => weightOf(b.level) - weightOf(a.level));
  return sorted.filter((one, index) => sorted.findIndex(({ message }) => message === one.message) === index);
}

/** A finding beside its field: what is missing says only what is wanted, what is wrong also what to do. */
function finding({ level, message, fix, ruleId, missing }: FieldFinding): HTMLLIElement {
  return element(
    'li',
    { class: missing ? 'wanted' : `wrong ${level}` },
    element('strong', { class: 'level' }, level),
    ` ${message} `,
    missing || fix === '' ? null : element('span', { class: 'fix' }, fix, ' '),
    element('span', { class: 'sb-rule' }, ruleId),
  );
}

/** State and findings of an entry, as two elements that are kept up to date. */
export class FieldNotes {
  readonly state: HTMLElement;
  readonly list: HTMLElement;
  private readonly context: Context;
  private readonly path: Path;
  private readonly control: () => HTMLElement | null;

  constructor(context: Context, path: Path, control: () => HTMLElement | null = () => null) {
    this.context = context;
    this.path = path;
    this.control = control;
    this.state = element('span', { class: 'state', id: `${idOf(path)}-state` });
    this.list = element('ul', { class: 'notes', id: `${idOf(path)}-notes` });
    context.place(path, this);
    this.update();
  }

  update(further: readonly string[] = []): void {
    const { draft, judgement } = this.context;
    const found = findingsAt(judgement, [pointerOf(this.path), ...further]);
    const isOpen = draft.valueAt(this.path) === undefined;
    const isWanted = judgement?.findings.some(({ wanted }) => wanted.includes(pointerOf(this.path))) === true;
    const isWrong = found.some(({ missing }) => !missing);
    const wanted = isWanted ? ` · ${said(this.context, 'required').toLowerCase()}` : '';
    this.state.textContent = isOpen ? `${said(this.context, 'state')}${wanted}` : '';
    this.state.className = `state${isOpen ? (isWanted ? ' is-wanted' : ' is-open') : ''}`;
    const before = this.list.textContent;
    fill(this.list, found.map(finding));
    this.list.hidden = found.length === 0;
    const control = this.control();
    if (!control) return;
    if (isWrong) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
    // Who types hears what is said of it.
    if (control.contains(document.activeElement) && before !== this.list.textContent && found.length > 0)
      this.context.announce(found.map(({ message }) => message).join(' '));
  }
}
