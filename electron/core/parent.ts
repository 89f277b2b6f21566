/** The process that started this one, and how to speak with it. */
export type Parent = {
  send(message: unknown): void;
  listen(hear: (message: unknown) => void): void;
  gone(then: () => void): void;
};

/** Electron's port in a utility process (https://www.electronjs.org/docs/latest/api/process#processparentport). */
type Port = {
  postMessage(message: unknown): void;
  on(event: 'message', hear: (event: { data: unknown }) => void): void;
};

/** A utility process has a port of Electron's, a forked one Node's own channel; the messages are the same. */
export function parentOf(self: NodeJS.Process): Parent {
  const port = (self as NodeJS.Process & { parentPort?: Port }).parentPort;
  if (port)
    return {
      send: (message) => port.postMessage(message),
      listen: (hear) => port.on('message', ({ data }) => hear(data)),
      gone: () => {}, // Electron ends its utility processes itself
    };
  // What ends a shell ends its whole group; the shell asks for an orderly end, and gone tells where it cannot.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) self.on(signal, () => {});
  return {
    send: (message) => void self.send?.(message),
    listen: (hear) => void self.on('message', hear),
    gone: (then) => void self.on('disconnect', then),
  };
}
