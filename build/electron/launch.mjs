/**
 * What a runtime is started with, besides its own folder and files: an administrator on Linux has no sandbox to
 * put windows in, and a packed app is never started like this.
 * @returns {string[]}
 */
export const runtimeArgs = () =>
  process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * The environment of a runtime: the Node that runs the core where the runtime is too old for it.
 * @param {string} node
 * @param {string} [display]
 * @returns {Record<string, string>}
 */
export const runtimeEnv = (node, display) => {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const named = { ...env, CSP_RETURNS_NODE: node, ...(display && { DISPLAY: display }) };
  return Object.fromEntries(Object.entries(named).flatMap(([name, value]) => (value ? [[name, value]] : [])));
};
