import { wordSet } from './word-list.ts';

/** Plurals that no rule of spelling undoes. */
export const irregularPlurals: ReadonlyMap<string, string> = new Map(
  `men man, women woman, children child, people person, mice mouse, geese goose, feet foot, teeth tooth, oxen ox,
  lice louse, dice die, leaves leaf, wolves wolf, knives knife, wives wife, lives life, shelves shelf, halves half,
  elves elf, calves calf, loaves loaf, thieves thief, hooves hoof, scarves scarf, dwarves dwarf, selves self,
  wharves wharf, sheaves sheaf, cacti cactus, fungi fungus, octopi octopus, hippopotami hippopotamus, radii radius,
  nuclei nucleus, alumni alumnus, crises crisis, oases oasis, bases base, axes axe, analyses analysis,
  antennae antenna, larvae larva, nebulae nebula, algae alga, bacteria bacterium, phenomena phenomenon,
  criteria criterion, potatoes potato, tomatoes tomato, heroes hero, echoes echo, torpedoes torpedo, volcanoes volcano,
  tornadoes tornado, mangoes mango, buffaloes buffalo, mosquitoes mosquito, dominoes domino, flamingoes flamingo,
  cargoes cargo, mottoes motto, kimonos kimono, photos photo, pianos piano, movies movie, cookies cookie, brownies brownie,
  selfies selfie, zombies zombie, genies genie, hippies hippie, beanies beanie, hoodies hoodie, smoothies smoothie,
  pixies pixie, calories calorie, ties tie, bowties bowtie, pies pie, magpies magpie, lies lie, neckties necktie,
  shoes shoe, horseshoes horseshoe, canoes canoe, toes toe, hoes hoe, does doe, oboes oboe, buses bus, gases gas,
  lenses lens, irises iris, cactuses cactus, octopuses octopus, walruses walrus, platypuses platypus, viruses virus,
  circuses circus, crocuses crocus, campuses campus, statuses status, atlases atlas, canvases canvas, pancreases pancreas,
  firemen fireman, policemen policeman, snowmen snowman, gentlemen gentleman, fishermen fisherman, quizzes quiz,
  passersby passerby, businessmen businessman, grandchildren grandchild, workmen workman, beaux beau, axis axis,
  houses house, horses horse, roses rose, noses nose, hoses hose, vases vase, nurses nurse, purses purse, mousse mousse,
  cases case, bookcases bookcase, suitcases suitcase, geisha geisha, moose moose, goldfishes goldfish, caches cache,
  headaches headache, mustaches mustache, moustaches moustache, avalanches avalanche, quiches quiche`
    .split(',')
    .map((pair) => {
      const [plural = '', noun = ''] = pair.trim().split(/\s+/);
      return [plural, noun] as const;
    }),
);

/** Nouns that end in s, or have no singular of their own: one of them is one thing. */
export const pluraliaTantum: ReadonlySet<string> = wordSet(`
  sunglasses, glasses, spectacles, eyeglasses, goggles, binoculars, scissors, pliers, tweezers, tongs, pants, trousers,
  jeans, shorts, leggings, tights, overalls, dungarees, pajamas, pyjamas, clothes, headphones, earphones, earmuffs,
  suspenders, trunks, underpants, knickers, nachos, spaghetti, headquarters, stairs, bagpipes, shears, suds, thanks,
  outdoors, indoors, outskirts, surroundings, bus, gas, lens, iris, cactus, octopus, walrus, platypus, virus, circus,
  crocus, campus, canvas, atlas, christmas, moss, grass, glass, dress, cross, boss, princess, goddess, actress, waitress,
  hostess, lioness, fortress, mattress, compass, bass, brass, chess, tennis, news, physics, mathematics, series, species,
  sphinx, pegasus, cerberus, hummus, asparagus, couscous, citrus, lotus, hibiscus, eucalyptus, ficus, tyrannosaurus,
  stegosaurus, stegasaurus, brontosaurus, diplodocus, brachiosaurus, triceratops, lotus, venus, mars, jesus, santa claus,
  paris, thames, james, texas, wales, netherlands, olympics, united states, northern lights, athens, las vegas, los angeles, swiss, hippopotamus, rhinoceros, cyclops, albatross, chassis, pancreas,
  cosmos, chaos, kudos, rhombus, focus, nexus, abacus, genius, radius, cumulus, stimulus, bonus, dreadlocks, hieroglyphics,
  pus, us, this, his, its, is, was, as, has, always, perhaps, gallows, graphics, acrylics, ceramics, robotics,
  ethics, politics, athletics, gymnastics, aerobics, fireworks, molasses, alps, himalayas, woods, skis, darkness,
  platstumppus, happiness, sadness, wilderness, fitness, business, kindness, loneliness, madness, fairness, thickness,
  stress, success, process, access, address, glasses, hourglass, wineglass, witness, harness, illness, kiss, mess, abyss,
  loss, bliss, oasis, axis, basis, crisis, pelvis, tennis, hubris, parthenon, bowels, french fries, playing cards,
  cumulonimbus, mantis, praying mantis, aurochs, biceps, triceps, protoceratops, starbucks, hogwarts, nicholas, holmes, draughts, billiards, grits, slacks, utensils, nemes, ibis, clematis, amaryllis, ananas, christmas, xmas, plus, minus, versus, cleats, checkers
`);

/** The same in the singular and the plural. */
export const zeroPlurals: ReadonlySet<string> = wordSet(`
  sheep, fish, deer, moose, salmon, trout, bison, shrimp, squid, aircraft, spacecraft, hovercraft, series, species,
  koi, tuna, cod, buffalo, elk, reindeer, swine, offspring, goldfish, jellyfish, starfish, ninja, samurai, dice, lego, sushi
`);
