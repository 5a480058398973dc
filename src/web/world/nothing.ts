/**
 * What Node has and a browser has not: threads beside this one, files found by a pattern, proxies. Whoever asks is told that there
 * is none, as on a machine where it is not installed.
 */
const none = (): never => {
  throw Object.assign(new Error('Not in a browser'), { code: 'ENOENT' });
};

export const Worker = none;
export const scryptSync = none;
export const globby = none;
export const request = none;
export const EnvHttpProxyAgent = none;
export const password = none;
export default {};
