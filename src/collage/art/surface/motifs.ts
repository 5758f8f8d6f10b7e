/** Small figures of patterns, as path data within −1 … 1. */

export const STAR =
  'M0 -1L.27 -.35L.96 -.3L.42 .14L.6 .81L0 .44L-.6 .81L-.42 .14L-.96 -.3L-.27 -.35Z';

export const HEART =
  'M0 .95C-.5 .5 -1 .1 -1 -.35C-1 -.95 -.25 -1 0 -.45C.25 -1 1 -.95 1 -.35C1 .1 .5 .5 0 .95Z';

/** Five petals around a free middle. */
export const BLOSSOM = Array.from({ length: 5 }, (_, i) => {
  const angle = (i / 5) * 2 * Math.PI;
  const at = (reach: number, aside: number): string => {
    const [x, y] = [Math.sin(angle + aside) * reach, -Math.cos(angle + aside) * reach];
    return `${x.toFixed(3)} ${y.toFixed(3)}`;
  };
  return `M${at(0.22, 0)}C${at(0.6, -0.75)} ${at(1.05, -0.5)} ${at(0.98, 0)}C${at(1.05, 0.5)} ${at(0.6, 0.75)} ${at(0.22, 0)}Z`;
}).join('');

/** A bent drop with an eye. */
export const DROP =
  'M-.1 -1C.9 -.7 1 .9 0 .95C-.75 .95 -.8 0 -.15 -.1C.3 -.15 .35 -.7 -.1 -1ZM0 .7A.24 .24 0 1 0 0 .22A.24 .24 0 1 0 0 .7Z';

export const SPIRAL = 'M0 0C.2 -.25 .5 0 .35 .3C.1 .7 -.6 .5 -.6 -.05C-.6 -.75 .4 -1 .9 -.3';

/** A broken ring. */
export const ROSETTE =
  'M-.9 -.3C-.8 -.9 -.1 -1.1 .2 -.85C.1 -.5 -.3 -.6 -.45 -.2C-.6 .1 -.9 0 -.9 -.3ZM.5 -.75C1 -.6 1.1 .1 .75 .5C.4 .4 .7 0 .5 -.3C.35 -.5 .3 -.75 .5 -.75ZM-.75 .3C-.4 .3 -.3 .6 .1 .55C.4 .6 .3 .95 -.1 .95C-.5 .95 -.9 .7 -.75 .3Z';
