/** The tabs of one browser share the cookie, and with it who is signed in. */
const channel = new BroadcastChannel('gala:session');

/** Tells the other tabs that somebody signed in or out here. */
export function tellOtherTabs(): void {
  channel.postMessage('changed');
}

/** Called when somebody signed in or out in another tab. */
export function whenOtherTabsTell(listener: () => void): void {
  channel.addEventListener('message', listener);
}
