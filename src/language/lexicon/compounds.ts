import { wordMap, wordSet } from './word-list.ts';

/** Word groups that are one noun: their last word alone would mislead. Value: the noun's name. */
export const fusedNouns: ReadonlyMap<string, string> = wordMap(`
  hot dog: hot dog, hotdog
  ice cream: ice cream, icecream, ice-cream
  ice cream cone: ice cream cone
  t-rex: t rex, t-rex, trex, tyrannosaurus rex, t. rex
  guinea pig: guinea pig
  prairie dog: prairie dog
  sea horse: sea horse
  sea lion: sea lion
  shiba inu: shiba inu
  french fries: french fries
  peanut butter: peanut butter
  go-kart: go kart, go-kart, gokart
  ping pong: ping pong, ping-pong
  ferris wheel: ferris wheel
  merry-go-round: merry-go-round, merry go round
  yin-yang: yin-yang, yin yang
  statue of liberty: statue of liberty
  great wall: great wall, great wall of china
  great pyramid: great pyramid, great pyramid of giza
  taj mahal: taj mahal
  golden hour: golden hour
  blue hour: blue hour
  magic hour: magic hour
  tug-of-war: tug-of-war, tug of war
  times square: times square
  new york: new york
  new york city: new york city
  san francisco: san francisco
  los angeles: los angeles
  las vegas: las vegas
  hong kong: hong kong
  mona lisa: mona lisa
  grand canyon: grand canyon
  ha long bay: ha long bay
  milky way: milky way
  outer space: outer space
  northern lights: northern lights, aurora borealis
  loch ness monster: loch ness monster
  united states: united states, united states of america
  tank top: tank top
  big ben: big ben
  stonehenge: stonehenge
  mount rushmore: mount rushmore
  mount fuji: mount fuji, mt fuji, mt. fuji
  mount everest: mount everest
  leaning tower of pisa: leaning tower of pisa, tower of pisa
  old faithful: old faithful
  bloody mary: bloody mary
  coffee maker: coffee maker
  t-shirt: t shirt, t-shirt, tee shirt
  bow tie: bow tie
  top hat: top hat, tophat, top-hat
  jack-o'-lantern: jack-o'-lantern, jack o lantern, jack-o-lantern
  doorknocker: door knocker, doorknocker
  jellyfish: jelly fish
  starfish: star fish
  christ the redeemer: christ the redeemer
  st basil's cathedral: saint basil's cathedral, st basil's cathedral, st. basil's cathedral, saint basils cathedral, st basils cathedral
  st peter's basilica: saint peter's basilica, st peter's basilica, st. peter's basilica
  arc de triomphe: arc de triomphe
  notre dame: notre dame, notre-dame, notre dame cathedral
  machu picchu: machu picchu
  angkor wat: angkor wat
  hagia sophia: hagia sophia
  sagrada familia: sagrada familia
  burj khalifa: burj khalifa
  burj al arab: burj al arab
  taipei 101: taipei 101
  mont saint michel: mont saint michel, mont-saint-michel, mont st michel
  tower of london: tower of london
  chichen itza: chichen itza
  pont du gard: pont du gard
  starry night painting: the starry night, starry night painting, starry night by van gogh
  great wave painting: great wave, great wave off kanagawa, the great wave, the great wave off kanagawa
  the scream: the scream, scream by munch, munch's scream
  girl with a pearl earring: girl with a pearl earring painting, girl with the pearl earring painting,
    girl with a pearl earring by vermeer, girl with a pearl earring by johannes vermeer, vermeer's girl with a pearl earring
  american gothic: american gothic
  birth of venus: birth of venus
  venus de milo: venus de milo
  michelangelo's david: michelangelo's david, statue of david
  the thinker: the thinker, rodin's thinker
  bird of paradise: bird of paradise
  lily of the valley: lily of the valley, lilies of the valley
  star of david: star of david, stars of david
  eye of horus: eye of horus
  eye of providence: eye of providence, all-seeing eye
  skull and crossbones: skull and crossbones
  yin-yang: yin and yang
  bow and arrow: bow and arrow, bow and arrows
  jack-in-the-box: jack-in-the-box, jack in the box
  pot of gold: pot of gold
  sword in the stone: sword in the stone
  coat of arms: coat of arms
  ring of mushrooms: ring of mushrooms, circle of mushrooms
  venus flytrap: venus flytrap, venus fly trap
  four-leaf clover: four leaf clover, four-leaf clover, four-leafed clover
  compass rose: compass rose
  rubik's cube: rubik's cube, rubiks cube, rubik cube
  saber-toothed tiger: saber-toothed tiger, sabre-toothed tiger, saber tooth tiger
  dreamcatcher: dream catcher
  storefront: store front, shop front
  windowsill: window sill, window ledge
  farmhouse: farm house, country home, country house
  totem pole: totem pole
  japanese flag: flag of japan
  german flag: flag of germany
  french flag: flag of france
  italian flag: flag of italy
  american flag: flag of the united states, flag of america, stars and stripes
  british flag: flag of the united kingdom, flag of great britain, union jack
  canadian flag: flag of canada
  brazilian flag: flag of brazil
  chinese flag: flag of china
  indian flag: flag of india
  israeli flag: flag of israel
  mexican flag: flag of mexico
  spanish flag: flag of spain
  swedish flag: flag of sweden
  swiss flag: flag of switzerland
`);

