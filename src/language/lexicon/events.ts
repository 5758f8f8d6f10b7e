import { wordSet } from './word-list.ts';

/** Events that are named after what there is to see: "a dog show", "a hot air balloon festival". */
export const events: ReadonlySet<string> = wordSet(`
  show, race, festival, parade, fair, exhibition, expo, contest, competition, rally, regatta, derby,
  convention, meetup
`);

/** Such things, other than animals. A fashion, a light or a film cannot be seen by itself. */
export const shownAtEvents: ReadonlySet<string> = wordSet(`
  balloon, kite, lantern, car, truck, tractor, motorcycle, motorbike, bike, bicycle, boat, sailboat,
  yacht, ship, canoe, kayak, train, robot, drone, plane, airplane, flower, tulip, rose, sunflower,
  orchid, pumpkin, mushroom, strawberry, tomato, cake, cupcake, pie, cheese, doll, puppet, snowman,
  sandcastle, umbrella, guitar, sled, go-kart
`);
