import { EventEmitter } from 'node:events';

/** Something of Electron's that records what is called on it, and emits what a test tells it to. */
export class Recorder extends EventEmitter {
  readonly calls: [name: string, ...args: unknown[]][] = [];

  /** The same object, whose unknown methods record their calls. */
  static make<T>(known: Record<string, unknown> = {}): T & Recorder {
    const recorder = new Recorder();
    return new Proxy(recorder, {
      get(target, name) {
        if (name in known) return known[name as string];
        if (name in target) return Reflect.get(target, name, target);
        return (...args: unknown[]) => void target.calls.push([String(name), ...args]);
      },
    }) as T & Recorder;
  }

  /** What the method was last called with. */
  given<A = unknown>(name: string): A {
    const call = this.calls.findLast(([called]) => called === name);
    if (call === undefined) throw new Error(`${name} was not called.`);
    return call[1] as A;
  }
}

/** An event of Electron's that knows whether it was stopped. */
export function anEvent<T extends object>(
  about: T = {} as T,
): T & { preventDefault(): void; stopped: boolean } {
  const event = {
    ...about,
    stopped: false,
    preventDefault() {
      event.stopped = true;
    },
  };
  return event;
}
