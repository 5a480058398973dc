import { type Context, said } from './context.ts';
import { button, element, fill } from './element.ts';
import { total } from './tally.ts';

/** What the buttons above the form do. */
export interface Doing {
  fresh(): void;
  open(file: File): void;
  save(): void;
  undo(): void;
  redo(): void;
}

/** The buttons above the form, and how things stand. */
export class Toolbar {
  readonly box: HTMLElement;
  private readonly context: Context;
  private readonly undo: HTMLButtonElement;
  private readonly redo: HTMLButtonElement;
  private readonly file = element('p', { class: 'file' });
  private readonly status = element('p', { class: 'status' });

  constructor(context: Context, doing: Doing) {
    this.context = context;
    const label = (key: Parameters<typeof said>[1]) => said(context, key);
    const input = element('input', {
      type: 'file',
      accept: '.yaml,.yml,.json',
      hidden: true,
      'aria-label': label('open'),
      onchange: () => {
        const file = input.files?.[0];
        if (file) doing.open(file);
        input.value = '';
      },
    });
    this.undo = button(label('undo'), () => doing.undo(), { id: 'sb-undo' });
    this.redo = button(label('redo'), () => doing.redo(), { id: 'sb-redo' });
    this.box = element(
      'div',
      { class: 'toolbar' },
      element(
        'div',
        { class: 'sb-buttons' },
        button(label('new'), () => doing.fresh()),
        button(label('open'), () => input.click()),
        input,
        button(label('save'), () => doing.save(), { class: 'primary' }),
        this.undo,
        this.redo,
      ),
      this.file,
      this.status,
    );
  }

  update(): void {
    const { draft, judgement } = this.context;
    this.undo.disabled = !draft.canUndo;
    this.redo.disabled = !draft.canRedo;
    const saved = said(this.context, draft.isSaved ? 'all-saved' : 'unsaved');
    fill(this.file, [element('code', {}, draft.name), ` · ${saved}`]);
    if (!judgement) {
      this.status.textContent = said(this.context, 'judging');
      return;
    }
    const { shape } = judgement;
    const form = shape === 0 ? said(this.context, 'shape-good') : said(this.context, 'shape-bad', { n: shape });
    fill(this.status, [
      element('strong', { class: shape === 0 ? 'shape is-good' : 'shape is-bad' }, form),
      ` ${said(this.context, 'figures', { ...total(judgement) })}`,
    ]);
  }
}
