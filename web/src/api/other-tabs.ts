/** The tabs of one browser share the cookie, and with it who is signed in. */
const channel = new BroadcastChannel('gala:session');

/** What somebody did. */
export type SignedInOrOut = 'in' | 'out';

/** Tells the other tabs that somebody signed in or out here. */
export function tellOtherTabs(what: SignedInOrOut): void {
  channel.postMessage(what);
}

/** Called when somebody signed in or out in another tab. */
export function whenOtherTabsTell(listener: (what: SignedInOrOut) => void): void {
  channel.addEventListener('message', ({ data }: MessageEvent<SignedInOrOut>) => listener(data));
}
