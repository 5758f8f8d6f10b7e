import { wordMap, wordSet } from './word-list.ts';

/** Words in -ing that are things. */
export const ingNouns: ReadonlySet<string> = wordSet(`
  painting, building, drawing, ring, wing, king, string, spring, ceiling, evening, morning, wedding, clothing,
  lightning, railing, engraving, sling, swing, thing, pudding, duckling, dumpling, sibling, carving, fitting,
  icing, dressing, stuffing, wrapping, earring, parking, landing, opening, crossing, stocking, awning,
  lettering, writing, sketching, etching, viking, offspring, herring, pairing, lining, bedding, topping, rigging,
  frosting, wing, filling, sapling, hatchling, seedling, scaffolding, flooring, offering, gathering, ping,
  fencing, boxing, bowling, shopping, lighting, rendering, handwriting, darling, sterling, being, bling, gosling,
  yearling, fling, pilling, earthling, nothing, everything, something, anything, during, according, including
`);

/** Plural nouns that look like verbs in -s; only clear evidence makes verbs of them. */
export const pluralLooks: ReadonlySet<string> = wordSet(`
  leaves, sprouts, rings, heads, faces, works, waves, bears, rows,  
  rocks, trees, plants, hands, eyes, lights, flowers, trains, boats, ships, parks, shows, ducks, cranes, swallows,
  bats, seals, flames, fans, nails, clouds, stars, books, signs, cars, pieces, drums, colors, colours, shapes, forms,
  legs, arms, wings, hats, balls, lines, paints, cooks, guards, ends, spots, patches, tops, circles,
  crosses, covers, fishes, camps, crowds, sketches, knots, bows, cuts, cracks, bolts, ties,
  boxes, drives, towers, streams, splashes, sparkles, bubbles, looms, clubs, pets, pats, peels,
  slices, gears, shells, scales, blocks, beams, beats, twirls, swirls, skis, skates, frames, dresses,
  skins, hides, views, points, seats, heats, coats, houses, smokes, models
`);

/** Base forms of verbs that in prompts are nearly always things (or describing words). */
export const baseNouns: ReadonlySet<string> = wordSet(`
  fly, bear, duck, crane, seal, swallow, bat, train, park, ship, fish, box, ring, swing, slide, drink, cook, paint,
  watch, wave, rock, hand, face, head, eye, light, star, book, sign, piece, drum, color, colour, shape, form, line,
  guard, dance, turn, end, spot, patch, top, circle, cross, cover, camp, crowd, dream, sketch, cut, crack, bolt, tie,
  drive, race, tower, stream, splash, sparkle, rest, loom, pet, peel, slice, ride, shell, beam, beat, swirl, ski,
  skate, frame, dress, hide, view, point, grin, smile, sail, seat, float, coat, house, smoke, model, show, display,
  work, play, read, land, fall, drop, roll, string, plant, pile, stack, bow, snow, rain, hammer, drill, brush, saw,
  spring, burst, lounge, party, picnic, nest, hunt, feast, bark, shower, wink, blossom, bloom, fire, flame, surf,
  climb, dive, jump, run, walk, sleep, nap, kiss, hug, fight, battle, chase, present, chest, crown, bridge, label,
  set, lead, cast, base, mount, print, stamp, design, state, feature, blast, wind, pair, fan, start, stop, look, need,
  row, call, name, title, style, stick, tear, pack, load, mix, fold, left, check, pat, stuff, range, hang, squat, lay,
  match, iron, bubble, orbit, lean, surround, trim, pass, bite, lick, chip, swim, drip, glow, shine, lecture, stretch
`);

/** Words that taggers take for verbs or adverbs but that describe. */
export const adjectives: ReadonlySet<string> = wordSet(`
  open, empty, clean, dirty, dry, wet, warm, cool, calm, clear, still, close, live, own, mad, sad, happy, angry, old,
  new, long, short, low, young, ancient, antique, modern, futuristic, rusty, shiny, fluffy, furry, cute, funny, scary, spooky, ornate,
  elegant, fancy, simple, plain, beautiful, pretty, ugly, lovely, majestic, magical, mystical, mysterious, surreal,
  dreamy, abstract, floral, royal, regal, solitary, lone, lonely, asleep, awake, aglow, alight, afloat, adrift, alive,
  dead, friendly, grumpy, sleepy, chubby, fat, thin, slim, skinny, round, square, flat, curly, wavy, straight, thick,
  bald, bearded, hairy, strong, muscular, brave, fierce, evil, wild, tame, hungry, thirsty, tired, excited, bored,
  surprised, scared, confused, proud, shy, silly, crazy, wise, clever, smart, cool, hot, cold, frozen, fresh, ripe,
  juicy, sweet, spicy, delicious, tasty, sliced, roasted, grilled, fried, raw, full, half, quick, fast, slow, lazy,
  busy, quiet, loud, noisy, soft, hard, smooth, rough, sharp, pointy, spiky, sparkly, glittery, transparent,
  translucent, invisible, bright, dark, dim, gloomy, sunny, cloudy, rainy, snowy, foggy, misty, stormy, windy, hazy,
  indoor, outdoor, sunlit, moonlit, candlelit, starry, underwater, aerial, rural, urban, suburban, tropical, exotic,
  lush, barren, rocky, sandy, grassy, muddy, leafy, mossy, wooded, snow-capped, snow-covered, medieval, victorian,
  gothic, retro, vintage, rustic, classic, traditional, contemporary, minimalist, baroque, cosmic, celestial,
  colorful, colourful, multicolored, multicoloured, multi-colored, multi-coloured, patterned,
  robotic, mechanical, electric, solar, digital, deserted, abandoned, ruined, broken, cracked, haunted, cozy,
  cosy, tidy, messy, cluttered, crowded, peaceful, serene, tranquil, romantic, festive, cheerful, melancholic,
  whimsical, ethereal, enchanted, psychedelic, dystopian, apocalyptic, post-apocalyptic, epic, dramatic, vibrant,
  barefoot, naked, nude, ajar, ablaze, aloft, unconscious, bare, safe, ready, sober, drunk, horned, winged, hooded, masked, armored, armoured, feathered, scaly, toothless, one-eyed, two-headed, lop-eared
`);

/** Word groups that describe, each with the one word to keep of it. */
export const describingPhrases: ReadonlyMap<string, string> = wordMap(`
  upside-down: upside down, upside-down
  burning: on fire, in flames
  open: wide open
  blooming: in bloom, in full bloom
  flying: in flight, in mid-flight
  standing: standing up
  airborne: in the air, into the air, in midair, in mid-air, mid-air, midair
  in love: in love
  crying: in tears, with tears, bursting into tears
  scared: in fear, in terror, with fear, in horror, in panic
  angry: in anger, with anger, in rage, with rage
  happy: with joy, with delight, with happiness, for joy, in joy
  surprised: in surprise, with surprise, in shock, in awe, in amazement, in astonishment
  sad: in despair, in sorrow, in grief, in sadness
  thinking: deep in thought, lost in thought
  sick: in pain
  tongue-out: tongue out, tongue sticking out, tongue hanging out
  lined-up: in a row, in a line, in rows
  halved: in half, in two
`);
