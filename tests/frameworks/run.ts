/** In the page: mounts a framework's view late, as a slow network would, and changes its state. */
import { first, generator, type Model, next, textOf } from './model.ts';

/** @returns the function that shows another state */
export type Mount = (
  root: HTMLElement,
  model: Model,
) => ((model: Model) => void) | Promise<(model: Model) => void>;

export function run(mount: Mount): void {
  const errors: string[] = [];
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  const { error } = console;
  console.error = (...what: unknown[]) => {
    errors.push(what.map(String).join(' '));
    error(...what);
  };
  const root = document.querySelector<HTMLElement>('#app') as HTMLElement;
  let model = first;
  const mounted = Promise.resolve(mount(root, model)).then(async (update) => {
    // Hydration goes on after the call that starts it.
    await new Promise((done) => setTimeout(done, 100));
    return update;
  });
  Object.assign(globalThis, {
    /** Makes a number of changes, a frame apart. @returns a sentence on the first fault, undefined if there is none */
    async steps(count: number, seed: number): Promise<string | undefined> {
      const update = await mounted;
      const random = generator(seed);
      for (let step = 0; step < count; step++) {
        model = next(model, random);
        update(model);
        await frame();
        const text = root.textContent;
        if (text !== textOf(model))
          return `after step ${step}: “${text}”, and it should be “${textOf(model)}”`;
      }
      return errors.length ? errors.join('\n') : undefined;
    },
  });
}

/** Frameworks show a state at the latest in the task after. */
const frame = (): Promise<void> => new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
