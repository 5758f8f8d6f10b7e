import { wordSet } from './word-list.ts';

/** Ideas, feelings, sciences and forms that have no shape of their own; singular. */
export const ideas: ReadonlySet<string> = wordSet(`
  infinity, eternity, time, freedom, liberty, justice, truth, beauty, wisdom, knowledge, love, hate, hatred, joy, happiness, sadness, sorrow,
  grief, anger, rage, fear, anxiety, hope, despair, loneliness, solitude, melancholy, nostalgia, envy, jealousy, pride, shame, guilt, regret,
  courage, bravery, faith, trust, friendship, kindness, compassion, empathy, mercy, grace, gratitude, forgiveness, patience, passion, desire,
  lust, greed, gluttony, wrath, vanity, curiosity, wonder, awe, surprise, boredom, confusion, serenity, calm, peace, tranquility,
  tranquillity, harmony, balance, chaos, order, entropy, disorder, energy, power, strength, weakness, motion, movement, speed, stillness,
  silence, noise, sound, music, rhythm, melody, dream, imagination, creativity, inspiration, memory, thought, consciousness, mind, soul, spirit,
  existence, being, nothingness, nothing, void, emptiness, life, death, birth, rebirth, growth, decay, change, evolution, progress, transformation,
  metamorphosis, destiny, fate, luck, chance, randomness, probability, mathematics, math, maths, algebra, geometry, calculus, topology, trigonometry,
  derivative, integral, equation, formula, theorem, number theory, fractal, symmetry, asymmetry, recursion, dimension, fourth dimension, relativity,
  quantum physics, quantum mechanics, physics, chemistry, biology, philosophy, psychology, economics, logic, algorithm, data, information,
  intelligence, artificial intelligence, machine learning, deep learning, technology, internet, cyberspace, communication, language, democracy,
  capitalism, socialism, communism, anarchy, politics, war, revolution, success, failure, victory, defeat, ambition, innocence, experience,
  aging, childhood, adulthood, unity, diversity, equality, inequality, culture, society, community, connection, isolation, alienation,
  identity, duality, paradox, contradiction, uncertainty, complexity, simplicity, perfection, imperfection, illusion, reality, gravity, magnetism,
  electricity, frequency, vibration, resonance, heat, cold, warmth, darkness, brightness, transience, impermanence, euphoria, ecstasy,
  bliss, sensuality, elegance, vulnerability, resilience, mindfulness, meditation, enlightenment, karma, spirituality, religion, science,
  synesthesia, déjà vu, deja vu, serendipity, sublime, absurdity, humor, humour, irony, sarcasm, satire, mystery, secrecy, danger, safety,
  security, comfort, pain, pleasure, suffering, healing, exhaustion, hunger, thirst, tension, conflict, resolution, flow, abstraction,
  pattern, geometric pattern, gradient, swirl, texture, shape, form, colour, color, hue, tessellation,
  fibonacci sequence, golden ratio, mandelbrot set, julia set, pi, infinity loop, wave function, big bang, multiverse, parallel universe,
  frustration, excitement, panic, stress, depression, disgust, contempt, relief, shock, amazement, longing, yearning, wanderlust, homesickness, heartbreak,
  bravado, determination, laughter, sleep, insomnia, madness, insanity, sanity, wealth, poverty, fame, evil, good, sin, virtue, honor, honour,
  loyalty, betrayal, revenge, sacrifice, duty, responsibility, productivity, teamwork, leadership, education, learning, globalization,
  climate change, global warming, sustainability, pollution, mood, emotion, feeling, sensation
`);

/** Nouns that only lead to an idea: "the concept of time". */
export const ideaFrames: ReadonlySet<string> = wordSet(`
  concept, idea, notion, feeling, emotion, sense, essence, meaning, representation, depiction, visualization, visualisation, symbol, metaphor,
  nature, theory, sensation, expression, sound, spirit, power, beauty, passage, passing, flow, state, experience, interpretation, illustration,
  embodiment, personification, abstraction, philosophy, history, future, past, thought, mood, composition, image, art, design, abstract, fractal,
  pattern, swirl, gradient, texture, shape, form, vision
`);
