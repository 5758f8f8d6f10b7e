import type { Looks } from '../scene.ts';
import { wordMap } from './word-list.ts';

/** Nouns and describing words that tell an age. A noun's own age yields to a describing word's. */
export const ages: ReadonlyMap<string, NonNullable<Looks['age']>> = wordMap<
  NonNullable<Looks['age']>
>(`
  baby: baby, infant, newborn, toddler, puppy, kitten, cub, foal, lamb, calf, chick, duckling, piglet, fawn, hatchling, gosling,
    kitty, pup, joey, owlet, tadpole, cygnet, new-born, bunny
  child: child, kid, boy, girl, schoolboy, schoolgirl, little girl, little boy, preschooler, kindergartner, prince charming
  teen: teenager, teen, teenage, adolescent, youth, teenaged, tween
  young: young, youthful, student, young man, young woman, lad, lass, bride, twentysomething
  adult: adult, middle-aged, grown, grown-up, mature
  old: old, elderly, aged, ageing, aging, ancient, senior, elder, grandmother, grandfather, grandma, grandpa, granny, grandparent, pensioner,
    grandad, granddad, nana, retired, old man, old woman, grandparents, wizened, wise man, gray-haired, grey-haired, white-haired, retiree, crone
`);

/** Nouns and describing words that tell a gender. */
export const genders: ReadonlyMap<string, NonNullable<Looks['gender']>> = wordMap<
  NonNullable<Looks['gender']>
>(`
  female: woman, girl, lady, female, mother, mom, mum, mommy, grandmother, grandma, granny, nana, daughter, sister, aunt, wife, bride, queen,
    princess, empress, witch, sorceress, fairy, mermaid, goddess, heroine, ballerina, actress, waitress, policewoman, businesswoman, cowgirl,
    nun, maid, schoolgirl, granddaughter, girlfriend, lass, gal, housewife, saleswoman, geisha, duchess, countess, nymph, priestess, feminine,
    hostess, firewoman, bridesmaid, cheerleader, crone, niece, stewardess, valkyrie, superwoman, fisherwoman, mistress, lioness, hen, cow, doe,
    ewe, mare, sow, cleopatra, venus, grandmotherly, old woman, young woman, little girl, catwoman
  male: man, boy, gentleman, male, father, dad, daddy, grandfather, grandpa, grandad, granddad, son, brother, uncle, husband, groom, king, prince,
    emperor, pharaoh, wizard, warlock, monk, priest, pope, bishop, knight, samurai, viking, gladiator, cowboy, policeman, fireman, mailman,
    postman, businessman, salesman, lumberjack, butler, waiter, schoolboy, grandson, boyfriend, guy, dude, lad, bro, fellow, lord, duke, merman,
    god, hero, superman, batman, spiderman, spider-man, fisherman, milkman, handyman, caveman, santa, santa claus, buddha, jesus, nephew,
    masculine, fireman, snowman, gentlemen, rooster, bull, stallion, ram, stag, einstein, shakespeare, napoleon, mozart, beethoven, lincoln,
    gandhi, old man, young man, wise man, little boy, grandfatherly, leprechaun, minotaur, cupid
`);

/** Describing words that tell a build. */
export const builds: ReadonlyMap<string, NonNullable<Looks['build']>> = wordMap<
  NonNullable<Looks['build']>
>(`
  slim: slim, thin, skinny, slender, lean, lanky, scrawny, petite, bony, gaunt
  stout: fat, chubby, overweight, plump, stout, obese, chunky, big-bellied, pot-bellied, potbellied, rotund, portly, round-bellied, tubby, fluffy-bellied
  muscular: muscular, buff, strong, brawny, athletic, ripped, beefy, well-built, sturdy, burly, bodybuilder, muscled, jacked
`);
