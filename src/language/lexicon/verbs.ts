import type { RelationKind } from '../scene.ts';
import { wordMap, wordSet } from './word-list.ts';

/**
 * Verbs that take a thing directly (`holding a sign`), by what that says about the two. `with` is for
 * doings that merely bring the two together.
 */
export const transitiveVerbs: ReadonlyMap<string, RelationKind | 'saying'> = wordMap(`
  wearing: wear, don, sport
  holding: hold, carry, grip, grasp, clutch, lift, wield, cradle, eat, drink, sip, read, lick, brandish,
    raise, juggle, hoist, hand, offer, give, bring, present, smoke, nibble, munch, chew, devour, sniff,
    lug, bear, balance, pour, throw, toss, catch, drop, swing, shake, unravel, deliver, show off,
    check, examine, take, get, pick, collect, steal, slice, serve, open, wrap, unwrap, peel, consume
  riding: ride, drive, pilot, steer, mount, straddle, sail, row, paddle, surf
  using: use, play, operate, program, repair, fix, strum, type, brew, bake, stir, mix, weld, conduct,
    push, pull, drag, dig, mow, hammer, sew, knit, practice, perform
  contains: contain, house, include
  with: have, feature, chase, watch, hug, kiss, bite, pet, pat, comfort, fight, follow, accompany, guard,
    attack, feed, walk, teach, help, meet, love, greet, hunt, battle, kick, hit, crush, smash, wash,
    clean, paint, draw, sketch, photograph, admire, see, make, build, cook, create, sell, buy, pass, head,
    grapple, embrace, cuddle, squeeze, tickle, scare, frighten, stampede, trail, lead, save, rescue,
    destroy, break, cut, burn, melt, decorate, groom, shoot, conserve, connect, hatch, write, sing, know,
    enjoy, want, need, fear, show, display, exhibit, shout, grab, touch, squirt, spray, spit, eye, breathe, blow, ring, dream, preach, celebrate
  around: surround, encircle, orbit, circle, enclose
  looks-like: resemble, depict, represent, portray
  through: cross, traverse, enter, explore, visit, ford
  on: climb, cover, top, decorate with, adorn, crown, overlook
  next-to: face, approach, join
  saying: say, spell, state
`);

/** Verbs that need no object; before a bare noun their -ing form describes it: `billowing sails`. */
export const intransitiveVerbs: ReadonlySet<string> = wordSet(`
  sit, stand, lie, lean, kneel, crouch, squat, hang, perch, rest, relax, lounge, sleep, nap, doze, dream, snooze,
  wait, pose, walk, run, jog, sprint, race, march, stroll, hike, wander, stride, crawl, creep, climb, jump,
  leap, hop, skip, bounce, dance, twirl, spin, skate, skateboard, ski, surf, swim, dive, float, drift, sink, fly, soar,
  hover, glide, swoop, flutter, fall, tumble, roll, slide, rise, ascend, descend, land, crash, explode,
  erupt, burst, burn, glow, shine, sparkle, twinkle, glitter, shimmer, blaze, flicker, flow, drip, splash,
  pour, rain, snow, billow, blow, sway, swirl, wave, wink, smile, grin, laugh, giggle, cry, sob, weep, frown,
  scream, shout, yell, roar, bark, meow, howl, growl, hiss, chirp, sing, whistle, talk, speak, chat, argue,
  whisper, lecture, listen, look, stare, gaze, glance, peek, peer, point, think, meditate, pray, study, work,
  type, fish, camp, picnic, sunbathe, bathe, shower, cheer, clap, bow, salute, yawn, sneeze, snore, stretch,
  exercise, train, compete, gather, stay, live, hide, emerge, appear, loom, tower, lurk, sneak, prowl, pounce,
  graze, roam, gallop, trot, rear, sprout, grow, bloom, blossom, wilt, decay, rot, melt, drive, travel, sail,
  cruise, park, orbit, turn, rotate, flee, escape, hurry, rush, dash, head, go, come, arrive, leave,
  return, begin, start, stop, end, happen, breach, migrate, nest, hibernate, hunt, feed, play, wrestle, box,
  fight, duel, bend, curl, dangle, swing, balance, lift off, take off, blast, wander, ride, knit, cook, paint,
  read, write, eat, drink, smoke, move, reach, flap, stampede, cascade, ripple, gleam, beam, radiate, tilt,
  chuckle, cackle, glare, gasp, tremble, drool, pant, moan, sulk, scowl, pout, blush, smirk, mope, mourn, shiver, sweat, doze off, kiss, hug,
  daydream, wonder, ponder, contemplate, concentrate, worry, panic, shriek, wail, cough, vomit, windsurf, skydive, paraglide, snorkel, kayak,
  canoe, snowboard, sled, bowl, dive, tap dance, breakdance, sew, weep, applaud, curtsy, flirt, hibernate,
  lounge, hang out, chill, recline, snuggle, cuddle, huddle, crowd, hitchhike, teach, celebrate, party,
  perform, juggle, sketch, draw, illuminate, beat, freak, waddle, slither, fence, stomp, tiptoe, dine, shop, ice skate
`);

