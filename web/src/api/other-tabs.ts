/** The tabs of one browser share the cookie, and with it who is signed in. */
const channel = new BroadcastChannel('gala:session');

/** What somebody did. */
type SignedInOrOut = 'in' | 'out';

/** Tells the other tabs that somebody signed in or out here. */
export function tellOtherTabs(what: SignedInOrOut): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
  channel.postMessage(what);
}

/** Called when somebody signed in or out in another tab. */
export function whenOtherTabsTell(listener: (what: SignedInOrOut) => void): void {
  channel.addEventListener('message', ({ data }: MessageEvent<SignedInOrOut>) => listener(data));
}