/** What a fused noun is when nothing is known of it by its own name. */
export const fusedKinds: ReadonlyMap<string, string> = wordMap(`
  statue: statue of liberty, mount rushmore, christ the redeemer, venus de milo, michelangelo's david, the thinker
  wall: great wall
  pyramid: great pyramid
  tower: leaning tower of pisa, big ben
  bird: bird of paradise
  cathedral: st basil's cathedral, notre dame, sagrada familia
  flower: lily of the valley
  skyscraper: burj khalifa, burj al arab, taipei 101
  temple: angkor wat
  flag: japanese flag, german flag, french flag, italian flag, american flag, british flag, canadian flag,
    brazilian flag, chinese flag, indian flag, israeli flag, mexican flag, spanish flag, swedish flag, swiss flag
  mountain: mount fuji, mount everest
  geyser: old faithful
  cocktail: bloody mary
  hat: top hat
  shirt: t-shirt, tank top
  dog: shiba inu
  painting: mona lisa, starry night painting, great wave painting, the scream, girl with a pearl earring, american gothic,
    birth of venus
  city: new york, new york city, san francisco, los angeles, las vegas, hong kong
  canyon: grand canyon
  bay: ha long bay
  monster: loch ness monster
  dinosaur: t-rex
  knocker: doorknocker
  car: go-kart
  pumpkin: jack-o'-lantern
  lantern: jack-o'-lantern
`);

/** Describing word + noun that mean a kind of their own: the pair is a name, and no colour or size. */
export const namedKinds: ReadonlySet<string> = wordSet(`
  red panda, red fox, polar bear, black bear, brown bear, grizzly bear, blue whale, killer whale, blue jay,
  bald eagle, barred owl, horned owl, great horned owl, snowy owl, great white shark, white shark, white tiger,
  snow leopard, black panther, golden retriever, great dane, german shepherd, flying machine, flying fish,
  flying squirrel, rocking chair, rocking horse, green pepper, red pepper, bell pepper, black hole, white dwarf,
  full moon, crescent moon, half moon, electric guitar, grand piano, little girl, little boy, little house,
  stained glass window, stuffed animal, hermit crab, praying mantis, sleeping bag, swimming pool, washing machine,
  sewing machine, flying carpet, magic carpet, crystal ball, hot tub, green tea, orange juice, red wine, white wine,
  black coffee, high heels, high chair, wet suit, wild boar, mountain goat, shooting star, north star, blue jeans,
  ceiling fan, vending machine, slot machine, walking stick, boxing glove, diving board, ironing board,
  racing car, living room, dining room, dining table, waiting room, frying pan, chewing gum, wedding cake,
  bathing suit, magnifying glass, drinking fountain, sailing ship, sailing boat, running shoe, parking lot,
  red cross, golden eagle, gray wolf, grey wolf, tree frog, wise man, old man, old woman, young man, young woman,
  hot air balloon, flying saucer, musical note, playing cards, running shoes, mad scientist, light bulb, light fixture, light switch, light saber, light show,
  living area, dining area, sitting area,
  seating area, waiting area, golden gate bridge,
  long-island ice tea cocktail, yin-yang symbol, white house, black cat, tabby cat, roaring lion,
  arctic fox, wild turkey, spotted hyena, snowy owl, golden eagle, stone circle, black swan, bearded dragon, great blue heron
`);

/** Those of {@link namedKinds} whose describing word still describes: kept both ways. */
export const literalKinds: ReadonlySet<string> = wordSet(`
  red fox, black bear, brown bear, black panther, blue jay,
  white shark, little girl, little boy, little house, full moon, white house, old man, old woman, young man, young woman, wise man, black cat,
  white tiger, flying machine, flying carpet, tabby cat, roaring lion, flying squirrel, flying fish, green pepper,
  red pepper, orange juice, red wine, golden eagle, gray wolf, grey wolf, blue jeans, rocking chair, wedding cake
`);

/** Adjectives of origin or breed, which narrow a noun to a kind: `siamese cat`, `greek statue`. */
export const kindAdjectives: ReadonlySet<string> = wordSet(`
  siamese, persian, bengal, burmese, tabby, calico, angora, sphynx, siberian, alaskan, bernese, labrador, dalmatian,
  egyptian, greek, roman, athenian, scottish, irish, english, british, french, german, italian, spanish, dutch,
  swedish, norwegian, danish, russian, polish, ukrainian, turkish, hebrew, arabic, indian, chinese, japanese,
  korean, thai, tibetan, vietnamese, mongolian, mexican, american, canadian, australian, african, asian, european,
  mesoamerican, hawaiian, brazilian, peruvian, cuban, moroccan, swiss, austrian, viking, aztec, mayan, inca, celtic,
  byzantine, medieval, victorian, gothic, baroque, renaissance, oriental, arctic, antarctic, tropical, royal, martian,
  lunar, venetian, parisian, mediterranean, balinese, maori, polynesian, native american, shetland, clydesdale
`);
