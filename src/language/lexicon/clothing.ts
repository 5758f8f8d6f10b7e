import { wordSet } from './word-list.ts';

/** What is worn, singular except where only the plural is used. */
export const garments: ReadonlySet<string> = wordSet(`
  hat, cap, beanie, helmet, bonnet, beret, fedora, sombrero, crown, tiara, turban, hood, headband,
  bandana, bandanna, wig, veil, mask, visor, glasses, sunglasses, spectacles, goggles, monocle, eyepatch,
  headphones, earmuffs, earring, necklace, necklase, bracelet, watch, ring, scarf, shawl, tie, bowtie,
  bow tie, collar, bib, shirt, t-shirt, tee, tee shirt, tshirt, blouse, sweater, jumper, sweatshirt,
  hoodie, cardigan, vest, waistcoat, jacket, coat, blazer, raincoat, parka, cape, cloak, poncho,
  robe, gown, dress, skirt, tutu, kilt, sari, kimono, toga, suit, tuxedo, tux, uniform, costume,
  outfit, clothes, clothing, attire, pyjamas, pajamas, nightgown, bathrobe, bikini, swimsuit, trunks,
  wetsuit, spacesuit, space suit, armor, armour, apron, overalls, jumpsuit, dungarees, leotard,
  leggings, tights, stockings, socks, sock, pants, trousers, jeans, shorts, underwear, belt,
  suspenders, shoe, boot, sandal, slipper, sneaker, heel, flip-flop, moccasin, glove, mitten, gauntlet,
  backpack, rucksack, satchel, purse, handbag, beanie hat, top hat, tophat, bucket hat, cowboy hat,
  jersey, lab coat, labcoat, hawaiian shirt, badge, medal, bow, ribbon, garland, lei, diaper, onesie,
  headdress, snorkel, life jacket, flipper, roller skates, ice skates, sash, stethoscope, garment,
  toque, chef's hat, santa hat, party hat, wreath, saddle, harness, bandage, leather, formal wear
`);

/** Of these, what is made of metal as often as not: a gold ring is gold, a gold dress only looks it. */
export const hardGarments: ReadonlySet<string> = wordSet(`
  crown, tiara, helmet, necklace, bracelet, watch, ring, earring, armor, armour, medal, badge, monocle
`);

/** Worn things that can also hold somebody small: a mouse in a shoe. */
export const roomyGarments: ReadonlySet<string> = wordSet(`
  shoe, boot, sandal, slipper, sneaker, sock, stocking, backpack, rucksack, purse, handbag, satchel, glove, mitten
`);
