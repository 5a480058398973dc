import { Draft } from './draft.ts';
import { Form } from './form.ts';
import type { FormHost, MountedForm } from './host.ts';

/** Whether somebody types: then the browser's own undo is meant. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && /^(?:text|date)$/.test(target.type));

/**
 * Puts the form of a Steckbrief into an element of a page: everything a clerk needs to write one without seeing YAML. The
 * style is `FORM_STYLE`; the page has a heading of its own above (`h1`).
 */
export async function mountSteckbriefForm(root: HTMLElement, host: FormHost): Promise<MountedForm> {
  const form = new Form(host, await host.facts());
  root.replaceChildren(form.box);
  const leaving = new AbortController();
  const { signal } = leaving;
  window.addEventListener(
    'beforeunload',
    (event) => {
      if (!form.draft.isSaved) event.preventDefault();
    },
    { signal },
  );
  form.box.addEventListener(
    'keydown',
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === 's') void form.save();
      else if (isTyping(event.target)) return;
      else if (key === 'z' && !event.shiftKey) form.step('undo');
      else if (key === 'y' || key === 'z') form.step('redo');
      else return;
      event.preventDefault();
    },
    { signal },
  );
  return {
    file: () => form.file(),
    isSaved: () => form.draft.isSaved,
    open: (file) => {
      if (!form.mayLose()) return false;
      form.start(new Draft(file.name, file.text, true));
      return true;
    },
    show: (pointer) => form.show(pathOf(pointer)),
    unmount: () => {
      leaving.abort();
      form.stop();
      form.box.remove();
    },
  };
}

/** A JSON Pointer as a path; numbers are entries of lists. */
const pathOf = (pointer: string): (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key.replaceAll('~1', '/').replaceAll('~0', '~')));
