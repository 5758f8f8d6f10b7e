/** Emoji that name a thing plainly; the reader takes each for its word. */
export const emojiNames: ReadonlyMap<string, string> = new Map(
  `🐱 cat, 🐈 cat, 🐶 dog, 🐕 dog, 🐭 mouse, 🐹 hamster, 🐰 rabbit, 🐇 rabbit, 🦊 fox, 🐻 bear, 🐼 panda, 🐨 koala, 🐯 tiger,
  🐅 tiger, 🦁 lion, 🐮 cow, 🐄 cow, 🐷 pig, 🐖 pig, 🐸 frog, 🐵 monkey, 🐒 monkey, 🐔 chicken, 🐧 penguin, 🐦 bird, 🐤 chick,
  🦆 duck, 🦅 eagle, 🦉 owl, 🦇 bat, 🐺 wolf, 🐗 boar, 🐴 horse, 🐎 horse, 🦄 unicorn, 🐝 bee, 🐛 caterpillar, 🦋 butterfly,
  🐌 snail, 🐞 ladybug, 🐜 ant, 🕷 spider, 🦂 scorpion, 🐢 turtle, 🐍 snake, 🦎 lizard, 🦖 t-rex, 🦕 dinosaur, 🐙 octopus,
  🦑 squid, 🦐 shrimp, 🦀 crab, 🐡 pufferfish, 🐠 fish, 🐟 fish, 🐬 dolphin, 🐳 whale, 🐋 whale, 🦈 shark, 🐊 crocodile,
  🦓 zebra, 🦍 gorilla, 🐘 elephant, 🦏 rhinoceros, 🐪 camel, 🦒 giraffe, 🦘 kangaroo, 🐑 sheep, 🦙 llama, 🐐 goat, 🦌 deer,
  🦃 turkey, 🦚 peacock, 🦜 parrot, 🦢 swan, 🦩 flamingo, 🕊 dove, 🦝 raccoon, 🦨 skunk, 🦡 badger, 🦦 otter, 🦥 sloth,
  🐿 squirrel, 🦔 hedgehog, 🐉 dragon, 🐲 dragon, 🌵 cactus, 🎄 christmas tree, 🌲 tree, 🌳 tree, 🌴 palm tree, 🌷 tulip,
  🌹 rose, 🌻 sunflower, 🌸 flower, 🍄 mushroom, 🌙 moon, 🌞 sun, ☀ sun, ⭐ star, 🌟 star, 🌈 rainbow, ☁ cloud, 🔥 fire,
  ❄ snowflake, ⛄ snowman, 🌊 wave, 🍎 apple, 🍐 pear, 🍊 orange, 🍋 lemon, 🍌 banana, 🍉 watermelon, 🍇 grapes,
  🍓 strawberry, 🍒 cherry, 🍑 peach, 🍍 pineapple, 🥑 avocado, 🥕 carrot, 🌽 corn, 🍞 bread, 🧀 cheese, 🍔 burger,
  🍟 french fries, 🍕 pizza, 🌭 hot dog, 🍦 ice cream, 🍩 donut, 🍪 cookie, 🎂 cake, ☕ coffee, 🍺 beer, 🚗 car, 🚕 taxi,
  🚌 bus, 🚓 police car, 🚑 ambulance, 🚒 fire truck, 🚚 truck, 🚜 tractor, 🚲 bicycle, 🏍 motorcycle, 🚂 train, ✈ airplane,
  🚀 rocket, 🚁 helicopter, ⛵ sailboat, 🚢 ship, 🏠 house, 🏰 castle, 🗼 tower, 🗽 statue of liberty, ⛰ mountain,
  🏔 mountain, 🌋 volcano, 🏖 beach, 🏝 island, 🎈 balloon, 🎁 gift, ⚽ soccer ball, 🏀 basketball, 🎸 guitar, 🎹 piano,
  🎺 trumpet, 🥁 drum, 📷 camera, 💻 laptop, 📱 phone, 📖 book, 💡 lamp, 🔑 key, 👑 crown, 🎩 top hat, 👓 glasses,
  🕶 sunglasses, 🤖 robot, 👽 alien, 👻 ghost, 💀 skull, 🎃 pumpkin, 👩 woman, 👨 man, 👧 girl, 👦 boy, 👶 baby, ❤ heart`
    .split(',')
    .map((pair) => {
      const [emoji = '', ...name] = pair.trim().split(' ');
      return [emoji, name.join(' ')] as const;
    }),
);
