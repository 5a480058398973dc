import type { MountedForm, SteckbriefFile } from '../form/host.ts';
import { mountSteckbriefForm } from '../form/mount.ts';
import type { Area, AreaHost } from './areas.ts';
import { save } from './save.ts';

interface Mounted {
  readonly form: MountedForm;
  readonly host: AreaHost;
}
let mounted: Mounted | undefined;

/** The text that another form goes on with, where it was written for the same service or is not saved yet. */
function goingOn({ service }: AreaHost): { readonly file: SteckbriefFile; readonly isUnsaved: boolean } | null {
  if (!mounted) return null;
  const isUnsaved = !mounted.form.isSaved();
  return isUnsaved || mounted.host.service === service ? { file: mounted.form.file(), isUnsaved } : null;
}

/** Nothing is lost by going to another tab and coming back. */
const isThere = ({ lang, service }: AreaHost): boolean =>
  mounted !== undefined && mounted.host.lang === lang && (mounted.host.service === service || !mounted.form.isSaved());

async function mount(element: HTMLElement, host: AreaHost): Promise<void> {
  if (isThere(host)) return;
  const { lang, engine, choices, service, take } = host;
  const own = service === null ? null : await engine.ask('steckbrief', { service }, lang);
  const files = own?.files;
  const asked = { choices, files };
  const before = goingOn(host) ?? (own && { file: own.file, isUnsaved: false });
  mounted?.form.unmount();
  const form = await mountSteckbriefForm(element, {
    lang,
    ...(files && { files }),
    ...before,
    judge: (text, name) => engine.ask('formJudge', { ...asked, file: { name, text } }, lang),
    facts: () => engine.ask('formFacts', asked, lang),
    find: (catalogue, typed) => engine.ask('formFind', { ...asked, catalogue, typed }, lang),
    save: async (file) => {
      save({ name: file.name, type: 'application/yaml', bytes: new TextEncoder().encode(file.text) });
      if (service !== null && own?.file.name === file.name)
        take(service, await engine.ask('put', { service, file }, lang));
      return true;
    },
  });
  mounted = { form, host };
}

/** The form of the Steckbrief: that of the service shown, or a new one. */
export const STECKBRIEF_AREA: Area = {
  name: 'steckbrief',
  title: { de: 'Steckbrief', en: 'Steckbrief' },
  heading: { de: 'Ausfüllen und speichern', en: 'Fill in and save' },
  mount,
};
