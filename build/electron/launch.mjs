/**
 * What a runtime is started with, besides its own folder and files: an administrator on Linux has no sandbox to
 * put windows in, and a packed app is never started like this; a screen that nobody sees has no graphics
 * processor, and a window that looks for one there now and then stays empty.
 * @param {boolean} unseen whether the screen is one that nobody sees
 * @returns {string[]}
 */
export const runtimeArgs = (unseen) => [
  ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...(unseen ? ['--disable-gpu'] : []),
];

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
