import type { Event } from 'vscode';

/** How long something may take to come about, in milliseconds: less than mocha gives a whole test. */
const patience = 20_000;

/**
 * Looks now, and again after each of some events, until there is something to be found. Nothing is looked at every so
 * often: what no event announces is not waited for.
 *
 * @param look gives what was found, or undefined as long as it is not there
 * @param describe what is waited for and how it stands, for when it does not come
 * @throws when it does not come
 */
export function waitFor<Found>(
  events: readonly Event<unknown>[],
  look: () => Found | undefined,
  describe: () => string,
): Promise<Found> {
  const now = look();
  if (now !== undefined) return Promise.resolve(now);
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      for (const listener of listeners) listener.dispose();
    };
    const lookAgain = (): void => {
      const found = look();
      if (found === undefined) return;
      end();
      resolve(found);
    };
    const timer = setTimeout(() => {
      end();
      reject(new Error(`${describe()}, after ${patience / 1000} seconds`));
    }, patience);
    const listeners = events.map((event) => event(lookAgain));
  });
}