/** Doings of the living only: a hat does not type, so "a sloth in a hat typing" types itself. */
export const livingVerbs: ReadonlySet<string> = wordSet(`
  wear, don, hold, carry, ride, drive, read, eat, drink, sip, type, write, sing, dance, play, smile, grin, laugh,
  giggle, cry, sob, weep, frown, scream, shout, yell, roar, bark, meow, howl, growl, talk, speak, chat, argue,
  whisper, lecture, listen, look, stare, gaze, glance, peek, peer, think, meditate, pray, study, work, sleep,
  nap, doze, dream, relax, lounge, walk, run, jog, sprint, march, stroll, hike, wander, crawl, jump, leap, hop,
  skip, kneel, crouch, squat, swim, dive, surf, ski, skate, cook, bake, paint, draw, use, chase, watch, hug, kiss,
  bite, pet, pat, comfort, fight, catch, throw, kick, wave, wink, yawn, juggle, sniff, lick, nibble, munch, chew,
  clutch, grip, grasp, wield, brandish, preach, sunbathe, camp, picnic, graze, gallop, point, mix, pose, sit
`);

/** Verbs that show on the face: they end up among the qualities, in -ing. */
export const expressionVerbs: ReadonlySet<string> = wordSet(`
  smile, grin, laugh, giggle, frown, cry, sob, weep, wink, scowl, pout, blush, smirk, chuckle, cackle, sulk, glare
`);

/** Verbs that only link a description to their subject: "looks sad". */
export const linkingVerbs: ReadonlySet<string> = wordSet(
  'look, feel, seem, appear, remain, become, get, grow, turn, stay',
);

/** Past participles that say how a thing is placed; they count as doing it. */
export const statives: ReadonlyMap<string, string> = new Map([
  ['seated', 'sit'],
  ['perched', 'perch'],
  ['parked', 'park'],
  ['curled', 'curl'],
  ['crouched', 'crouch'],
  ['sprawled', 'lie'],
  ['suspended', 'hang'],
  ['hung', 'hang'],
  ['huddled', 'huddle'],
  ['gathered', 'gather'],
  ['asleep', 'sleep'],
]);

/** base past participle; -s and -ing forms are regular (with those listed in `oddForms`). */
export const irregularVerbs = `
  sit sat sat, stand stood stood, lie lay lain, hang hung hung, kneel knelt knelt, sleep slept slept, run ran run,
  leap leapt leapt, spin spun spun, swim swam swum, dive dove dived, sink sank sunk, fly flew flown, fall fell fallen,
  slide slid slid, rise rose risen, burst burst burst, shine shone shone, blow blew blown, weep wept wept, sing sang sung,
  speak spoke spoken, think thought thought, creep crept crept, hide hid hidden, grow grew grown, drive drove driven,
  go went gone, come came come, leave left left, begin began begun, feed fed fed, fight fought fought, bend bent bent,
  swing swung swung, ride rode ridden, read read read, write wrote written, eat ate eaten, drink drank drunk,
  wear wore worn, hold held held, bear bore borne, give gave given, bring brought brought, throw threw thrown,
  catch caught caught, shake shook shaken, take took taken, get got gotten, steal stole stolen, dig dug dug,
  sew sewed sewn, knit knit knitted, have had had, do did done, bite bit bitten, meet met met, teach taught taught, hit hit hit,
  see saw seen, make made made, build built built, sell sold sold, buy bought bought, lead led led, break broke broken,
  cut cut cut, shoot shot shot, ring rang rung, say said said, show showed shown, flee fled fled, beat beat beaten,
  know knew known, draw drew drawn, put put put, set set set, lay laid laid, spread spread spread, string strung strung,
  weave wove woven, freeze froze frozen, tear tore torn, light lit lit, stick stuck stuck, find found found,
  keep kept kept, let let let, forget forgot forgotten, lose lost lost, win won won, send sent sent, wind wound wound
`;

/** Verbs that never describe the picture by themselves, but must be known as verbs. */
export const otherVerbs: ReadonlySet<string> = wordSet(`
  put, set, lay, spread, string, weave, freeze, tear, light, stick, find, keep, let, forget, lose, win, send, wind,
  entitle, place, locate, situate, position, make, generate, imagine, illustrate, design, render, carve, sculpt, print, engrave,
  stamp, label, title, name, call, dress, clothe, clad, cover, fill, pack, load, stack, pile, scatter, surround, frame,
  attach, tie, prop, balance, mount, plant, park, tip, connect, isolate, shroud, view, prepare, try, do, become, seem,
  consist, compose, form, fashion, shape, style, base, inspire, color, colour, dye, top, stuff, trim, wrap, line, pair,
  combine, mix, engulf, bathe, illuminate, cut, smash, break, crack, fold, roll, texture, reflect, cast, happen
`);

/** Forms that the rules of spelling do not yield. */
export const oddForms: ReadonlyMap<string, readonly [base: string, form: 'ing' | 's']> = new Map([
  ['lying', ['lie', 'ing']],
  ['dying', ['die', 'ing']],
  ['tying', ['tie', 'ing']],
  ['has', ['have', 's']],
  ['goes', ['go', 's']],
  ['does', ['do', 's']],
  ['typing', ['type', 'ing']],
  ['laying', ['lie', 'ing']],
]);
