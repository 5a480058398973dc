import { memo } from '../../base/memo.ts';
import type { Say } from '../../words/page/index.ts';
import type { Area, AreaHost } from './areas.ts';
import { h } from './dom.ts';
import { STECKBRIEF_AREA } from './steckbrief-area.ts';
import { tabList } from './tabs.ts';

/** In the order of their tabs; the check comes first and is none of them. */
const AREAS: readonly Area[] = [STECKBRIEF_AREA];

/** The areas of the page, one of which is shown; the elements of the others stay as they are. */
export class AreaFrame {
  private chosen = 'check';
  private readonly elements = new Map<string, HTMLElement>();

  /** Tabs of all areas; `onTurn` is told that another one was chosen. */
  tabs(say: Say, lang: AreaHost['lang'], onTurn: () => void): HTMLElement {
    const tabs = [
      { name: 'check', text: say('shell.check') },
      ...AREAS.map(({ name, title }) => ({ name, text: title[lang] })),
    ];
    return tabList(say('shell.areas'), tabs, this.chosen, 'inhalt', (name) => {
      this.chosen = name;
      onTurn();
      document.getElementById(`reiter-${name}`)?.focus();
    });
  }

  /** What the area chosen shows; null where it is the check. */
  content(host: AreaHost, onFault: (error: unknown) => void): HTMLElement[] | null {
    const area = AREAS.find(({ name }) => name === this.chosen);
    if (!area) return null;
    const element = memo(this.elements, area.name, () => h('section', {}));
    area.mount(element, host).catch(onFault);
    return [h('h1', {}, area.title[host.lang]), h('h2', {}, area.heading[host.lang]), element];
  }
}
