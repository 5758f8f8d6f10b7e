import { wordSet } from './word-list.ts';

/** Parts of living bodies, singular. */
export const bodyParts: ReadonlySet<string> = wordSet(`
  head, face, eye, eyebrow, eyelash, ear, nose, snout, muzzle, trunk, beak, bill, mouth, lip, tooth, fang,
  tusk, tongue, cheek, chin, forehead, hair, fur, mane, beard, mustache, moustache, whisker, mohawk,
  ponytail, pigtail, braid, dreadlocks, bun, fringe, goatee, freckle, wrinkle, scar, neck, throat,
  shoulder, arm, elbow, wrist, hand, finger, thumb, fist, palm, nail, claw, paw, hoof, talon, chest,
  breast, belly, stomach, tummy, back, waist, hip, lap, leg, knee, ankle, foot, toe, heel, tail, wing,
  feather, fin, flipper, scale, horn, antler, shell, spine, quill, tentacle, antenna, skin, body,
  hump, pouch, udder, jaw, afro, haircut, hairdo, hairstyle, stubble, bangs, dimple, tattoo, makeup, lipstick, eyeshadow, plumage, talon, brow, sideburn, braid, curl, complexion, look, gaze, expression, smile, grin, frown, pose
`);

/** Parts of other things, and markings on them, singular. */
export const thingParts: ReadonlySet<string> = wordSet(`
  fitting, sail, mast, rigging, deck, hull, propeller, wing, cockpit, engine, wheel, tire, tyre,
  windshield, windscreen, headlight, bumper, grille, fender, flatbed, bonnet, hood, roof, chimney, door,
  doorway, window, balcony, porch, shutter, gable, turret, spire, column, pillar, arch, dome, facade,
  screen, keyboard, button, dial, knob, lid, handle, spout, rim, brim, label, wrapper, cover, page,
  leaf, petal, stem, stalk, thorn, root, bark, branch, trunk, blossom, string, frame, leg, armrest,
  cushion, seat, back, base, stand, top, bottom, side, edge, corner, center, centre, middle,
  surface, tip, front, border, stripe, spot, dot, patch, pattern, checker, polka dot, swirl, zigzag,
  crack, hole, dent, scratch, stain, marking, gear, cog, pipe, rivet, bolt, chain, strap, buckle, zipper,
  pocket, sleeve, cuff, lapel, hem, fringe, tassel, trim, lining, topping, filling, crust, icing,
  frosting, sprinkle, seed, peel, slat, board, plank, rung, step, blade, hilt, fuselage, interior,
  inside, outside, nozzle, fastening, trimmings, detail, decoration, ornament, accent
`);

/** Where on a thing, rather than a part of it: "the base of the wall" is at the wall. */
export const positions: ReadonlySet<string> = wordSet(`
  base, middle, center, centre, surface, side, edge, corner, inside, outside, top, bottom, front, back, tip, end, rear,
  foot, heart, midst, foreground, background
`);

/** Nouns that give their pattern to the noun after them. */
export const patternNouns: ReadonlySet<string> = wordSet(`
  rainbow, camouflage, paisley, plaid, tartan, polka dot, leopard print, zebra print
`);
