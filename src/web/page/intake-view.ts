import type { Say } from '../../words/page/index.ts';
import type { Given } from '../engine/protocol.ts';
import { h } from './dom.ts';
import { chosenFiles, droppedFiles } from './intake.ts';

/** Told of files that came, or of what kept them from coming. */
export interface Taking {
  readonly onFiles: (files: Given[]) => void;
  readonly onFault: (error: unknown) => void;
}

/** A button that opens the system's dialogue for files; the input itself is out of sight. */
export function filePicker(
  text: string,
  options: { folder?: boolean; accept?: string },
  { onFiles, onFault }: Taking,
): HTMLElement {
  const input = h('input', {
    type: 'file',
    multiple: options.folder !== true,
    webkitdirectory: options.folder === true,
    accept: options.accept,
    hidden: true,
    onchange: () => {
      try {
        const files = chosenFiles(input.files!);
        // The same may be chosen again.
        input.value = '';
        if (files.length > 0) onFiles(files);
      } catch (error) {
        onFault(error);
      }
    },
  });
  return h('span', {}, h('button', { type: 'button', onclick: () => input.click() }, text), input);
}

/** The place where a service is put down. */
export function dropZone(say: Say, taking: Taking): HTMLElement {
  return h(
    'section',
    { class: 'drop', 'aria-labelledby': 'ablage' },
    h('h2', { id: 'ablage' }, say('shell.drop')),
    h('p', {}, say('shell.drop-more')),
    h(
      'p',
      { class: 'buttons' },
      filePicker(say('shell.choose-folder'), { folder: true }, taking),
      filePicker(say('shell.choose-files'), {}, taking),
    ),
  );
}

/** Takes what is dropped anywhere on the page: nobody has to hit a place, and no file is opened by mistake. */
export function catchDrops(target: HTMLElement, { onFiles, onFault }: Taking): void {
  let depth = 0;
  const mark = (change: number) => {
    depth = Math.max(0, depth + change);
    target.classList.toggle('dragging', depth > 0);
  };
  target.addEventListener('dragenter', () => mark(1));
  target.addEventListener('dragleave', () => mark(-1));
  target.addEventListener('dragover', (event) => event.preventDefault());
  target.addEventListener('drop', (event) => {
    event.preventDefault();
    mark(-depth);
    if (event.dataTransfer) droppedFiles(event.dataTransfer).then(onFiles, onFault);
  });
}
