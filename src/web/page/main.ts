import { Engine } from './engine.ts';

const engine = new Engine();
(window as any).engine = engine;
document.addEventListener('DOMContentLoaded', () => void engine.start());
