import t from 'tap';
import { userFolder } from '../../src/cli/folders.ts';

t.test('where a user keeps things', async (test) => {
  const cases: readonly (readonly [string, 'data' | 'cache', Record<string, string>, string | null])[] = [
    ['linux', 'data', { HOME: '/h' }, '/h/.local/share/vorgaben'],
    ['linux', 'cache', { HOME: '/h' }, '/h/.cache/vorgaben'],
    ['linux', 'data', { HOME: '/h', XDG_DATA_HOME: '/d' }, '/d/vorgaben'],
    ['linux', 'data', { HOME: '/h', XDG_DATA_HOME: 'relativ' }, '/h/.local/share/vorgaben'],
    ['linux', 'data', { HOME: '/h', VORGABEN_DATA: '/eigen' }, '/eigen'],
    ['linux', 'cache', { VORGABEN_CACHE: '/eigen' }, '/eigen'],
    ['linux', 'data', {}, null],
    ['darwin', 'data', { HOME: '/h' }, '/h/Library/Application Support/vorgaben'],
    ['darwin', 'cache', { HOME: '/h' }, '/h/Library/Caches/vorgaben'],
    ['darwin', 'data', {}, null],
    ['win32', 'data', { LOCALAPPDATA: 'C:\\L' }, 'C:\\L\\vorgaben\\Data'],
    ['win32', 'cache', { LOCALAPPDATA: 'C:\\L' }, 'C:\\L\\vorgaben\\Cache'],
    ['win32', 'data', {}, null],
  ];
  for (const [system, kind, env, expected] of cases)
    test.equal(userFolder(kind, env, system), expected, `${system} ${kind} ${JSON.stringify(env)}`);
});
